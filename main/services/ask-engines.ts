import type { AskEngine } from '../../solver/analysis/ask-engine.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';
import type { EngineChoice } from './plan-network.ts';

/** Solves for an analysis in threads of their own. The signal ends the solve under way, not only those to come. */
export function askEngines(engine: EngineChoice, signal: AbortSignal): AskEngine {
  return async (program, { relativeGap, seconds, start }) => {
    const limits = { seconds, relativeGap, memoryMiB: null };
    const solving = startSolve(program, { engine, limits, start });
    const cancel = () => solving.cancel();
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const outcome = await solving.outcome;
    signal.removeEventListener('abort', cancel);
    return outcome;
  };
}
