/** Most values that one lever may take in a grid. */
export const mostLeverValues = 1001;

/**
 * The values of `0.8,1,1.5` or of the range `from:to:step`, both ends included; `null` where the text is neither.
 * A range counts in whole steps from its start, so that 0:0.5:0.05 ends at 0.5 and not at 0.49999999999999994.
 */
export function leverValues(text: string): readonly number[] | null {
  const numbers = (parts: readonly string[]) =>
    parts.map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (text.includes(':')) {
    const [from = NaN, to = NaN, step = NaN, ...others] = numbers(text.split(':'));
    const count = Math.floor((to - from) / step + 1e-9) + 1;
    if (others.length > 0 || !(step > 0) || !(count >= 1) || count > mostLeverValues || from < 0) return null;
    return Array.from({ length: count }, (_, index) => Number((from + index * step).toPrecision(12)));
  }
  const values = numbers(text.split(','));
  const isGood = values.every((value) => Number.isFinite(value) && value >= 0);
  return isGood && new Set(values).size === values.length && values.length <= mostLeverValues ? values : null;
}
