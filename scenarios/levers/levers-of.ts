import { modesUsed } from './modes-used.ts';
import type { Network } from '../domain/network.ts';
import type { Lever } from './lever.ts';
import { turnedOverrides } from './lever-overrides.ts';

/**
 * Every lever of a network that turns something by itself: its layers that had not ended before the horizon, modes,
 * territories with labour, currencies, all demand.
 */
export function leversOf(network: Network): readonly Lever[] {
  const { settings, duties, territories, currencies } = network;
  const modes = modesUsed(network);
  const firstDay = settings.periods[0]?.start;
  const levers: readonly Lever[] = [
    ...duties
      .filter(({ validTo }) => validTo === null || firstDay === undefined || validTo >= firstDay)
      .map(({ id }): Lever => ({ kind: 'duty', layer: id })),
    ...(modes.length > 1 ? [{ kind: 'freight', modes: '*' } as const] : []),
    ...modes.map((mode): Lever => ({ kind: 'freight', modes: [mode] })),
    ...territories.map(({ id }): Lever => ({ kind: 'wage', territory: id })),
    ...currencies
      .filter(({ code }) => code !== settings.baseCurrency)
      .map(({ code }): Lever => ({ kind: 'exchange', currency: code })),
    ...(network.demand.length > 0 ? [{ kind: 'demand', markets: '*' } as const] : []),
  ];
  return levers.filter((lever) => turnedOverrides(network, lever, 1).length > 0);
}
