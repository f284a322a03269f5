import { loadHighsLibrary } from '../../solver/backends/highs/load-highs.ts';
import { solveWithHighs } from '../../solver/backends/highs/highs-engine.ts';
import { openHighsWarm } from '../../solver/backends/highs/warm-program.ts';
import type { SolveOnce } from '../../solver/session/hold-integers.ts';
import { openWarmSession, type SessionStart, type WarmSession } from '../../solver/session/warm-session.ts';

const library = loadHighsLibrary();

/** The engine of this thread, for what a plan does not tell of its integers; the same answer every time. */
export async function solveSync(): Promise<SolveOnce> {
  const highs = await library;
  return (program) =>
    solveWithHighs(highs, null, program, {
      limits: { seconds: 60, relativeGap: 0, memoryMiB: null },
      start: null,
      shouldStop: () => false,
      onIncumbent: () => undefined,
      onProgress: () => undefined,
    }).values;
}

/** A warm session in this thread. */
export async function warmSessionHere(start: SessionStart): Promise<WarmSession> {
  const highs = await library;
  return openWarmSession(start, {
    openWarm: (program) => openHighsWarm(highs, program, () => performance.now()),
    solveOnce: await solveSync(),
  });
}
