import { layerOf } from '../../scenarios/levers/lever-value.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { formatName } from './format.ts';
import { nameLayer } from './say-layer.ts';

/** What a lever turns, in words: `the rate of us_s301_vn`, `sea freight`, `wages in Vietnam`. */
export function nameLever(network: Network, lever: Lever): string {
  switch (lever.kind) {
    case 'duty':
      return `the rate of ${lever.layer}`;
    case 'freight':
      return lever.modes === '*' ? 'all freight' : `${lever.modes.join(' and ')} freight`;
    case 'wage': {
      const territory = network.territories.find(({ id }) => id === lever.territory);
      return `wages in ${territory === undefined ? lever.territory : formatName(territory.name)}`;
    }
    case 'exchange':
      return `the worth of ${lever.currency}`;
    case 'demand':
      return lever.markets === '*' ? 'all demand' : `demand of ${[lever.markets].flat().join(', ')}`;
  }
}

/** The same for a list of levers, where a layer is known by its authority. */
export function describeLever(network: Network, lever: Lever): string {
  return lever.kind === 'duty' ? nameLayer(layerOf(network, lever.layer)) : nameLever(network, lever);
}
