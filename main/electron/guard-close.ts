import type { ProgramWindow } from './electron-modules.ts';

export interface CloseGuardOptions {
  window: Pick<ProgramWindow, 'on' | 'destroy'> & {
    readonly webContents: Pick<ProgramWindow['webContents'], 'on'>;
  };
  /** Whether the window has said that its document is not saved. */
  isDirty: () => boolean;
  /** Tells the window that the planner wants it closed. */
  requestClose: () => void;
  /** Asks the planner, in a dialog of the system, whether to close a window that does not answer. */
  askToLeave: () => Promise<boolean>;
  /** Where the window is, kept before it goes. */
  keepPlace: () => void;
  /** Calls back after so many milliseconds. */
  after: (milliseconds: number, act: () => void) => void;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

export interface CloseGuard {
  /** The window has asked about unsaved work and may go. */
  leave: () => void;
}

/** A page with nothing to save answers at once; one that has not after this long never will. */
export const closePatienceMs = 5_000;
/** So many attempts within the patience are a planner who insists. */
export const insistingAttempts = 3;

/**
 * A window closes when its page has agreed. It closes without the page's word only where nothing can be lost by it
 * (the page is not there, or had nothing unsaved and stays silent) or where the planner says so in a dialog of the
 * system, which is shown when the page hangs or the planner insists. Unsaved work is then in the last snapshot.
 */
export function guardClose(options: CloseGuardOptions): CloseGuard {
  const { window, isDirty, requestClose, askToLeave, keepPlace, after, now } = options;
  let hasPage = false;
  let isHung = false;
  let isLeaving = false;
  let isAsking = false;
  let isWaiting = false;
  let attempts: readonly number[] = [];

  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    keepPlace();
    window.destroy();
  };
  const insist = async () => {
    if (isAsking || isLeaving) return;
    isAsking = true;
    const mayLeave = await askToLeave();
    isAsking = false;
    if (mayLeave) leave();
  };

  window.webContents.on('did-finish-load', () => {
    hasPage = true;
  });
  window.webContents.on('render-process-gone', () => {
    hasPage = false;
  });
  window.on('unresponsive', () => {
    isHung = true;
    if (isWaiting) void insist();
  });
  window.on('responsive', () => {
    isHung = false;
  });
  window.on('close', (event) => {
    keepPlace();
    if (isLeaving || !hasPage) return;
    event.preventDefault();
    attempts = [...attempts.filter((at) => now() - at < closePatienceMs), now()];
    if (isHung || attempts.length >= insistingAttempts) {
      void insist();
      return;
    }
    requestClose();
    if (isWaiting) return;
    isWaiting = true;
    // A page that had something unsaved has asked about it: work saved since is no leave to close.
    const hadNothingToAsk = !isDirty();
    after(closePatienceMs, () => {
      isWaiting = false;
      if (hadNothingToAsk && !isDirty()) leave();
      else if (isHung) void insist();
    });
  });
  return { leave };
}
