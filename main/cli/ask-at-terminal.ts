import type { AnalysisHooks, AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { AskEngine } from '../../solver/analysis/ask-engine.ts';
import { askThreads } from '../services/ask-threads.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * An analysis while somebody looks on, its programs solved in threads of their own: each solve on standard error; Ctrl-C,
 * or so many seconds, keep what is known.
 */
export async function askAtTerminal<Answer, Key extends string>(
  analyse: (ask: AskEngine, hooks: AnalysisHooks<Key>) => Promise<Answer>,
  {
    engine,
    seconds,
    saying = 'Stopping with what is known …',
    sayProgress,
  }: {
    engine: EngineChoice;
    seconds: number | null;
    /** Answers Ctrl-C. */
    saying?: string;
    /** `null` where there is nothing to say. */
    sayProgress: (progress: AnalysisProgress<Key>) => string | null;
  },
  terminal: Terminal,
): Promise<Answer> {
  return untilStopped(terminal, { seconds, saying }, (signal) =>
    analyse(askThreads(engine, signal), {
      onProgress: (progress) => {
        const line = sayProgress(progress);
        if (line !== null) terminal.note(line);
      },
      signal,
      now: terminal.now,
    }),
  );
}
