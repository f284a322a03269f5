import type { Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import type { Language } from '../../contract/preferences.ts';
import { nameOf } from './plan-format.ts';
import { modeWords } from './plan-words.ts';

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
      records.map(({ id, name }) => [id, name === null ? id : nameOf(name, language)] as const),
    );
    return (id: string) => names.get(id) ?? id;
  };
  const site = finder(network.sites);
  const lanes = new Map<string, string>(
    network.lanes.map(({ id, name, from, to, mode }) => [
      id,
      name === null ? `${site(from)} → ${site(to)}, ${modeWords[mode][language]}` : nameOf(name, language),
    ]),
  );
  return {
    site,
    product: finder(network.products),
    territory: finder(network.territories),
    line: finder(network.lines),
    agreement: finder(network.agreements),
    lane: (id) => lanes.get(id) ?? id,
    law: finder([...network.duties, ...network.fees]),
  };
}
