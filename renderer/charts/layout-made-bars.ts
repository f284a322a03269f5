/** A part of a bar: a territory and its share. */
export interface BarPart {
  territory: string;
  share: number;
}

export interface PlacedPart extends BarPart {
  x: number;
  width: number;
}

/** The parts of one bar from left to right in a given order of territories, so that bars under one another compare. */
export function layoutMadeBar(
  parts: readonly BarPart[],
  order: readonly string[],
  { left, width }: { left: number; width: number },
): readonly PlacedPart[] {
  const shares = new Map(parts.map(({ territory, share }) => [territory, share]));
  let x = left;
  return order.flatMap((territory) => {
    const share = shares.get(territory);
    if (share === undefined || share <= 0) return [];
    const part = { territory, share, x, width: share * width };
    x += part.width;
    return [part];
  });
}
