import type { AskEngine } from '../../solver/analysis/ask-engine.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';
import type { EngineChoice } from './plan-network.ts';

/**
 * Solves the programs of an analysis in threads of their own; the signal ends those under way. Of two engines that might
 * race, the one that can start from a plan goes alone where one is known: the other would begin from nothing, on a
 * thread that the next program can use.
 */
export function askThreads(engine: EngineChoice, signal: AbortSignal | null): AskEngine {
  return async (program, { relativeGap, seconds, start }) => {
    const solving = startSolve(program, {
      engine: engine === 'auto' && start !== null ? 'highs' : engine,
      limits: { seconds, relativeGap, memoryMiB: null },
      start,
    });
    const cancel = () => solving.cancel();
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    const outcome = await solving.outcome;
    signal?.removeEventListener('abort', cancel);
    return outcome;
  };
}
