import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { AnalysisHooks } from '../../solver/analysis/analysis-hooks.ts';
import type { Analyses, AnalysisAnswer, AnalysisKind, AnalysisOutcome } from '../contract/analysis.ts';
import type { AnalysisRequest } from '../contract/requests.ts';
import { analyses } from './analyses/index.ts';
import type { AnalysisTools } from './analyses/analysis-tools.ts';
import { askThreads } from './ask-threads.ts';
import { inputsHash } from './inputs-hash.ts';
import { planOverThreads } from './plan-over-threads.ts';
import { sweepThreads } from './sweep-threads.ts';

export interface AnalysisOptions {
  onProgress: AnalysisHooks['onProgress'];
  signal: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** Runs an analysis over a scenario: resolve → check → run. A network with errors is not tried, nor one reached with errors. */
export async function runAnalysis(
  { network, overrides, engine, analysis }: Omit<AnalysisRequest, 'job'>,
  { onProgress, signal, now }: AnalysisOptions,
): Promise<AnalysisOutcome> {
  const began = now();
  const resolved = resolve(network, overrides);
  const findings = [...resolved.findings, ...checkNetwork(resolved.network)];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    const message = `${errors === 1 ? '1 error stands' : `${errors} errors stand`} in the way. Mend what the findings say, then run it again.`;
    return { kind: 'failed', why: 'errors', message };
  }
  // A race of two engines for each would leave the pool half as many plans at a time.
  const pool = { engine: engine === 'auto' ? ('highs' as const) : engine, threads: sweepThreads() };
  // A diagnosis rests on proofs, and on prices of rows that GLPK does not tell; its presolver forgives a thousandth besides.
  const asked = analysis.kind === 'diagnose' && engine === 'auto' ? 'highs' : engine;
  const tools = {
    ask: askThreads(asked, signal),
    planVariants: planOverThreads(pool, signal),
    hooks: { onProgress, signal, now },
  };
  const answer = await answerTo(resolved.network, analysis.kind, analysis, tools);
  if (signal.aborted) return { kind: 'failed', why: 'cancelled', message: 'Stopped before it was complete.' };
  return {
    kind: 'answered',
    answer,
    inputsHash: inputsHash(network, overrides),
    seconds: (now() - began) / 1000,
  };
}

async function answerTo<Kind extends AnalysisKind>(
  network: Network,
  kind: Kind,
  asked: Analyses[Kind]['ask'],
  tools: AnalysisTools,
): Promise<AnalysisAnswer> {
  const answer: Analyses[Kind]['answer'] = await analyses[kind](network, asked, tools);
  // The kind and its answer belong together, which a type parameter cannot say of a union.
  return { kind, answer } as AnalysisAnswer;
}
