import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { SolveStatus } from '../../backends/engine.ts';
import type { Statement } from './statement.ts';

/** What is behind a conflict, where it can be said without looking at capacities. */
export type Cause =
  /** The quickest way to the market takes longer than until the demand is due, or so long that part of it comes too late. */
  | { kind: 'lead time'; market: string; product: string; quickestDays: number; dueDays: number }
  /** A promise of fewer days than the quickest way takes. */
  | { kind: 'promise'; market: string; product: string; quickestDays: number; promisedDays: number }
  /** The product is made, sold or in stock elsewhere, and no lanes lead from there to the market; its own stock is all there is. */
  | { kind: 'no way'; market: string; product: string; stockUnits: number }
  /** No lane leads to the site at all; what is in stock there of what is wanted is all there is. */
  | { kind: 'no lane'; site: string; stockUnits: number }
  /** Nobody makes or sells the product, and none is in stock. */
  | { kind: 'no source'; market: string; product: string };

/** Statements that cannot hold together, though all but any one of them could. */
export interface Conflict {
  readonly statements: readonly Statement[];
  readonly cause: Cause | null;
  /** Units that the demand among the statements asks for, and most of it that the others let be served; `null` without demand. */
  readonly askedUnits: number | null;
  readonly mostUnits: number | null;
  /** What the most is: so many are served, or no more than these can be, or a plan that serves so many was found. */
  readonly mostIs: 'reached' | 'a bound' | 'found';
  /** Whether it was proven that leaving out any one of the statements lets the others hold. */
  readonly isIrreducible: boolean;
}

/** Units of one demand row that an edit lets go unserved. */
export interface ShortRow {
  readonly row: string;
  readonly quantity: number;
  readonly shortUnits: number;
}

/** One statement loosened, and how far. */
export interface Change {
  readonly statement: Statement;
  /** The number stated, and the one to put in its place; `null` for what has no degrees or is a shortfall. */
  readonly from: number | null;
  readonly to: number | null;
  /** The smallest difference that was looked at: one step less does not do where `isLeast`. */
  readonly step: number | null;
  /** Rows that fall short, for a statement of demand. */
  readonly short: readonly ShortRow[];
  /** Whether it was proven that no smaller change of this statement does, the other changes being as they are. */
  readonly isLeast: boolean;
}

/** Changes that together make a plan possible. */
export interface DiagnosisEdit {
  readonly changes: readonly Change[];
  readonly overrides: readonly Override[];
  /** How large the changes are beside what they change, added up. */
  readonly relativeSize: number;
  /** The best plan's objective with the edit, as far as it was found; `null` where no plan was found in time. */
  readonly objective: number | null;
  readonly status: SolveStatus;
  readonly relativeGap: number | null;
  /** Units that the plan leaves unserved in rows without a price for it. */
  readonly unpricedShortUnits: number;
  /** Of the objective, what is charged for demand that the plan leaves unserved, and for how many units. */
  readonly chargedShort: { readonly amount: number; readonly units: number };
}

/** Demand in all against all that can be made, sold or taken from stock. */
export interface TotalCapacity {
  readonly askedUnits: number;
  readonly mostUnits: number;
  /** Sites whose limits add up to the most. */
  readonly sites: readonly string[];
}

export interface Diagnosis {
  /** Conflicts that share no statement, the first found first; an edit has to resolve every one. */
  readonly conflicts: readonly Conflict[];
  /** Whether no further conflict is left once these are resolved. */
  readonly isComplete: boolean;
  /** Stated only where the demand exceeds it. */
  readonly totalCapacity: TotalCapacity | null;
  /** Smallest first: fewest changes, then the smaller ones. */
  readonly edits: readonly DiagnosisEdit[];
  /** Whether the time, or whoever asked, ended it before all edits were looked for. */
  readonly wasStopped: boolean;
  readonly solves: number;
  readonly seconds: number;
  readonly askedGap: number;
}

export type DiagnosisAnswer =
  | { kind: 'diagnosis'; diagnosis: Diagnosis }
  /** The network has a plan. */
  | { kind: 'has plan' }
  /** Limits ended the search for a plan before it was known whether there is one. */
  | { kind: 'undecided' }
  | { kind: 'stopped' };

export type DiagnosisProgressKey = 'conflicts' | 'amounts' | 'costs';

/** Besides how far it has come, a diagnosis tells every edit as soon as it is found; what it costs is known later. */
export interface DiagnosisHooks extends AnalysisHooks<DiagnosisProgressKey> {
  onEdit?: (changes: readonly Change[]) => void;
}

export interface DiagnosisOptions {
  /** (objective − bound) / |objective| of the plans that price the edits; `null` by the size of the model. */
  relativeGap: number | null;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
  /** Wall seconds of the whole; `null` for none. */
  seconds: number | null;
}
