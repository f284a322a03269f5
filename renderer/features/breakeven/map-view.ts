import { planAtValues } from '../../../solver/analysis/breakeven/plan-at-values.ts';
import type { MapAxis, MapPlan, PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';

/** What the map says of one pair of values. */
export interface MapAnswer {
  across: number;
  up: number;
  plan: MapPlan;
  cost: number;
  /** Cost of each plan there. */
  costs: readonly number[];
  /** Today's plan, and what keeping it costs over the best there; `null` where today lies off the map. */
  present: { plan: MapPlan; more: number } | null;
}

/** Looks a pair of values up; values off the map are taken at its edge. */
export function lookUpMap(map: PlanMap, across: number, up: number): MapAnswer {
  const [first, second] = [within(map.across, across), within(map.up, up)];
  const here = planAtValues(map, first, second);
  if (here === null) throw new Error('A value within the axes is on the map.');
  const today = planAtValues(map, map.across.base, map.up.base);
  const { costs } = here;
  const cost = costs[here.plan]!;
  return {
    across: first,
    up: second,
    plan: map.plans[here.plan]!,
    cost,
    costs,
    present:
      today === null ? null : { plan: map.plans[today.plan]!, more: Math.max(0, costs[today.plan]! - cost) },
  };
}

function within({ values }: MapAxis, value: number): number {
  return Math.max(values[0]!, Math.min(values.at(-1)!, value));
}
