/** Amounts of a comparison are printed in thousands longer than those of one plan: differences are small beside totals. */
export function comparisonScale(totals: readonly number[]): 1e3 | 1e6 {
  return totals.some((total) => Math.abs(total) >= 1e7) ? 1e6 : 1e3;
}
