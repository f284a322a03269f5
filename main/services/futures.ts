import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { StatedFuture } from '../../scenarios/domain/futures.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { Future } from '../../solver/analysis/futures/future-model.ts';

/** The network of each future, or the errors of the first that may not be planned. */
export function futureNetworks(
  network: Network,
  stated: readonly StatedFuture[],
):
  { readonly futures: readonly Future[] } | { readonly future: string; readonly errors: readonly Finding[] } {
  const futures: Future[] = [];
  for (const { id, probability, overrides } of stated) {
    const resolved = resolve(network, overrides);
    const errors = [...resolved.findings, ...checkNetwork(resolved.network)].filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length > 0) return { future: id, errors };
    futures.push({ id, probability, network: resolved.network });
  }
  return { futures };
}
