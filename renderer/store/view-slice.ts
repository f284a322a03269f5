import type { Collection } from '../../scenarios/domain/network.ts';
import type { Place } from '../../scenarios/checks/finding.ts';
import type { PendingRow } from '../components/grid/batch.ts';
import type { GridLook } from '../components/grid/use-grid-look.ts';
import type { DutyQuestion } from '../features/duties/duty-question.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import type { ScreenId } from '../shell/screen.ts';
import type { LedgerQuery } from '../../solver/report/ledger-query.ts';
import type { Measure } from '../../solver/analysis/futures/futures-answer.ts';
import type { SliceOf } from './slice.ts';

/** Tables of the Network screen, in the order of their tabs; `duties`, `fees` and `agreements` stand on the Duties screen. */
export type TableId = Collection | 'bills' | 'settings';

export type PlanColour = 'origin' | 'mode' | 'burden' | 'product';
export type PlanForm = 'map' | 'sankey' | 'costs' | 'charts' | 'table';
export type MapRegion = 'world' | 'asia' | 'prd' | 'yrd' | 'asean' | 'fujian';

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
  /** The question of the Break-even screen. */
  breakEven: BreakEvenView;
  /** How the Futures screen is looked at. */
  futures: FuturesView;
  /** Which dialog is open; at most one. */
  dialog: DialogId | null;
  /** Step of the tour, from 0; `null` when it is not on. */
  tourStep: number | null;
}

export type DialogId = 'palette' | 'preferences' | 'shortcuts' | 'templates' | 'export' | 'bulk';

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
  breakEven: initialBreakEven,
  futures: initialFutures,
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
