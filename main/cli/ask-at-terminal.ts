import type { AnalysisHooks, AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { AskEngine } from '../../solver/analysis/ask-engine.ts';
import { askThreads } from '../services/ask-threads.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import type { Terminal } from './terminal.ts';

/** An analysis while somebody looks on: each solve on standard error; Ctrl-C, or so many seconds, keep what is known. */
export async function askAtTerminal<Answer, Key extends string>(
  analyse: (ask: AskEngine, hooks: AnalysisHooks<Key>) => Promise<Answer>,
  {
    engine,
    seconds,
    sayProgress,
  }: {
    engine: EngineChoice;
    seconds: number | null;
    sayProgress: (progress: AnalysisProgress<Key>) => string;
  },
  terminal: Terminal,
): Promise<Answer> {
  const stop = new AbortController();
  const stopListening = terminal.onInterrupt(() => {
    terminal.note('Stopping with what is known …');
    stop.abort();
  });
  const limit = seconds === null ? null : setTimeout(() => stop.abort(), seconds * 1000);
  const answer = await analyse(askThreads(engine, stop.signal), {
    onProgress: (progress) => terminal.note(sayProgress(progress)),
    signal: stop.signal,
    now: terminal.now,
  });
  if (limit !== null) clearTimeout(limit);
  stopListening();
  return answer;
}
