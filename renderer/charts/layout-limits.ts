/** One number as stated, and the one that would do in its place; `null` where none of its own does. */
export interface LimitMark {
  stated: number;
  wouldDo: number | null;
}

export interface LimitLine {
  /** From zero to the smaller of the two: what is not in question. */
  held: { x: number; width: number } | null;
  /** Between the two. */
  between: { x: number; width: number } | null;
  /** Where each of the two is. */
  stated: number;
  wouldDo: number | null;
}

/** Rows that are each on a scale of their own, from zero to the larger of their two numbers: what they count differs. */
export function layoutLimits(
  marks: readonly LimitMark[],
  { left, width }: { left: number; width: number },
): readonly LimitLine[] {
  return marks.map(({ stated, wouldDo }) => {
    const most = Math.max(stated, wouldDo ?? 0);
    const at = (value: number) => left + (most > 0 ? (Math.max(0, value) / most) * width : 0);
    const least = Math.min(stated, wouldDo ?? stated);
    return {
      held: least > 0 ? { x: left, width: Math.max(1, at(least) - left) } : null,
      between: wouldDo === null || wouldDo === stated ? null : { x: at(least), width: at(most) - at(least) },
      stated: at(stated),
      wouldDo: wouldDo === null ? null : at(wouldDo),
    };
  });
}
