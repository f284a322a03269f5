import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';

/** Costs of one curve are all printed divided by one scale; so many decimals tell its ticks apart. */
export interface CostScale {
  scale: 1 | 1e3 | 1e6;
  digits: number;
}

export function costScale({ upper }: Pick<BreakEven, 'upper'>): CostScale {
  const costs = upper.map(({ cost }) => cost);
  const largest = Math.max(0, ...costs.map(Math.abs));
  const scale = largest >= 1e7 ? 1e6 : largest >= 1e4 ? 1e3 : 1;
  const span = (Math.max(...costs) - Math.min(...costs)) / scale;
  if (!(span > 0)) return { scale, digits: 1 };
  return { scale, digits: Math.max(0, Math.min(3, Math.ceil(-Math.log10(span / 5)))) };
}
