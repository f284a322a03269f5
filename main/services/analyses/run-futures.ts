import { analyseFutures } from '../../../solver/analysis/futures/analyse-futures.ts';
import { baseFuture } from '../../../scenarios/domain/futures.ts';
import { futureNetworks } from '../futures.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** What to decide before it is known which future comes. */
export const runFutures: RunAnalysis<'futures'> = async (
  network,
  { futures, alpha, decideBefore, relativeGap, secondsPerSolve },
  { ask, hooks },
) => {
  const found = futureNetworks(network, futures);
  if ('errors' in found) return { kind: 'refused', reason: 'errors', future: found.future };
  const options = { reference: baseFuture, alpha, decideBefore, relativeGap, secondsPerSolve };
  return analyseFutures(found.futures, ask, options, hooks);
};
