import type { Name } from '../../../scenarios/domain/primitives.ts';
import { reasonIn } from '../../../scenarios/domain/reason.ts';
import { isFields, type Fields } from '../../../scenarios/overrides/plain-value.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { ValueKind } from './field-words.ts';
import type { Named, Names } from './names-of.ts';

/** A value as a sentence has it, with its unit where the field's words have none. */
export function sayValue(
  value: unknown,
  kind: ValueKind,
  way: readonly string[],
  names: Names,
  record: Fields,
): string {
  const field = way.at(-1) ?? '';
  if (value === undefined || value === null || value === '')
    return (Object.hasOwn(unstated, field) ? unstated[field] : undefined) ?? 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    const load = loads[String(record[measuredIn[field] ?? ''])];
    return `${sayNumber(value, kind, names, record)}${load === undefined ? '' : ` ${load}`}`;
  }
  if (typeof value === 'string') return sayWord(value, field, names, record);
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    if (value.every((each) => typeof each !== 'object')) {
      return shortened(value.map((each) => sayValue(each, kind, way, names, record)));
    }
    return value.length === 1 ? '1 entry' : `${value.length} entries`;
  }
  if (!isFields(value)) return 'stated';
  if (typeof value['en'] === 'string') return reasonIn(value as unknown as Name, 'en') ?? 'none';
  return sayFields(value, names, record);
}

/** Fields of which another field of the record says what they are counted in. */
const measuredIn: Readonly<Record<string, string>> = {
  capacityPerPeriod: 'capacityUnit',
  minimumPerPeriod: 'capacityUnit',
  throughputPerPeriod: 'throughputUnit',
};

const loads: Readonly<Record<string, string>> = { unit: 'units', kg: 'kg', m3: 'm³', teu: 'TEU' };

/** A number no longer than it need be: `12,000`, `0.25`; with its currency, or as a percentage. */
export function sayNumber(value: number, kind: ValueKind, names: Names, record: Fields): string {
  if (kind === 'share') return `${plain(value * 100)} %`;
  if (kind !== 'money') return plain(value);
  const { currency } = record;
  return `${plain(value)} ${typeof currency === 'string' ? currency : names.baseCurrency}`;
}

function plain(value: number): string {
  const size = Math.abs(value);
  // Four digits that count of what is small, and no more than four behind the point of what is not.
  const digits = size > 0 && size < 0.01 ? Math.min(12, 4 - Math.ceil(Math.log10(size))) : 4;
  return formatNumber(Number(value.toFixed(digits)), 0) === formatNumber(value, digits)
    ? formatNumber(value)
    : formatNumber(value, digits)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
}

const referring: Readonly<Record<string, Named>> = {
  territory: 'territories',
  territories: 'territories',
  toTerritories: 'territories',
  into: 'territories',
  originCountries: 'territories',
  origins: 'territories',
  notMadeIn: 'territories',
  bondedIn: 'territories',
  site: 'sites',
  sites: 'sites',
  toSites: 'sites',
  from: 'sites',
  to: 'sites',
  market: 'sites',
  receivers: 'sites',
  consignmentHubs: 'sites',
  product: 'products',
  products: 'products',
  output: 'products',
  period: 'periods',
  periods: 'periods',
  openFrom: 'periods',
  arrivesIn: 'periods',
  line: 'lines',
  lanes: 'lanes',
  agreements: 'agreements',
  needsAgreement: 'agreements',
  origin: 'territories',
};

/** What it means that nothing is stated. */
const unstated: Readonly<Record<string, string>> = {
  validFrom: 'no first day',
  validTo: 'no last day',
  capacityPerPeriod: 'no limit',
  throughputPerPeriod: 'no limit',
  storageLimit: 'no limit',
  maximum: 'no limit',
  maximumShare: 'no limit',
  rate: 'not named',
};

function sayWord(word: string, field: string, names: Names, record: Fields): string {
  if (word === '*') return 'all';
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return formatDate(word);
  if (word.startsWith('@')) return names.of('groups', word.slice(1));
  if (field === 'members') return names.of((record['of'] as Named | undefined) ?? 'territories', word);
  // A field that is not known may be called as a method of every object is.
  const collection = Object.hasOwn(referring, field) ? referring[field] : undefined;
  return collection === undefined ? word.replaceAll('_', ' ') : names.of(collection, word);
}

const most = 6;

/** `A, B, C`; of many the first, and how many there are besides. `divider` is another where the words have commas. */
export function shortened(words: readonly string[], divider = ', '): string {
  if (words.length <= most) return words.join(divider);
  return `${words.slice(0, most - 1).join(divider)} and ${words.length - most + 1} more`;
}

/** An object by its numbers and words: `cost 4,000, usable m3 60`. */
function sayFields(value: Fields, names: Names, record: Fields): string {
  const parts = Object.entries(value).flatMap(([name, each]) =>
    typeof each === 'number' || typeof each === 'string'
      ? [
          `${name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()} ${sayValue(each, 'number', [name], names, record)}`,
        ]
      : [],
  );
  return parts.length === 0 ? 'stated' : shortened(parts);
}
