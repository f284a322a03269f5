import type { Network } from '../../../scenarios/domain/network.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import type { Format } from '../../format/format.ts';
import { nameIn } from '../../format/name-in.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { dutyLabel } from '../plan/duty-label.ts';
import { modeMessages } from '../plan/mode-messages.ts';
import { namesOf } from '../plan/names.ts';
import { breakEvenMessages as messages } from './messages.ts';

/** What a planner calls a lever. A layer without a name is told by its law, without its rate, which the lever turns. */
export function leverName(lever: Lever, network: Network, { language, say }: Text, format: Format): string {
  const names = namesOf(network, language);
  switch (lever.kind) {
    case 'duty': {
      const layer = network.duties.find(({ id }) => id === lever.layer);
      if (layer === undefined) return lever.layer;
      return layer.name === null
        ? dutyLabel({ ...layer, rate: null }, names, language)
        : nameIn(layer.name, language);
    }
    case 'freight': {
      const { modes } = lever;
      if (modes === '*') return say(messages.allFreight);
      return say(messages.freightBy, { modes: names.list(modes.map((mode) => say(modeMessages[mode]))) });
    }
    case 'wage':
      return say(messages.wagesIn, { territory: names.territory(lever.territory) });
    case 'exchange':
      return say(messages.valueOf, { currency: format.currency(lever.currency) });
    case 'demand':
      return say(messages.demand);
  }
}
