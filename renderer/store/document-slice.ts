import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { Trail } from '../../scenarios/domain/trail.ts';
import { joinTrails } from '../../scenarios/trail/join-trails.ts';
import { applyChanges, type Change } from './change.ts';
import { changesBetween } from './changes-between.ts';
import type { Content } from './content.ts';
import { changesOf, type Edit } from './edit.ts';
import type { Said } from '../i18n/said.ts';
import type { SliceOf } from './slice.ts';
import {
  initialAlternatives,
  initialBreakEven,
  initialFrontier,
  initialFutures,
  initialStress,
  initialSweep,
  type ViewState,
} from './view-slice.ts';

/** Steps that can be undone. */
export const undoDepth = 200;

/** One thing that the planner did, with what takes it back. */
export interface UndoStep {
  /** What was done, for the undo list and the bar above a grid. */
  label: Said;
  changes: readonly Change[];
  inverse: readonly Change[];
}

/** Where the document lives. */
export interface FileRef {
  /** `null` until it is saved for the first time. */
  path: string | null;
  name: string;
  stamp: string | null;
  isReadOnly: boolean;
}

export interface OpenDocument {
  /** Made anew at each opening; names its recovery snapshot. */
  key: string;
  file: FileRef;
  content: Content;
  /** Fields of the file that are neither content nor plans: kept as they were found. */
  shell: Omit<PlannerDocument, 'network' | 'scenarios' | 'plans'>;
  past: readonly UndoStep[];
  future: readonly UndoStep[];
  /** The step before all that `past` still holds; `null` while it holds every one. */
  forgotten: UndoStep | null;
  /** Last step that is in the file; `null` for the document as it was opened. */
  savedStep: UndoStep | null;
  /** What the file holds, or the example that was opened; `null` where no one knows, as after a recovery beside a changed file. */
  saved: SavedContent | null;
  /** Whether there is something to save that no step of the list tells, such as a recovery or a repair. */
  isUnsavedAtOpen: boolean;
  /**
   * What opening alone found: repairs and stored plans that were left out, until they are saved so, and fields that this
   * program does not know, which are kept.
   */
  foundAtOpen: readonly Finding[];
}

export type SavedContent = Pick<Content, 'network' | 'scenarios'>;

export interface DocumentState {
  document: OpenDocument | null;
}

export const initialDocument: DocumentState = { document: null };

export interface DocumentActions {
  openDocument: (document: OpenDocument) => void;
  closeDocument: () => void;
  /** Carries out edits in the active scenario, or in the base network, as one step of undo. */
  edit: (label: Said, edits: readonly Edit[], because?: string | null) => void;
  /** Carries out changes as one step of undo: what no edit of records says, such as a new scenario. */
  change: (label: Said, changes: readonly AskedChange[]) => void;
  undo: () => void;
  redo: () => void;
  /** The file now holds the document as it was: what has been done since is not in it. */
  markSaved: (file: FileRef, written: OpenDocument) => void;
  markFile: (file: Partial<FileRef>) => void;
  /** The file holds this by somebody else's hand, with this history, and the document has taken it in. */
  markMerged: (saved: SavedContent, trail: Trail) => void;
}

/** A change, or a whole network to become the base: kept as the changes that lead to it. */
export type AskedChange = Change | { kind: 'network'; network: Network };

/** The step that the content shows; `null` for the document as it was opened. */
function presentStep({ past, forgotten }: OpenDocument): UndoStep | null {
  return past.at(-1) ?? forgotten;
}

/** Whether the file lacks something that the window shows. */
export function isDirty(document: OpenDocument): boolean {
  return document.isUnsavedAtOpen || presentStep(document) !== document.savedStep;
}

/** What the view says of one document and none other. */
const freshView: Partial<ViewState> = {
  activeScenario: null,
  compared: [null, null],
  selection: null,
  goal: null,
  dutiesTable: 'explorer',
  dutyQuestion: null,
  gridLooks: {},
  demandAcross: { pending: [], refused: {} },
  planProduct: null,
  planMarket: null,
  planPeriods: null,
  ledger: null,
  breakEven: initialBreakEven,
  futures: initialFutures,
  frontier: initialFrontier,
  alternatives: initialAlternatives,
  stress: initialStress,
  sweep: initialSweep,
  dialog: null,
};

export const documentSlice: SliceOf<DocumentActions> = (set, get) => {
  /** What is shown may have gone with the change: then the base is. */
  const show = (document: OpenDocument) => {
    const { activeScenario } = get();
    const isThere = document.content.scenarios.some(({ id }) => id === activeScenario);
    set(isThere || activeScenario === null ? { document } : { document, activeScenario: null });
  };
  return {
    openDocument: (document) => set({ document, ...freshView }),
    closeDocument: () => set({ document: null, ...freshView }),
    edit: (label, edits, because = null) => {
      const { document, activeScenario, change } = get();
      if (document === null) return;
      change(label, changesOf(document.content, activeScenario, edits, because));
    },
    change: (label, asked) => {
      const { document } = get();
      if (document === null || asked.length === 0) return;
      const { changes, content, inverse } = carriedOut(document.content, asked);
      if (changes.length === 0) return;
      const all = [...document.past, { label, changes, inverse }];
      const past = all.slice(-undoDepth);
      const forgotten = all[all.length - past.length - 1] ?? document.forgotten;
      show({ ...document, content, past, forgotten, future: [] });
    },
    undo: () => {
      const { document } = get();
      const step = document?.past.at(-1);
      if (document == null || step === undefined) return;
      const { content } = applyChanges(document.content, step.inverse);
      show({ ...document, content, past: document.past.slice(0, -1), future: [step, ...document.future] });
    },
    redo: () => {
      const { document } = get();
      const [step, ...future] = document?.future ?? [];
      if (document == null || step === undefined) return;
      const { content } = applyChanges(document.content, step.changes);
      show({ ...document, content, past: [...document.past, step], future });
    },
    markSaved: (file, written) => {
      const { document } = get();
      if (document === null || document.key !== written.key) return;
      const { network, scenarios } = written.content;
      const savedStep = presentStep(written);
      const saved = { network, scenarios };
      const shell = { ...document.shell, trail: written.shell.trail };
      const foundAtOpen = document.foundAtOpen.filter(({ code }) => code === 'unknown-field');
      set({ document: { ...document, file, shell, saved, savedStep, foundAtOpen, isUnsavedAtOpen: false } });
    },
    markMerged: (saved, trail) => {
      const { document } = get();
      if (document === null) return;
      const shell = { ...document.shell, trail: joinTrails(document.shell.trail, trail) };
      set({ document: { ...document, saved, shell } });
    },
    markFile: (file) => {
      const { document } = get();
      if (document !== null) set({ document: { ...document, file: { ...document.file, ...file } } });
    },
  };
};

function carriedOut(
  content: Content,
  asked: readonly AskedChange[],
): { changes: readonly Change[]; content: Content; inverse: readonly Change[] } {
  const changes: Change[] = [];
  let current = content;
  const inverse: Change[] = [];
  for (const each of asked) {
    const these = each.kind === 'network' ? changesBetween(current.network, each.network) : [each];
    const applied = applyChanges(current, these);
    current = applied.content;
    changes.push(...these);
    inverse.unshift(...applied.inverse);
  }
  return { changes, content: current, inverse };
}
