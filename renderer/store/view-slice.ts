import type { Collection } from '../../scenarios/domain/network.ts';
import type { Place } from '../../scenarios/checks/finding.ts';
import type { PendingRow } from '../components/grid/batch.ts';
import type { GridLook } from '../components/grid/use-grid-look.ts';
import type { DutyQuestion } from '../features/duties/duty-question.ts';
import type { DisruptionKind } from '../../scenarios/disruptions/disruption.ts';
import { usualKinds } from '../../scenarios/disruptions/disruption.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import type { ScreenId } from '../shell/screen.ts';
import type { MeasureName } from '../../solver/analysis/frontier/measure.ts';
import type { LedgerQuery } from '../../solver/report/ledger-query.ts';
import type { Measure } from '../../solver/analysis/futures/futures-answer.ts';
import type { MapRegion } from '../drawing/map/map-region.ts';
import type { SliceOf } from './slice.ts';

/** Tables of the Network screen, in the order of their tabs; `duties`, `fees` and `agreements` stand on the Duties screen. */
export type TableId = Collection | 'bills' | 'settings';

export type PlanColour = 'origin' | 'mode' | 'burden' | 'product';
export type PlanForm = 'map' | 'sankey' | 'costs' | 'charts' | 'table';

/** What is selected, the same for the map, the grid and the inspector. */
export interface Selection {
  collection: Collection;
  ids: readonly string[];
  /** The field under the cursor, as its path joined with `/`; `null` outside a grid. */
  field: string | null;
}

export interface BreakEvenView {
  /** `null`: the first that matters. */
  lever: Lever | null;
  /** A second lever, with which it is a map; `null`: one alone is a curve. */
  against: Lever | null;
  /** Ranges that the planner has set, by `leverId`. */
  ranges: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  /** Value that is looked up in the curve, by `leverId`; the present one until it is moved. */
  values: Readonly<Record<string, number>>;
}

export interface FuturesView {
  /** What decisions are judged by. */
  measure: Measure;
  /** CVaR looks at the worst 1 − α of the probability. */
  alpha: number;
  /** Decisions before this period are shared by all futures; `null`: all are. */
  decideBefore: string | null;
  /** Place of the plan that is looked at; `null` for the best by the measure. */
  plan: number | null;
}

export const initialFutures: FuturesView = {
  measure: 'expected',
  alpha: 0.9,
  decideBefore: null,
  plan: null,
};

export const initialBreakEven: BreakEvenView = { lever: null, against: null, ranges: {}, values: {} };

export interface FrontierView {
  against: MeasureName;
  /** Place of the point that is looked at, by measure; the first knee until one is chosen. */
  points: Readonly<Partial<Record<MeasureName, number>>>;
}

export const initialFrontier: FrontierView = { against: 'carbon', points: {} };

export interface AlternativesView {
  /** How much more than the best a plan may cost, as a fraction. */
  within: number;
  /** Plans wanted, the best not counted. */
  plans: number;
  /** Place of the plan that is looked at; the most different until one is chosen. */
  plan: number | null;
}

export const initialAlternatives: AlternativesView = { within: 0.02, plans: 4, plan: null };
export interface StressView {
  /** How long each stands still. */
  days: number;
  /** First period of it; `null` for the first of the horizon. */
  from: string | null;
  kinds: readonly DisruptionKind[];
  /** Id of the disruption beside the chart; `null` for the worst. */
  chosen: string | null;
}

export const initialStress: StressView = { days: 60, from: null, kinds: usualKinds, chosen: null };

/** What a sweep goes over: the scenarios of the file, or the values of a lever. */
export type SweepAxis = 'scenarios' | Lever;

/** From a value to another in so many values, both ends among them. */
export interface SweepSteps {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface SweepView {
  /** `null`: the lever that matters most. */
  first: SweepAxis | null;
  /** `null`: one axis alone. */
  second: Lever | null;
  /** Steps that the planner has set, by `leverId`. */
  steps: Readonly<Record<string, SweepSteps>>;
  /** Id of the job beside the chart; `null` for the cheapest. */
  chosen: string | null;
}

export const initialSweep: SweepView = { first: null, second: null, steps: {}, chosen: null };

export interface ViewState {
  screen: ScreenId;
  /** `null`: the base network. */
  activeScenario: string | null;
  /** The two compared, `null` for the base; a scenario against the base until chosen otherwise. */
  compared: readonly [string | null, string | null];
  table: TableId;
  dutiesTable: 'explorer' | 'duties' | 'fees' | 'agreements';
  /** What the explorer of duties is asked; `null` until somebody asks, and it begins with the lane that carries most. */
  dutyQuestion: DutyQuestion | null;
  selection: Selection | null;
  /** A cell that is to be shown and focused, by a finding or the search; taken by the grid that shows it. */
  goal: Place | null;
  /** Widths, filters and order of the tables that were changed, by the table's name. */
  gridLooks: Readonly<Record<string, GridLook>>;
  /** What was typed into demand with the periods across and is no record's yet: rows, and refused entries by their cell. */
  demandAcross: {
    readonly pending: readonly PendingRow[];
    readonly refused: Readonly<Record<string, string>>;
  };
  isInspectorOpen: boolean;
  areFindingsOpen: boolean;
  colourBy: PlanColour;
  planForm: PlanForm;
  /** Finished product shown; `null` for all. */
  planProduct: string | null;
  /** Market whose landed cost is opened in parts; `null` for all. */
  planMarket: string | null;
  /** Name of the report shown as a table. */
  planTable: string;
  /** Entries of the ledger that are shown beside the plan; `null` for none. */
  ledger: LedgerQuery | null;
  /** Index of the first and last period shown; `null` for all. */
  planPeriods: readonly [number, number] | null;
  region: MapRegion;
  /** Whether the Plan screen shows why there is no new plan, rather than the last one. */
  isDiagnosisShown: boolean;
  /** The question of the Break-even screen. */
  breakEven: BreakEvenView;
  /** How the Futures screen is looked at. */
  futures: FuturesView;
  /** The question of the Frontier screen. */
  frontier: FrontierView;
  /** The question of the Alternatives screen. */
  alternatives: AlternativesView;
  /** The question of the Stress screen. */
  stress: StressView;
  /** The question of the Sweep screen. */
  sweep: SweepView;
  /** Which dialog is open; at most one. */
  dialog: DialogId | null;
  /** Step of the tour, from 0; `null` when it is not on. */
  tourStep: number | null;
}

export type DialogId =
  | 'palette'
  | 'preferences'
  | 'shortcuts'
  | 'templates'
  | 'export'
  | 'share'
  | 'trail'
  | 'save-because'
  | 'bulk';

export const initialView: ViewState = {
  screen: 'start',
  activeScenario: null,
  compared: [null, null],
  table: 'sites',
  dutiesTable: 'explorer',
  dutyQuestion: null,
  selection: null,
  goal: null,
  gridLooks: {},
  demandAcross: { pending: [], refused: {} },
  isInspectorOpen: true,
  areFindingsOpen: false,
  colourBy: 'origin',
  planForm: 'map',
  planProduct: null,
  planMarket: null,
  planTable: 'made-where',
  ledger: null,
  planPeriods: null,
  region: 'world',
  isDiagnosisShown: false,
  breakEven: initialBreakEven,
  futures: initialFutures,
  frontier: initialFrontier,
  alternatives: initialAlternatives,
  stress: initialStress,
  sweep: initialSweep,
  dialog: null,
  tourStep: null,
};

export interface ViewActions {
  show: (change: Partial<ViewState>) => void;
  select: (selection: Selection | null) => void;
  activate: (scenario: string | null) => void;
}

export const viewSlice: SliceOf<ViewActions> = (set) => ({
  show: (change) => set(change),
  // What stood behind a number makes way for what is chosen after it.
  select: (selection) => set({ selection, ledger: null }),
  activate: (scenario) => set({ activeScenario: scenario }),
});
