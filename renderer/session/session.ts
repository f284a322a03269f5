import type { Planner } from '../../main/contract/planner.ts';
import type { Message } from '../i18n/message.ts';
import type { PlannerStore } from '../store/planner-store.ts';

/**
 * What the window does besides editing: files, solves, preferences. One object for the life of the window;
 * every verb shows what went wrong as a notice and rejects nothing.
 */
export interface Session {
  store: PlannerStore;
  planner: Planner;
  openExample: (example: string) => Promise<boolean>;
  /** Asks which file. */
  open: () => Promise<boolean>;
  openPath: (path: string) => Promise<boolean>;
  /** `true` when the document is in a file. */
  save: () => Promise<boolean>;
  saveAs: () => Promise<boolean>;
  /** Back to the start, after asking about unsaved work. */
  close: () => Promise<boolean>;
  solve: (scenario: string | null) => Promise<void>;
  cancelSolve: (scenario: string | null) => Promise<void>;
  /** Asks where, and writes. */
  exportText: (suggestedName: string, kind: 'csv' | 'svg', text: string) => Promise<boolean>;
  exportPng: (suggestedName: string, base64: string) => Promise<boolean>;
  /** Shows a question over the window; the answer's place in `choices`, or `null` when it was put aside. */
  ask: (question: Question) => Promise<number | null>;
}

export interface Question {
  title: Message;
  detail: Message | null;
  values: Readonly<Record<string, string | number>>;
  /** The first is the one that Enter takes. */
  choices: readonly Message[];
}
