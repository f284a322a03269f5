import type { AnalysisHooks } from '../../solver/analysis/analysis-hooks.ts';
import type { AskEngine } from '../../solver/analysis/ask-engine.ts';
import type { EngineName } from '../../solver/backends/engine.ts';
import { solveProgramHere } from './solve-here.ts';

/** Solves the programs of an analysis in this thread. */
export function askHere(engine: EngineName = 'highs'): AskEngine {
  return (program, { relativeGap, start }) => solveProgramHere(program, engine, relativeGap, start);
}

/** Hooks of a caller who neither listens nor stops anything. */
export const quietHooks: AnalysisHooks = { onProgress: () => undefined, signal: null, now: () => 0 };
