import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Name } from '../../../../scenarios/domain/primitives.ts';
import type { WindowFormat } from '../../../format/use-format.ts';
import type { Text } from '../../../i18n/use-text.tsx';
import type { PickedFrom } from './filter-field.ts';
import { modeWords } from '../choice-words.ts';
import { policyMessages } from './messages.ts';

/** What a picker of several offers. */
export interface PickOption {
  readonly id: string;
  readonly label: string;
  /** Said beside the label; `null` for nothing. */
  readonly note: string | null;
  /** Territory whose swatch stands before it. */
  readonly territory: string | null;
}

/** The groups and records, or texts, that a place of a sentence may name. */
export function pickOptions(
  network: Network,
  from: PickedFrom,
  { say }: Text,
  format: WindowFormat,
): readonly PickOption[] {
  const plain = (id: string, label = id): PickOption => ({ id, label, note: null, territory: null });
  if (from === 'modes') {
    return Object.entries(modeWords).map(([id, message]) => plain(id, say(message)));
  }
  if (from === 'clusters')
    return distinct(network.sites.map(({ cluster }) => cluster)).map((id) => plain(id));
  if (from === 'families')
    return distinct(network.products.map(({ family }) => family)).map((id) => plain(id));
  if (from === 'periods') {
    return network.settings.periods.map((period) => plain(period.id, format.period(period)));
  }
  const groups = network.groups
    .filter((group) => group.of === from)
    .map(({ id, name }) => ({
      ...plain(`@${id}`, name === null ? wordsOf(id) : format.name(name)),
      note: say(policyMessages.group),
    }));
  return [...groups, ...recordOptions(network, from, say, format)];
}

function recordOptions(
  network: Network,
  from: Exclude<PickedFrom, 'modes' | 'clusters' | 'families' | 'periods'>,
  say: Text['say'],
  format: WindowFormat,
): readonly PickOption[] {
  const siteName = new Map(network.sites.map(({ id, name }) => [String(id), format.name(name)]));
  const productName = new Map(network.products.map(({ id, name }) => [String(id), format.name(name)]));
  const named = (name: Name | null, otherwise: string) => (name === null ? otherwise : format.name(name));
  const nameOf = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? id;
  switch (from) {
    case 'sites':
      return network.sites.map(({ id, name, territory }) => ({
        id,
        label: format.name(name),
        note: format.territoryCode(territory),
        territory,
      }));
    case 'products':
      return network.products.map(({ id, name, family }) => ({
        id,
        label: format.name(name),
        note: family,
        territory: null,
      }));
    case 'territories':
      return network.territories.map(({ id, name, code }) => ({
        id,
        label: format.name(name),
        note: code,
        territory: id,
      }));
    case 'lanes':
      return network.lanes.map(({ id, name, from, to, mode }) => ({
        id,
        label: named(name, `${nameOf(siteName, from)} → ${nameOf(siteName, to)}`),
        note: say(modeWords[mode]),
        territory: null,
      }));
    case 'recipes':
      return network.recipes.map(({ id, name, output, site }) => ({
        id,
        label: named(name, `${nameOf(productName, output)} · ${nameOf(siteName, site)}`),
        note: null,
        territory: null,
      }));
    case 'offers':
      return network.offers.map(({ id, name, product, site }) => ({
        id,
        label: named(name, `${nameOf(productName, product)} · ${nameOf(siteName, site)}`),
        note: null,
        territory: null,
      }));
  }
}

/** `us_markets` as `us markets`, for groups that bear no name. */
function wordsOf(id: string): string {
  return id.replaceAll('_', ' ');
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
