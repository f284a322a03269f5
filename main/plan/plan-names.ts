import { inFewWords } from '../../scenarios/domain/in-few-words.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Name } from '../../scenarios/domain/primitives.ts';
import type { Language } from '../contract/preferences.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';
import { dutyKindWords, modeWords } from './plan-words.ts';

/** What the records of a network are called. An id that the network does not have names itself. */
export interface PlanNames {
  readonly site: (id: string) => string;
  readonly product: (id: string) => string;
  readonly territory: (id: string) => string;
  readonly line: (id: string) => string;
  readonly agreement: (id: string) => string;
  /** `Dongguan → Yantian, Road`, unless the lane has a name of its own. */
  readonly lane: (id: string) => string;
  /** The record that a ledger entry names as its cause: a duty layer or a fee. */
  readonly law: (id: string) => string;
}

interface Named {
  readonly id: string;
  readonly name: Name | null;
}

export function planNames(network: Network, language: Language): PlanNames {
  const finder = (records: readonly Named[]) => {
    const names = new Map(
      records.map(({ id, name }) => [id, name === null ? id : nameIn(name, language)] as const),
    );
    return (id: string) => names.get(id) ?? id;
  };
  const site = finder(network.sites);
  const lanes = new Map<string, string>(
    network.lanes.map(({ id, name, from, to, mode }) => [
      id,
      name === null ? `${site(from)} → ${site(to)}, ${modeWords[mode][language]}` : nameIn(name, language),
    ]),
  );
  const territory = finder(network.territories);
  const laws = new Map<string, string>([
    ...network.duties.map((layer): [string, string] => [
      layer.id,
      layer.name === null ? layerText(layer, territory, language) : nameIn(layer.name, language),
    ]),
    ...network.fees.map(({ id, name }): [string, string] => [
      id,
      name === null ? id : nameIn(name, language),
    ]),
  ]);
  return {
    site,
    product: finder(network.products),
    territory,
    line: finder(network.lines),
    agreement: finder(network.agreements),
    lane: (id) => lanes.get(id) ?? id,
    law: (id) => laws.get(id) ?? id,
  };
}

/** A duty layer without a name in few words: importer, kind of law, headings, origins, such as `United States Section 301, Vietnam`. */
function layerText(
  { kind, into, originCountries, hsPrefixes }: Network['duties'][number],
  territory: (id: string) => string,
  language: Language,
): string {
  const law = [
    inFewWords(into, territory),
    dutyKindWords[kind]?.[language] ?? kind.replaceAll('_', ' '),
    inFewWords(hsPrefixes, (prefix) => prefix),
  ];
  return [law.filter((part) => part !== '').join(' '), inFewWords(originCountries, territory)]
    .filter((part) => part !== '')
    .join(language === 'en' ? ', ' : '，');
}
