export interface Shares {
  /** Largest first. */
  parts: readonly (readonly [string, number])[];
  /** Herfindahl–Hirschman index: Σ share², 1 where all comes from one. */
  hhi: number;
}

/** Amounts as shares of their sum, those of one id together; `null` of nothing. */
export function shareOut(amounts: readonly (readonly [string, number])[]): Shares | null {
  const sums = new Map<string, number>();
  for (const [id, amount] of amounts) sums.set(id, (sums.get(id) ?? 0) + amount);
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return null;
  const parts = [...sums]
    .map(([id, amount]) => [id, amount / total] as const)
    .sort(([, one], [, other]) => other - one);
  return { parts, hhi: parts.reduce((sum, [, share]) => sum + share * share, 0) };
}
