import type { AnalysisAsk } from '../../main/contract/analysis.ts';
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
  /** Asks where, and writes a file for somebody else; `null` where it was called off. A refusal is for whoever asks to say. */
  shareFile: (
    suggestedName: string,
    shared: Pick<ShareFile, 'document' | 'mask'>,
  ) => Promise<Reply<SharedFile> | null>;
  /** Shows a question over the window; the answer's place in `choices`, or `null` when it was put aside. */
  ask: (question: Question) => Promise<number | null>;
}
