import type { Plan } from '../../solver/solution/plan.ts';

/** A plan in which nothing happens. */
export const emptyPlan: Plan = {
  flows: [],
  production: [],
  consumption: [],
  purchases: [],
  stock: [],
  served: [],
  shortfalls: [],
  openSites: [],
  openings: [],
  closures: [],
  qualifications: [],
  runs: [],
  expansions: [],
  overtime: [],
  laneUses: [],
  containers: [],
  closing: [],
  quotaUses: [],
};
