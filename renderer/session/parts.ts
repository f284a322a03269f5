import type { Planner } from '../../main/contract/planner.ts';
import type { PlannerError } from '../../main/contract/reply.ts';
import type { DocumentRest } from '../checks/check-messages.ts';
import { said, type Said } from '../i18n/said.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import type { NoticeAction, Question } from '../store/desk-slice.ts';
import type { PlannerStore } from '../store/planner-store.ts';
import { failureMessages } from './messages.ts';

/** What a session takes from the window it runs in, besides its host. */
export interface Surroundings {
  now: () => Date;
  randomId: () => string;
  /** Calls back after so many milliseconds, unless the function that comes back is called before. */
  after: (milliseconds: number, act: () => void) => () => void;
  /** Languages of the system, best first. */
  languages: () => readonly string[];
  showTitle: (title: string) => void;
  /** Holds up whoever closes the page, as long as `isHeld` says so. */
  holdPage: (isHeld: () => boolean) => void;
  /**
   * The text of the open document with this rest, in parts, written beside the window so that a large one does not hold it up;
   * `null` where that cannot be done.
   */
  textOf: (rest: DocumentRest) => Promise<readonly string[] | null>;
}

/** What every part of the session works with. */
export interface SessionParts extends Surroundings {
  planner: Planner;
  store: PlannerStore;
  language: () => WindowLanguage;
  ask: (question: Question) => Promise<number | null>;
  tell: (notice: TellOptions) => void;
  /** Says why a request was refused. */
  tellFailure: (error: PlannerError) => void;
}

export interface TellOptions {
  id: string;
  severity: 'error' | 'warning' | 'note';
  said: Said;
  detail?: string | null;
  actions?: readonly NoticeAction[];
}

/** Asks in the window: one question at a time, and one that another takes the place of was put aside. */
export function askInWindow(store: PlannerStore): SessionParts['ask'] {
  return (question) => {
    store.getState().question?.answer(null);
    return new Promise((resolve) => {
      const pending = {
        question,
        answer: (choice: number | null) => {
          if (store.getState().question === pending) store.getState().setDesk({ question: null });
          resolve(choice);
        },
      };
      store.getState().setDesk({ question: pending });
    });
  };
}

/** Milliseconds that a note stands; what is doubtful or wrong stands until it is put away. */
const noteMs = 8_000;

export function tellInWindow(
  store: PlannerStore,
  after: Surroundings['after'],
): Pick<SessionParts, 'tell' | 'tellFailure'> {
  const tell = ({ detail = null, actions = [], ...options }: TellOptions) => {
    const notice = { ...options, detail, actions };
    store.getState().tell(notice);
    if (notice.severity !== 'note') return;
    after(noteMs, () => {
      if (store.getState().notices.includes(notice)) store.getState().dismiss(notice.id);
    });
  };
  return {
    tell,
    tellFailure: ({ code, message }) =>
      tell({
        id: `failure/${code}`,
        severity: 'error',
        said: said(failureMessages[code]),
        // Their sentences are the host's own words already.
        detail: code === 'disconnected' || code === 'stale-plan' ? null : message,
      }),
  };
}
