import type { Network } from '../../scenarios/domain/network.ts';

/** The network planned for money, for questions of what something costs: one planned for least carbon is asked for least cost. */
export function asCostPlanned(network: Network): Network {
  const { settings } = network;
  return settings.objective === 'carbon'
    ? { ...network, settings: { ...settings, objective: 'cost' } }
    : network;
}
