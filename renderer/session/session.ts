import type { DayOrder } from '../../scenarios/import/read-span.ts';
import type { AnalysisAsk } from '../../main/contract/analysis.ts';
import type { TableMapping } from '../../main/contract/imports.ts';
import type { Planner } from '../../main/contract/planner.ts';
import type { Reply } from '../../main/contract/reply.ts';
import type { PlanToWrite } from '../../main/contract/requests.ts';
import type { SharedFile, ShareFile } from '../../main/contract/sharing.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import type { PlannerStore } from '../store/planner-store.ts';
import type { HostLoss, Question } from '../store/desk-slice.ts';

/**
 * What the window does besides editing: files, solves, preferences. One object for the life of the window;
 * every verb shows what went wrong as a notice and rejects nothing.
 */
export interface Session {
  store: PlannerStore;
  planner: Planner;
  /** Reads what was used and what was left unsaved before, and opens the file that the program was started with. */
  begin: () => Promise<void>;
  /** The program behind the window is there for it no more. */
  hearHostGone: (loss: HostLoss) => void;
  /** Who carries out the items of the host's menu, by their ids. */
  onMenuCommand: (run: (id: string) => void) => void;
  /** A copy of an example, without a file. Asks about unsaved work first, as every verb does that takes the document away. */
  openExample: (example: string) => Promise<boolean>;
  /** A document without sites, products and demand, named in the planner's language. */
  openNew: () => Promise<boolean>;
  /** Asks which file. */
  open: () => Promise<boolean>;
  openPath: (path: string) => Promise<boolean>;
  /** `true` when the document is in a file, whose history says why where that is given. */
  save: (because?: string | null) => Promise<boolean>;
  saveAs: () => Promise<boolean>;
  /** Back to the start, after asking about unsaved work. */
  close: () => Promise<boolean>;
  /** Work of a session that ended without saving it, opened as unsaved work; or dropped for good, after asking. */
  recover: (key: string) => Promise<boolean>;
  dropRecovery: (key: string) => Promise<void>;
  forgetRecent: (path: string) => Promise<void>;
  /** Refused where the findings hold an error or a cell waits for a good entry; the findings are then shown. */
  solve: (scenario: string | null) => Promise<void>;
  /** Solves the base network and every scenario that has no answer to its present data. */
  solveAll: () => Promise<void>;
  /** Ends with the best plan so far. */
  cancelSolve: (scenario: string | null) => Promise<void>;
  /** Refused as a solve is. Its progress and its answer come into the store. */
  runAnalysis: (scenario: string | null, analysis: AnalysisAsk) => Promise<void>;
  /** Ends an analysis, by its `analysisKey`, without an answer; the last one stays. */
  cancelAnalysis: (scenario: string | null, key: string) => Promise<void>;
  /** Readies the plan that is shown to follow levers: it takes a moment, and the first turn need not wait for it. */
  readyWhatIf: (levers: readonly Lever[]) => void;
  /** Turns a lever of the plan that is shown; at its present value it is let go. */
  turnLever: (lever: Lever, value: number) => void;
  /** Lets all levers go. */
  resetWhatIf: () => void;
  /** Asks where, and writes. */
  exportText: (suggestedName: string, kind: 'csv' | 'svg', text: string) => Promise<boolean>;
  exportPng: (suggestedName: string, base64: string) => Promise<boolean>;
  /** The host makes the workbook. */
  exportPlan: (suggestedName: string, plan: PlanToWrite) => Promise<boolean>;
  /** The report of a plan, with others that it is compared with. */
  exportReport: (
    suggestedName: string,
    form: 'html' | 'pdf',
    plan: PlanToWrite,
    others: readonly PlanToWrite[],
  ) => Promise<boolean>;
  /** The template that planners fill in, in the language of the window. */
  writeTemplate: (suggestedName: string) => Promise<boolean>;
  /** Opens the import; where no document is open, a new one first. */
  beginImport: () => Promise<void>;
  /** Asks which file, and reads it. */
  importFile: () => Promise<void>;
  importText: (text: string) => Promise<void>;
  /** Takes the rows of a table for another kind of record; `null` leaves the table out. */
  mapTable: (sheet: string, entity: string | null) => Promise<void>;
  orderDays: (sheet: string, dayOrder: DayOrder | null) => Promise<void>;
  changeMapping: (mapping: TableMapping) => void;
  /** Asks the host what would change. */
  previewImport: () => Promise<void>;
  /** Back to the step before. */
  backInImport: () => void;
  /** Puts what was previewed into the base network, as one step of undo. */
  acceptImport: () => void;
  closeImport: () => void;
  /** Asks where, and writes a file for somebody else; `null` where it was called off. A refusal is for whoever asks to say. */
  shareFile: (
    suggestedName: string,
    shared: Pick<ShareFile, 'document' | 'mask'>,
  ) => Promise<Reply<SharedFile> | null>;
  /** Shows a question over the window; the answer's place in `choices`, or `null` when it was put aside. */
  ask: (question: Question) => Promise<number | null>;
}
