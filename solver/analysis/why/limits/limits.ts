import type {
  DutyLayerId,
  LaneId,
  LineId,
  OfferId,
  PeriodId,
  PolicyId,
  RecipeId,
  SiteId,
} from '../../../../scenarios/domain/primitives.ts';
import type { LoadUnit } from '../../../../scenarios/domain/site.ts';

/** What holds a plan back, dearest first, in base currency, or in kilograms CO₂e where least carbon is planned. */
export interface Limits {
  capacities: readonly CapacityPrice[];
  policies: readonly PolicyPrice[];
}

/** What is limited in each period. */
export type Capacity =
  | { kind: 'line'; line: LineId }
  | { kind: 'recipe'; recipe: RecipeId }
  | { kind: 'offer'; offer: OfferId }
  | { kind: 'lane'; lane: LaneId }
  | { kind: 'throughput'; site: SiteId }
  | { kind: 'storage'; site: SiteId }
  | { kind: 'quota'; layer: DutyLayerId };

/** What more of a capacity is worth, by solving again with that much more of it. */
export interface CapacityPrice {
  capacity: Capacity;
  unit: 'hour' | LoadUnit;
  /** Periods in which it holds the plan back; empty for a limit over the whole horizon. */
  periods: readonly PeriodId[];
  /** Of how many. */
  periodCount: number;
  /** Saved by one more unit in one of these periods. */
  perUnit: number;
  /** Units more, in each of these periods, that `perUnit` was reckoned from. */
  step: number;
  /** Saved by a tenth more in each of these periods, and by no limit at all. */
  byTenth: number;
  inAll: number;
}

/** Which side of a policy is moved, and in what it is told. */
export type PolicyStep = 'point more' | 'point less' | 'one more' | 'one less' | 'hundredth more' | 'none';

export interface PolicyPrice {
  policy: PolicyId;
  /** What the plan costs more than the best one without the policy; `null` where that was not found. */
  cost: number | null;
  step: PolicyStep;
  /** Saved by that step; `null` where there is none to take. */
  byStep: number | null;
}
