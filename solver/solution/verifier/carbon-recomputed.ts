import type { Invariant } from './invariant.ts';
import { carbonByPeriod } from './recompute/carbon.ts';

/** The ledger's emissions are those of what the plan makes, buys, moves and handles, priced or not. */
export const carbonRecomputed: Invariant = {
  name: 'carbon-recomputed',
  title: 'Emissions follow from the network and the plan',
  floor: 'units',
  check: (facts, judge) => {
    const kg = carbonByPeriod(facts).reduce((sum, each) => sum + each, 0);
    judge.equal(
      facts.ledger.carbonKg,
      kg,
      0,
      (booked, emitted) => `The ledger states ${booked} kg CO₂e; the plan emits ${emitted}.`,
    );
  },
};
