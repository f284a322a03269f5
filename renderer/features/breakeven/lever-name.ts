import type { Network } from '../../../scenarios/domain/network.ts';
import type { Selector } from '../../../scenarios/domain/selector.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import type { Format } from '../../format/format.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { dutyLabel } from '../plan/duty-label.ts';
import { modeMessages } from '../plan/mode-messages.ts';
import { namesOf, type Names } from '../plan/names.ts';
import { breakEvenMessages as messages } from './messages.ts';

/** What a planner calls a lever. A layer without a name is told by its law, by whose goods it charges, and without its rate, which the lever turns. */
export function leverName(lever: Lever, network: Network, { language, say }: Text, format: Format): string {
  const names = namesOf(network, language);
  switch (lever.kind) {
    case 'duty': {
      const layer = network.duties.find(({ id }) => id === lever.layer);
      if (layer === undefined) return lever.layer;
      if (layer.name !== null) return nameIn(layer.name, language);
      const law = dutyLabel({ ...layer, rate: null, originCountries: '*' }, names, language);
      const origins = originsOf(layer.originCountries, names);
      return origins === '' ? law : say(messages.dutyOn, { law, origins });
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

/** One or two by name, more as the first and how many others; nothing where goods of all are charged. */
function originsOf(origins: Selector, { territory, list, others }: Names): string {
  if (origins === '*') return '';
  const all = (typeof origins === 'string' ? [origins] : origins).map((id) =>
    territory(id.replace(/^@/, '')),
  );
  return list(all.length > 2 ? [all[0]!, others(all.length - 1)] : all);
}
