import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { TableData } from '../../charts/table-data.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { alternativesMessages as messages } from './messages.ts';
import { namesOf } from '../plan/names.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { unitsBySite } from './units-by-site.ts';

/** Units by product and site, plan beside plan, as a table that files hold. */
export function alternativesTable(
  network: Network,
  alternatives: Alternatives,
  title: string,
  { say, language }: Text,
): TableData {
  const names = namesOf(network, language);
  const text = (key: string, title: string) =>
    ({ key, title, unit: null, kind: 'text', digits: null }) as const;
  return {
    name: 'alternatives',
    title,
    columns: [
      text('product', say(messages.product)),
      text('site', say(messages.site)),
      ...alternatives.plans.map(
        ({ letter }) =>
          ({
            key: letter,
            title: say(messages.planTitle, { letter }),
            unit: say(planMessages.units),
            kind: 'number',
            digits: 0,
          }) as const,
      ),
    ],
    rows: unitsBySite(network, alternatives).map(({ product, site, territory, units }) => [
      names.product(product),
      { text: names.site(site), territory },
      ...units,
    ]),
    total: null,
  };
}
