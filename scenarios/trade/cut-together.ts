import type { Segment } from './timeline.ts';

/** Cuts a window wherever any of several cuttings of it does; `at` is the piece of each that holds. */
export function cutTogether(
  cuttings: readonly (readonly Segment<unknown>[])[],
  fromDay: number,
  toDay: number,
): readonly (Omit<Segment<unknown>, 'value'> & { readonly at: readonly number[] })[] {
  const ends = [...new Set(cuttings.flatMap((pieces) => pieces.map((piece) => piece.toDay)))].sort(
    (a, b) => a - b,
  );
  const at = cuttings.map(() => 0);
  let start = fromDay;
  return ends.flatMap((end) => {
    if (end <= fromDay || end > toDay) return [];
    const piece = { fromDay: start, toDay: end, days: end - start, at: [...at] };
    start = end;
    cuttings.forEach((pieces, number) => {
      if (pieces[at[number]!]?.toDay === end) at[number] = at[number]! + 1;
    });
    return [piece];
  });
}
