import type {
  ClosingRuleId,
  DemandId,
  DutyLayerId,
  ExpansionId,
  LaneId,
  LineId,
  OfferId,
  PeriodId,
  ProductId,
  RecipeId,
  SiteId,
  TerritoryId,
} from '../../scenarios/domain/primitives.ts';

/**
 * The solver's answer in the planner's words. Quantities are product units; lines with none are left out.
 * `origin` is the customs origin the units carry, `standing` what customs will ask about them besides, as text that
 * `scenarios/domain/standing.ts` writes and reads; `null` where it is nothing. `elapsedDays` is the days since they were made or bought,
 * kept only for products that some demand row wants within a lead time; otherwise `null`.
 */
export interface Plan {
  flows: readonly FlowLine[];
  production: readonly ProductionLine[];
  consumption: readonly ConsumptionLine[];
  purchases: readonly PurchaseLine[];
  stock: readonly StockLine[];
  served: readonly ServedLine[];
  shortfalls: readonly ShortfallLine[];
  /** Every site in every period in which it is active. */
  openSites: readonly SitePeriod[];
  openings: readonly SitePeriod[];
  closures: readonly SitePeriod[];
  qualifications: readonly RecipePeriod[];
  /** Recipe and period pairs in which the plan pays a setup or holds a minimum run. */
  runs: readonly RecipePeriod[];
  expansions: readonly ExpansionLine[];
  overtime: readonly OvertimeLine[];
  /** Lane and period pairs whose fixed charge or minimum the plan takes on. */
  laneUses: readonly LanePeriod[];
  containers: readonly ContainerLine[];
  closing: readonly ClosingLine[];
  quotaUses: readonly QuotaUseLine[];
}

/** Dispatched in `period`; arrives when transit and dwell have passed. `standing` and `elapsedDays` are those at dispatch. */
export interface FlowLine {
  lane: LaneId;
  product: ProductId;
  origin: TerritoryId;
  standing: string | null;
  /** Whether the units are for export in the territory that they enter, their duty refunded in part. */
  entersUnderDrawback: boolean;
  elapsedDays: number | null;
  period: PeriodId;
  quantity: number;
}

/** Good units started in `period`, in the stream whose output carries `origin` and `standing`. */
export interface ProductionLine {
  recipe: RecipeId;
  origin: TerritoryId;
  standing: string | null;
  period: PeriodId;
  quantity: number;
}

/** Input units taken by a stream in the period it starts. */
export interface ConsumptionLine {
  recipe: RecipeId;
  origin: TerritoryId;
  /** Of the stream's output. */
  standing: string | null;
  product: ProductId;
  inputOrigin: TerritoryId;
  inputStanding: string | null;
  elapsedDays: number | null;
  period: PeriodId;
  quantity: number;
}

/** Ordered in `period`, at the price of tier number `tier` (from 0). */
export interface PurchaseLine {
  offer: OfferId;
  tier: number;
  period: PeriodId;
  quantity: number;
}

/** Units at the end of `period`. */
export interface StockLine {
  site: SiteId;
  product: ProductId;
  origin: TerritoryId;
  standing: string | null;
  elapsedDays: number | null;
  period: PeriodId;
  quantity: number;
}

/** Served to the row in `period`, which is later than the row's own only for backlog. */
export interface ServedLine {
  demand: DemandId;
  origin: TerritoryId;
  standing: string | null;
  elapsedDays: number | null;
  period: PeriodId;
  quantity: number;
}

export interface ShortfallLine {
  demand: DemandId;
  quantity: number;
}

export interface SitePeriod {
  site: SiteId;
  period: PeriodId;
}

export interface RecipePeriod {
  recipe: RecipeId;
  period: PeriodId;
}

export interface LanePeriod {
  lane: LaneId;
  period: PeriodId;
}

export interface ExpansionLine {
  line: LineId;
  expansion: ExpansionId;
  period: PeriodId;
  count: number;
}

export interface OvertimeLine {
  line: LineId;
  period: PeriodId;
  hours: number;
}

export interface ContainerLine {
  lane: LaneId;
  period: PeriodId;
  count: number;
}

/** Units credited at the end of the horizon under a closing rule. */
export interface ClosingLine {
  rule: ClosingRuleId;
  site: SiteId;
  product: ProductId;
  quantity: number;
}

/** Units of a flow, dispatched in `period`, that enter under a tariff-rate quota. */
export interface QuotaUseLine {
  layer: DutyLayerId;
  lane: LaneId;
  product: ProductId;
  origin: TerritoryId;
  standing: string | null;
  elapsedDays: number | null;
  period: PeriodId;
  quantity: number;
}
