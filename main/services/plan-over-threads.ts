import type { PlanVariants } from '../../solver/analysis/sweep/plan-variants.ts';
import type { EngineChoice } from './plan-network.ts';
import { sweepNetworks } from './sweep.ts';

/** Plans the variants of an analysis over a pool of so many threads, warm from the base; the signal ends those under way. */
export function planOverThreads(
  { engine, threads }: { engine: EngineChoice; threads: number },
  signal: AbortSignal | null,
): PlanVariants {
  return (network, variants, { relativeGap, seconds, needsBase, onAnswer }) =>
    sweepNetworks(network, variants, {
      threads,
      engine,
      limits: { seconds, relativeGap, memoryMiB: null },
      isWarm: true,
      needsBase,
      onAnswer,
      signal,
    });
}
