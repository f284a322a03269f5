import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Name } from '../../scenarios/domain/primitives.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Override, Scenario } from '../../scenarios/domain/scenario.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { EngineName, SolveLimits } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { AnalysisAsk } from './analysis.ts';
import type {
  FoundImport,
  ImportProposal,
  MapTable,
  ProposeImport,
  ReadImport,
  TableMapping,
} from './imports.ts';
import type { HostDescription } from './host-description.ts';
import type { Language, Preferences } from './preferences.ts';
import type { PreviewShare, SharedFile, ShareFile, SharePreview } from './sharing.ts';
import type { MoveWhatIf, OpenWhatIf } from './what-if.ts';

/** Everything the window may ask of the main process. One line per capability. */
export interface Requests {
  /** Which host this is, what it can do, the version, and the preferences as they were found. */
  'host/describe': { ask: null; answer: HostDescription };
  'preferences/write': { ask: Preferences; answer: null };

  'recent/list': { ask: null; answer: readonly RecentFile[] };
  'recent/forget': { ask: { path: string }; answer: readonly RecentFile[] };

  'examples/list': { ask: null; answer: readonly ExampleSummary[] };
  /** A copy without a path: saving asks where. */
  'examples/open': { ask: { example: string }; answer: OpenedFile };

  /** The system's own dialog. `null` when the planner cancels; refused where the host has none. */
  'dialog/open': { ask: { kind: FileKind }; answer: ChosenPath | null };
  'dialog/save': { ask: { suggestedName: string; kind: FileKind }; answer: ChosenPath | null };
  /** What a folder holds, for the window's own chooser. `folder: null` for where the planner was last, or home. */
  'files/list': { ask: { folder: string | null; kind: FileKind }; answer: FolderListing };

  /** Opens a file and watches it from then on; what was watched before is let go. */
  'document/open': { ask: { path: string }; answer: OpenedFile };
  'document/save': { ask: SaveDocument; answer: SavedFile };
  /** Stops watching: the window has closed the document. */
  'document/close': { ask: null; answer: null };

  /**
   * One part of the text of a snapshot that is to be kept: the first has the number 0 and takes the place of all that came before.
   * A whole document in one message would hold up the window that sends it.
   */
  'recovery/part': { ask: RecoveryPart; answer: null };
  /** Keeps what is not saved yet, beside the files and never in them, until it is dropped. */
  'recovery/keep': { ask: RecoverySnapshot; answer: null };
  'recovery/list': { ask: null; answer: readonly RecoverySummary[] };
  /** The unsaved work of a session that ended without saving it. Kept until it is dropped. */
  'recovery/open': { ask: { key: string }; answer: RecoveredWork };
  'recovery/drop': { ask: { key: string }; answer: null };

  /** Starts a solve; progress and outcome arrive as events with the same job. */
  'solve/start': { ask: SolveRequest; answer: null };
  /** Ends a solve with the best plan so far. A job that has ended already is no error. */
  'solve/cancel': { ask: { job: string }; answer: null };

  /** Starts an analysis; it waits for its turn among the solves, and tells what comes of it by events with the same job. */
  'analysis/start': { ask: AnalysisRequest; answer: null };
  /** Ends an analysis without a result. A job that has ended already is no error. */
  'analysis/cancel': { ask: { job: string }; answer: null };
  /** Keeps a plan warm, so that it can follow levers; the one that was open before is let go. */
  'whatif/open': { ask: OpenWhatIf; answer: null };
  /** Where the levers stand now. The answer is an event; a move that a later one overtakes may go without. */
  'whatif/move': { ask: MoveWhatIf; answer: null };
  /** A session that is not open is no error. */
  'whatif/close': { ask: { session: string }; answer: null };

  /**
   * Reads a workbook, a CSV file or pasted text, and proposes what its tables hold. The host keeps what it read under the
   * window's key until it is let go; a second key takes the place of the first. Progress comes as events with the key.
   */
  'import/read': { ask: ReadImport; answer: FoundImport };
  /** What one table holds if its rows are of this kind. */
  'import/map': { ask: MapTable; answer: TableMapping | null };
  /** What the tables would change in a network. Nothing is changed by it. */
  'import/propose': { ask: ProposeImport; answer: ImportProposal };
  /** A key that is not there is no error. */
  'import/close': { ask: { key: string }; answer: null };

  /** Writes a table, a picture, a document of plans or the template where the planner chose to have it. */
  'export/write': { ask: ExportFile; answer: { path: string } };

  /** What a reader will find of a masked file. */
  'share/preview': { ask: PreviewShare; answer: SharePreview };
  /** Writes a file for somebody else, and its SHA-256 beside it. */
  'share/write': { ask: ShareFile; answer: SharedFile };

  'window/title': { ask: { title: string; path: string | null; isDirty: boolean }; answer: null };
  /** The window has asked about unsaved work and may go. */
  'window/close': { ask: null; answer: null };
}

export type RequestName = keyof Requests;
export type Ask<Name extends RequestName> = Requests[Name]['ask'];
export type Answer<Name extends RequestName> = Requests[Name]['answer'];

/** What a file chooser is to show; `table`: a workbook, or text with marks between its cells. */
export type FileKind = 'scenario-file' | 'csv' | 'svg' | 'png' | 'xlsx' | 'html' | 'pdf' | 'table';

export interface ChosenPath {
  path: string;
  /** Whether the planner has agreed to overwrite what is there. */
  overwrites: boolean;
}

export interface RecentFile {
  path: string;
  title: string;
  /** ISO time at which it was opened or saved last. */
  usedAt: string;
  /** Whether the file is there now. */
  isThere: boolean;
}

/** An example network that is shipped, with a plan in it so that it opens solved. All are fictional. */
export interface ExampleSummary {
  example: string;
  title: Name;
  plants: number;
  markets: number;
  periods: number;
  scenarios: number;
  /** Names of the scenarios, the questions it asks. */
  scenarioNames: readonly PlannerDocument['scenarios'][number]['name'][];
  /** Total of the plan in it and its currency; `null` where it holds none. */
  total: { amount: number; currency: string } | null;
}

export interface FolderListing {
  folder: string;
  /** `null` at the root. */
  parent: string | null;
  /** Places to start from: home, documents, drives. */
  places: readonly { name: string; path: string }[];
  entries: readonly FolderEntry[];
  isWritable: boolean;
}

export interface FolderEntry {
  name: string;
  path: string;
  isFolder: boolean;
  bytes: number | null;
  modifiedAt: string | null;
}

export interface OpenedFile {
  /** `null` for a copy of an example, which has no file of its own yet. */
  path: string | null;
  /** Name to show: the file's, or the example's. */
  name: string;
  /** Marks the bytes that were read; a save that expects them refuses to overwrite others. `null` without a file. */
  stamp: string | null;
  isReadOnly: boolean;
  /** `null` when the file cannot be opened; the findings say why. */
  document: PlannerDocument | null;
  findings: readonly Finding[];
  /** Version of the file as it was found; the bytes of an older one are kept beside it at the first save. */
  foundVersion: number | null;
}

export interface SaveDocument {
  path: string;
  document: PlannerDocument;
  /**
   * Stamp of the bytes that the document came from: a file that holds others is not overwritten but refused as
   * `changed-on-disk`. `null` where it came from no file of that path.
   */
  expectedStamp: string | null;
  /** Whatever is there may go: the planner has said so. Otherwise only the bytes that were expected. */
  overwrites: boolean;
}

export interface SavedFile {
  path: string;
  name: string;
  stamp: string;
  /** Where the bytes that were replaced are kept; `null` for a new file. */
  backupPath: string | null;
}

export interface RecoveryPart {
  key: string;
  /** Its place in the text, from 0. */
  part: number;
  /** Of a scenario file. */
  text: string;
}

export interface RecoverySnapshot {
  /** One for each document that a window opens; the latest snapshot of a key replaces the one before. */
  key: string;
  path: string | null;
  /** Stamp of the file that the work began from. */
  stamp: string | null;
  title: string;
  /** How many parts the text has that were sent before; they are taken as they are and read only when the work is opened again. */
  parts: number;
  /** What was done since it was saved last, newest last, in the words of the undo list. */
  edits: readonly string[];
}

export interface RecoverySummary {
  key: string;
  path: string | null;
  title: string;
  keptAt: string;
  edits: readonly string[];
}

export interface RecoveredWork {
  summary: RecoverySummary;
  stamp: string | null;
  document: PlannerDocument;
  findings: readonly Finding[];
  /** Whether the file that the work began from now holds other bytes, or is gone. */
  hasFileChanged: boolean;
}

export interface SolveRequest {
  /** Chosen by the window, so that events may arrive before the reply. */
  job: string;
  network: Network;
  /** Applied to the network in order. */
  overrides: readonly Override[];
  engine: 'auto' | EngineName;
  limits: SolveLimits;
}

export interface AnalysisRequest {
  /** Chosen by the window, so that events may arrive before the reply. Names of solves are not free for analyses. */
  job: string;
  network: Network;
  /** Applied to the network in order. */
  overrides: readonly Override[];
  engine: 'auto' | EngineName;
  analysis: AnalysisAsk;
}

export interface ExportFile {
  path: string;
  /** Whether a file that is there may go: the planner has said so. Otherwise it is refused as `already-there`. */
  overwrites: boolean;
  /** Text, bytes in base 64, plans that the host makes a document of, or the template that planners fill in. */
  content:
    | { kind: 'text'; text: string }
    | { kind: 'base64'; base64: string }
    | { kind: 'template'; language: Language }
    | PlanDocument;
}

/** A document that the host makes of plans. */
export type PlanDocument =
  | { kind: 'plan-workbook'; plan: PlanToWrite }
  /** A page of HTML, or the PDF of it where the host can print. `others` are compared with the plan; the report names the stale ones, which it leaves out. */
  | { kind: 'plan-report'; form: 'html' | 'pdf'; plan: PlanToWrite; others: readonly PlanToWrite[] };

/** A plan and what its workbook or report says of it. */
export interface PlanToWrite {
  /** As they stand now: the host writes nothing of a plan whose record answers other data. */
  network: Network;
  /** Applied to the network in order. */
  overrides: readonly Override[];
  record: SolveRecord;
  /** `null`: the base network. */
  scenario: Pick<Scenario, 'id' | 'name' | 'because'> | null;
  /** Name of the scenario file; the empty text for a copy without one. */
  file: string;
  language: Language;
}
