import type { BreakEven } from '../../solver/analysis/breakeven/break-even.ts';
import { emptyPlan } from './empty-plan.ts';

/**
 * A curve over a duty from 0 to 50 %, 10 % today: plan A (all from Vietnam) costs 100 + 2 a point up to 20 %, B (3 in 4 of Mainland
 * goods) 130 + 0.5 a point beyond. In millions of USD.
 */
export function aCurve(change: Partial<BreakEven> = {}): BreakEven {
  const whole = { from: 0, to: 0.5 };
  const lineOfA = { ...whole, atZero: 100e6, slope: 200e6 };
  const lineOfB = { ...whole, atZero: 130e6, slope: 50e6 };
  const plan = {
    foundAt: 0,
    byKind: {} as BreakEven['plans'][number]['byKind'],
    carbonKg: 0,
    shortfall: 0,
    sourced: [],
    plan: emptyPlan,
  };
  const lane = (id: string, origin: string, quantity: number) =>
    ({ lane: id, product: 'fan', origin, quantity }) as BreakEven['plans'][number]['lanes'][number];
  const served = (origin: string, share: number) =>
    ({ origin, quantity: share * 1000, share }) as BreakEven['plans'][number]['served'][number];
  return {
    lever: { kind: 'duty', layer: 'us_vn' },
    unit: 'rate',
    from: 0,
    to: 0.5,
    base: 0.1,
    currency: 'USD',
    objective: 'cost',
    kinks: [],
    pieces: [
      { from: 0, to: 0.2, plan: 0, lines: [{ ...lineOfA, to: 0.2 }] },
      { from: 0.2, to: 0.5, plan: 1, lines: [{ ...lineOfB, from: 0.2 }] },
    ],
    plans: [
      {
        ...plan,
        letter: 'A',
        lines: [lineOfA],
        served: [served('vn', 1)],
        lanes: [lane('binh_duong_us', 'vn', 1000)],
      },
      {
        ...plan,
        letter: 'B',
        lines: [lineOfB],
        served: [served('cn', 1)],
        lanes: [lane('dongguan_us', 'cn', 750), lane('suzhou_us', 'cn', 250)],
      },
    ],
    corners: [{ at: 0.2, cost: 140e6, left: 0, right: 1, interval: null }],
    presentPlan: 0,
    lower: [],
    upper: [
      { at: 0, cost: 100e6 },
      { at: 0.2, cost: 140e6 },
      { at: 0.5, cost: 155e6 },
    ],
    solves: 5,
    seconds: 2,
    relativeGap: 0,
    isProven: true,
    ...change,
  } as BreakEven;
}
