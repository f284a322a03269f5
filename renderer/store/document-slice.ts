import type { Finding } from '../../scenarios/checks/finding.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { applyChanges, type Change } from './change.ts';
import type { Content } from './content.ts';
import { changesOf, type Edit } from './edit.ts';
import type { Said } from '../i18n/said.ts';
import type { SliceOf } from './slice.ts';

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
  /** Last step that is in the file; `null` for the document as it was opened. */
  savedStep: UndoStep | null;
  /** Whether there is something to save that no step of the list tells, such as a recovery or a repair. */
  isUnsavedAtOpen: boolean;
  /** What was found while opening: repairs, fields that this program does not know. */
  foundAtOpen: readonly Finding[];
}

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
  change: (label: Said, changes: readonly Change[]) => void;
  undo: () => void;
  redo: () => void;
  /** The file now holds the content as it was at this step. */
  markSaved: (file: FileRef, step: UndoStep | null) => void;
  markFile: (file: Partial<FileRef>) => void;
}

export const documentSlice: SliceOf<DocumentActions> = (set, get) => ({
  openDocument: (document) => set({ document, activeScenario: null }),
  closeDocument: () => set({ document: null, activeScenario: null }),
  edit: (label, edits, because = null) => {
    const { document, activeScenario, change } = get();
    if (document === null) return;
    change(label, changesOf(document.content, activeScenario, edits, because));
  },
  change: (label, changes) => {
    const { document } = get();
    if (document === null || changes.length === 0) return;
    const { content, inverse } = applyChanges(document.content, changes);
    const past = [...document.past, { label, changes, inverse }].slice(-undoDepth);
    set({ document: { ...document, content, past, future: [] } });
  },
  undo: () => {
    const { document } = get();
    const step = document?.past.at(-1);
    if (document == null || step === undefined) return;
    const { content } = applyChanges(document.content, step.inverse);
    const past = document.past.slice(0, -1);
    set({ document: { ...document, content, past, future: [step, ...document.future] } });
  },
  redo: () => {
    const { document } = get();
    const step = document?.future[0];
    if (document == null || step === undefined) return;
    const { content } = applyChanges(document.content, step.changes);
    set({
      document: { ...document, content, past: [...document.past, step], future: document.future.slice(1) },
    });
  },
  markSaved: (file, step) => {
    const { document } = get();
    if (document !== null) set({ document: { ...document, file, savedStep: step, isUnsavedAtOpen: false } });
  },
  markFile: (file) => {
    const { document } = get();
    if (document !== null) set({ document: { ...document, file: { ...document.file, ...file } } });
  },
});

/** Whether the file lacks something that the window shows. */
export function isDirty({ past, savedStep, isUnsavedAtOpen }: OpenDocument): boolean {
  return isUnsavedAtOpen || (past.at(-1) ?? null) !== savedStep;
}
