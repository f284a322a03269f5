import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';

/** The network planned for money, for questions of what something costs: one planned for least carbon is asked for least cost. */
export function asCostPlanned(network: Network): Network {
  const { settings } = network;
  return settings.objective === 'carbon'
    ? { ...network, settings: { ...settings, objective: 'cost' } }
    : network;
}

/** The same as a scenario says it. */
export function asCostPlannedOverrides({ settings }: Network): readonly Override[] {
  return settings.objective === 'carbon' ? [{ at: 'settings/objective', because: null, to: 'cost' }] : [];
}
