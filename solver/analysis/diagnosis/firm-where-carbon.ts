import type { Network } from '../../../scenarios/domain/network.ts';
import { planningSets } from '../../formulation/sets/planning-sets.ts';

/**
 * The same plans told by cost, where least carbon is planned: every row that goods can reach is firm, whatever its
 * shortfall is priced at, for a plan that serves nothing emits least.
 */
export function firmWhereCarbon(network: Network): Network {
  if (network.settings.objective !== 'carbon') return network;
  const sets = planningSets(network);
  return {
    ...network,
    settings: { ...network.settings, objective: 'cost' },
    demand: network.demand.map((row, place) => ({
      ...row,
      shortfallPenaltyPerUnit: sets.isUnreachable(place) ? 0 : null,
    })),
  };
}
