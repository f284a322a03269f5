import type { Target } from '../../scenarios/checks/references.ts';
import type { Measure } from '../../scenarios/import/units.ts';
import { role } from '../../scenarios/domain/site.ts';
import { mode } from '../../scenarios/domain/lane.ts';
import { words, type Words } from '../language/words.ts';
import { fieldUnit } from '../workbook/network/field-titles.ts';
import type { LeafColumn } from '../workbook/network/leaf-columns.ts';
import { fieldWords } from './field-words.ts';

/** A field that a column of a planner's table may be mapped to. */
export interface ImportField {
  /** Its path, joined by `/`; `owner` for the record that a row of a list is of. */
  readonly id: string;
  readonly column: LeafColumn;
  readonly titles: Words;
  readonly synonyms: readonly string[];
  /** What its numbers can be converted within; `null` where there is nothing to convert. */
  readonly measure: Measure | null;
  readonly isMoney: boolean;
  /** Whether its text is the code of a currency. */
  readonly isCurrency: boolean;
  /** What its text names by id or by name. */
  readonly target: Target | null;
  /** Words that each entry of a list must be one of; empty for a list of anything. */
  readonly listWords: readonly string[];
}

/** Whose ids a field of this key holds. */
const targets: Readonly<Record<string, Target>> = {
  territory: 'territories',
  bondedIn: 'territories',
  notMadeIn: 'territories',
  origins: 'territories',
  territories: 'territories',
  toTerritories: 'territories',
  into: 'territories',
  originCountries: 'territories',
  origin: 'territories',
  site: 'sites',
  market: 'sites',
  from: 'sites',
  to: 'sites',
  sites: 'sites',
  toSites: 'sites',
  receivers: 'sites',
  consignmentHubs: 'sites',
  product: 'products',
  output: 'products',
  products: 'products',
  period: 'periods',
  openFrom: 'periods',
  arrivesIn: 'periods',
  periods: 'periods',
  line: 'lines',
  lanes: 'lanes',
  agreements: 'agreements',
  needsAgreement: 'agreements',
};

const measures: Readonly<Record<string, Measure>> = {
  kg: 'mass',
  'm³': 'volume',
  days: 'days',
  hours: 'hours',
  km: 'distance',
  units: 'count',
};

/** Origins that are law, not lists of codes: `originCountries` of a duty holds codes of countries. */
const isNoReference = (sheet: string, key: string) => sheet === 'recipes' && key === 'origin';

/** `sheet` is the id of the entity that the column is of. */
export function importField(sheet: string, column: LeafColumn): ImportField {
  const { path, kind } = column;
  const key = path.at(-1)!;
  const isName = kind === 'name';
  const found = fieldWords(sheet, isName ? path.slice(0, -1) : path);
  const isReference = kind === 'text' || kind === 'list' || kind === 'selector';
  const target = isReference && !isNoReference(sheet, key) ? (targets[key] ?? null) : null;
  const { unit } = fieldUnit(key);
  const isNumber = kind === 'number' || kind === 'numbers';
  const isCost =
    isNumber && (unit === 'money' || (path[0] === 'costPer' && ['unit', 'kg', 'm3'].includes(key)));
  return {
    id: path.join('/'),
    column,
    titles: titlesOf(column, found),
    // Only the English name is meant by a bare word.
    synonyms: isName && key !== 'en' ? [] : (found?.synonyms ?? []),
    measure: isNumber && unit !== null && !isCost ? (measures[unit] ?? null) : null,
    isMoney: isCost || (isNumber && key === 'unitCost'),
    isCurrency: key === 'currency' || key === 'baseCurrency' || (sheet === 'currencies' && key === 'code'),
    target: sheet === 'agreements' && key === 'members' ? 'territories' : target,
    listWords: kind === 'list' ? (listWords[key] ?? []) : [],
  };
}

const listWords: Readonly<Record<string, readonly string[]>> = { roles: role.options, modes: mode.options };

const chineseUnits: Readonly<Record<string, readonly [zhHK: string, zhCN: string]>> = {
  money: ['金額', '金额'],
  days: ['日', '天'],
  hours: ['小時', '小时'],
  date: ['日期', '日期'],
  units: ['件', '件'],
  degrees: ['度', '度'],
  '%': ['%', '%'],
};

/** The title of the whole-network workbook in English; in Chinese the words of the field with its unit. */
function titlesOf({ title, path, kind }: LeafColumn, found: ReturnType<typeof fieldWords>): Words {
  if (found === null) return words(title, title, title);
  const language = kind === 'name' ? path.at(-1) : null;
  const [hant, hans] = {
    en: [' (English)', ' (English)'],
    zhHant: [' (繁體)', ' (繁体)'],
    zhHans: [' (簡體)', ' (简体)'],
  }[language ?? ''] ?? ['', ''];
  const unit = /\(([^()]*)\)$/.exec(title)?.[1] ?? null;
  const [unitHK, unitCN] = unit === null || kind === 'name' ? ['', ''] : (chineseUnits[unit] ?? [unit, unit]);
  const withUnit = (word: string, unitWord: string) => (unitWord === '' ? word : `${word} (${unitWord})`);
  return words(title, `${withUnit(found.zhHK, unitHK)}${hant}`, `${withUnit(found.zhCN, unitCN)}${hans}`);
}
