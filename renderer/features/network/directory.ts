import type { Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import { fold, parseChoice, type Choice } from '../../components/grid/parse-choice.ts';
import type { Option, Parsed } from '../../components/grid/column.ts';
import type { Format } from '../../format/format.ts';

/** What an id may be the id of. */
export type Target =
  | 'sites'
  | 'products'
  | 'lanes'
  | 'territories'
  | 'recipes'
  | 'offers'
  | 'lines'
  | 'agreements'
  | 'groups'
  | 'periods';

/** The records of one kind by name: what an id is shown as, and which id a text means. */
export interface Register {
  /** Name of an id; the id itself where there is no such record. */
  readonly show: (id: string) => string;
  /** A text that `parse` reads as this id: the name, or the id where two bear the name or it would not survive in a list. */
  readonly toText: (id: string) => string;
  readonly parse: (text: string) => Parsed;
  readonly options: readonly Option[];
  /** Territory whose colour stands for the record; `null` where none does. */
  readonly territory: (id: string) => string | null;
}

export type Directory = (target: Target) => Register;

interface Listed {
  readonly id: string;
  readonly texts: readonly string[];
  readonly territory: string | null;
}

const registers = new WeakMap<readonly unknown[], WeakMap<Format, Register>>();

/** The registers of a network, each made when first asked for and kept as long as its list stays the same. */
export function directoryOf(network: Network, format: Format): Directory {
  return (target) => {
    const list: readonly unknown[] = target === 'periods' ? network.settings.periods : network[target];
    let kept = registers.get(list);
    if (kept === undefined) registers.set(list, (kept = new WeakMap()));
    let found = kept.get(format);
    if (found === undefined) kept.set(format, (found = registerOf(listOf(network, target, format))));
    return found;
  };
}

function listOf(network: Network, target: Target, format: Format): readonly Listed[] {
  const named = (
    id: string,
    name: Name | null,
    territory: string | null,
    more: readonly string[] = [],
  ): Listed => ({
    id,
    texts: name === null ? [id, ...more] : [format.name(name), ...everyName(name), ...more],
    territory,
  });
  switch (target) {
    case 'sites':
      return network.sites.map(({ id, name, territory }) => named(id, name, territory));
    case 'products':
      return network.products.map(({ id, name }) => named(id, name, null));
    case 'territories':
      return network.territories.map(({ id, name, code }) => named(id, name, id, [code]));
    case 'periods':
      return network.settings.periods.map((period) => ({
        id: period.id,
        texts: [format.period(period), period.start, period.start.slice(0, 7)],
        territory: null,
      }));
    case 'lanes':
    case 'recipes':
    case 'offers':
    case 'lines':
    case 'agreements':
    case 'groups':
      return network[target].map(({ id, name }) => named(id, name, null));
  }
}

function everyName(name: Name): readonly string[] {
  if (typeof name === 'string') return [];
  return [name.en, name.zhHant, name.zhHans].flatMap((each) => each ?? []);
}

/** Characters that divide the terms of a list or the parts of a term. */
const dividers = /[,;，；、:：=*×@|]/;

function registerOf(list: readonly Listed[]): Register {
  const byId = new Map(list.map((each) => [each.id, each]));
  const byText = new Map<string, string | null>();
  for (const { id, texts } of list) {
    for (const text of new Set(texts.map(fold))) {
      const other = byText.get(text);
      byText.set(text, other === undefined || other === id ? id : null);
    }
  }
  // An id says itself, whatever a record may be called.
  for (const { id } of list) byText.set(id, id);
  const choices: readonly Choice[] = list.map(({ id, texts }) => ({ value: id, texts }));
  const toText = (id: string) => {
    const shown = byId.get(id)?.texts[0];
    return shown === undefined || dividers.test(shown) || byText.get(fold(shown)) !== id ? id : shown;
  };
  return {
    show: (id) => byId.get(id)?.texts[0] ?? id,
    toText,
    parse: (text) => {
      const id = byText.get(fold(text));
      return id == null ? parseChoice(text, choices) : { ok: true, value: id };
    },
    options: list.map(({ id, texts, territory }) => ({
      text: toText(id),
      label: texts[0] ?? id,
      note: texts[0] === id ? null : id,
      territory,
    })),
    territory: (id) => byId.get(id)?.territory ?? null,
  };
}
