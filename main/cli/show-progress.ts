import type { SolveProgress } from '../../solver/backends/engine.ts';
import { renderProgress } from './render-progress.ts';
import type { Terminal } from './terminal.ts';

const liveEveryMs = 100;
const loggedEveryMs = 5_000;
const clearLine = '\r\u001b[K';

/**
 * Shows a solve under way on standard error: one line rewritten where somebody looks on, and otherwise a line
 * every few seconds. `end` takes the rewritten line away.
 */
export function showProgress(terminal: Terminal): {
  show: (progress: SolveProgress) => void;
  end: () => void;
} {
  const everyMs = terminal.isLive ? liveEveryMs : loggedEveryMs;
  let shownAt = terminal.isLive ? -Infinity : terminal.now();
  let isShown = false;
  return {
    show: (progress) => {
      const now = terminal.now();
      if (now - shownAt < everyMs) return;
      shownAt = now;
      const line = renderProgress(progress);
      if (terminal.isLive) terminal.noteRaw(`${clearLine}${line.slice(0, terminal.width - 1)}`);
      else terminal.note(line);
      isShown = true;
    },
    end: () => {
      if (terminal.isLive && isShown) terminal.noteRaw(clearLine);
    },
  };
}
