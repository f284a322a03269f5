import { currencyOf } from '../../scenarios/import/currency-words.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import { unitOf } from '../../scenarios/import/units.ts';
import { headerWords, withoutLastWord } from './header-words.ts';
import type { ImportEntity } from './import-entities.ts';
import type { ImportField } from './import-field.ts';

export interface HeaderMatch {
  readonly field: ImportField;
  /** 1: the very title. */
  readonly score: number;
}

const scores = { remembered: 1.1, title: 1, bareTitle: 0.95, synonym: 0.85, part: 0.45 } as const;

type Dictionary = ReadonlyMap<string, readonly HeaderMatch[]>;
const dictionaries = new WeakMap<ImportEntity, Dictionary>();

/** Every way to call a field of an entity. */
function dictionaryOf(entity: ImportEntity): Dictionary {
  const known = dictionaries.get(entity);
  if (known !== undefined) return known;
  const entries = new Map<string, HeaderMatch[]>();
  const put = (text: string, match: HeaderMatch) => {
    if (text === '') return;
    const list = entries.get(text);
    if (list === undefined) entries.set(text, [match]);
    else if (!list.some(({ field }) => field === match.field)) list.push(match);
  };
  for (const field of entity.fields) {
    for (const title of Object.values(field.titles)) {
      const { whole, bare } = headerWords(title);
      put(whole, { field, score: scores.title });
      put(bare, { field, score: scores.bareTitle });
    }
    put(plainWords(field.id), { field, score: scores.title });
    put(plainWords(field.column.path.at(-1)!), { field, score: scores.bareTitle });
  }
  for (const field of entity.fields) {
    for (const synonym of field.synonyms) put(plainWords(synonym), { field, score: scores.synonym });
  }
  dictionaries.set(entity, entries);
  return entries;
}

/** The fields that a header may mean, likeliest first; none where it says nothing. */
export function matchHeader(
  header: string,
  entity: ImportEntity,
  remembered: Readonly<Record<string, string>>,
): readonly HeaderMatch[] {
  const matches = matchWords(header, entity, remembered);
  const { per } = headerWords(header);
  if (per === null || matches[0]?.field.id.startsWith('costPer/') !== true) return matches;
  // A price of freight says itself what it is for: `Freight (USD/kg)`.
  const meant = entity.fieldById.get(freightPer.find(([words]) => words.test(per))?.[1] ?? '');
  return meant === undefined ? matches : [{ field: meant, score: scores.synonym }];
}

const freightPer: readonly (readonly [RegExp, string])[] = [
  [/^(?:kgs?|kilo|公斤|千克)$/, 'costPer/kg'],
  [/^(?:m3|m³|cbm|立方米|方)$/, 'costPer/m3'],
  [/^(?:feu|teu|container|ctr|box|40hq|40ft|20ft|櫃|柜|箱)$/, 'costPer/container/cost'],
  [/^(?:unit|pc|pcs|piece|件)$/, 'costPer/unit'],
];

function matchWords(
  header: string,
  entity: ImportEntity,
  remembered: Readonly<Record<string, string>>,
): readonly HeaderMatch[] {
  const dictionary = dictionaryOf(entity);
  const { whole, bare } = headerWords(header);
  const before = rememberedUse(remembered, whole);
  const kept = before === null ? undefined : entity.fieldById.get(before.field);
  if (kept !== undefined) return [{ field: kept, score: scores.remembered }];
  const found = dictionary.get(whole) ?? dictionary.get(bare);
  if (found !== undefined) return byScore(found);
  const shorter = withoutLastWord(bare);
  if (shorter !== null) {
    const fitting = (dictionary.get(shorter.bare) ?? []).filter(({ field }) =>
      takesUnit(field, shorter.last),
    );
    if (fitting.length > 0) return byScore(fitting);
  }
  return matchPart(bare, dictionary);
}

/** What a header was mapped to before, with the unit that the planner chose: `weightKg:lb`. */
export function rememberedUse(
  remembered: Readonly<Record<string, string>>,
  whole: string,
): { readonly field: string; readonly unit: string | null } | null {
  // A header may be called as what every object has, such as `Constructor`.
  if (!Object.hasOwn(remembered, whole)) return null;
  const [field = '', unit = null] = remembered[whole]!.split(':');
  return { field, unit };
}

const byScore = (matches: readonly HeaderMatch[]) => matches.toSorted((a, b) => b.score - a.score);

/** Whether a word is a unit that the numbers of a field may be in. */
export function takesUnit({ measure, isMoney, column }: ImportField, word: string): boolean {
  if (measure !== null && unitOf(word, measure) !== null) return true;
  if (isMoney && currencyOf(word) !== null) return true;
  return column.kind === 'rate' && /^(?:%|pct|percent)$/.test(word);
}

/** A name of a field that stands in the header as whole words: the longest. Chinese has no spaces between words. */
function matchPart(bare: string, dictionary: Dictionary): readonly HeaderMatch[] {
  let best = '';
  for (const text of dictionary.keys()) {
    const isHan = /\p{Script=Han}/u.test(text);
    if (text.length <= best.length || text.length < (isHan ? 2 : 3)) continue;
    const isThere = isHan ? bare.includes(text) : ` ${bare} `.includes(` ${text} `);
    if (isThere) best = text;
  }
  return (dictionary.get(best) ?? []).map(({ field }) => ({ field, score: scores.part }));
}
