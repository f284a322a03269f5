import type { Frontier } from '../../solver/analysis/frontier/frontier.ts';
import { emptyPlan } from './empty-plan.ts';

/**
 * Three plans by carbon: 500 t for 10 m all from the Mainland, 380 t for 10.6 m with 6 in 10 from Vietnam, the knee, and
 * 100 t for 14 m all from Malaysia. In millions of USD.
 */
export function aFrontier(change: Partial<Frontier> = {}): Frontier {
  const point = (cost: number, tonnes: number, made: readonly (readonly [string, string, number])[]) =>
    ({
      cost,
      measure: tonnes * 1000,
      limit: null,
      bound: cost,
      relativeGap: 0,
      byKind: { conversion: cost },
      carbonKg: tonnes * 1000,
      shortfall: 0,
      served: [],
      sourced: made.map(([site, territory, quantity]) => ({
        product: 'fan',
        site,
        territory,
        quantity,
        shareOfProduct: quantity / 1000,
      })),
      plan: emptyPlan,
      overrides: [],
      violations: [],
    }) as unknown as Frontier['points'][number];
  return {
    against: 'carbon',
    unit: 'kg',
    currency: 'USD',
    objective: 'cost',
    points: [
      point(10e6, 500, [['dongguan', 'cn', 1000]]),
      point(10.6e6, 380, [
        ['binh_duong', 'vn', 600],
        ['dongguan', 'cn', 400],
      ]),
      point(14e6, 100, [['penang', 'my', 1000]]),
    ],
    knees: [1],
    legs: [
      { from: 0, to: 1, less: 120_000, share: 0.24, cost: 0.6e6 },
      { from: 1, to: 2, less: 280_000, share: 0.56, cost: 3.4e6 },
    ],
    isStepped: false,
    shortUnits: 0,
    undecided: [],
    wasStopped: false,
    solves: 9,
    seconds: 2,
    askedGap: 0.001,
    relativeGap: 0,
    isProven: true,
    ...change,
  };
}
