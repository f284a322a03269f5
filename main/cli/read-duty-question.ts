import { dateOf, dayNumber } from '../../scenarios/domain/calendar-day.ts';
import { mode } from '../../scenarios/domain/lane.ts';
import type { AgreementId, CurrencyCode } from '../../scenarios/domain/primitives.ts';
import type { DutyEnquiry } from '../../scenarios/trade/duty-enquiry.ts';
import type { Jurisdictions } from '../../scenarios/trade/enquiry-law.ts';
import { hsDigits } from '../../scenarios/trade/hs-digits.ts';
import { findTerritory } from './find-territory.ts';
import type { OptionValues } from './option.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** What a question of duty may state, as options. */
export const dutyOptions = {
  into: { kind: 'text', value: 'TERRITORY', say: 'customs territory that the goods enter' },
  origin: { kind: 'text', value: 'TERRITORY', say: 'customs territory that they originate in' },
  hs: { kind: 'text', value: 'CODE', say: 'HS code, or the first 2 to 12 digits of one' },
  date: { kind: 'text', value: 'DATE', say: 'day of entry, YYYY-MM-DD (today)' },
  agreement: { kind: 'text', value: 'ID,…', say: 'trade agreements that they qualify under' },
  from: { kind: 'text', value: 'TERRITORY', say: 'where they are sent from (their origin)' },
  mode: { kind: 'choice', choices: mode.options, say: 'how they come; some fees are of one mode (sea)' },
  value: { kind: 'number', value: 'N', least: 0, say: 'customs value of one unit; amounts are then told' },
  currency: { kind: 'text', value: 'CODE', say: 'of all amounts (the base currency; of the library USD)' },
  freight: { kind: 'number', value: 'N', least: 0, say: 'freight of one unit, part of a CIF duty base' },
  weight: { kind: 'number', value: 'KG', least: 0, say: 'weight of one unit, for duty by the kilogram' },
  carbon: {
    kind: 'number',
    value: 'KG',
    least: 0,
    say: 'CO₂e embedded in one unit, for a carbon border charge',
  },
  'first-sale': {
    kind: 'number',
    value: 'SHARE',
    least: 0,
    say: 'first sale for export as a share of the value',
  },
  entry: {
    kind: 'number',
    value: 'N',
    least: 0,
    say: 'value of the whole entry, for de minimis and entry fees',
  },
  since: { kind: 'text', value: 'DATE', say: 'first day of the calendar of changes (the day of entry)' },
  until: { kind: 'text', value: 'DATE', say: 'its last day (12 months after the day of entry)' },
} as const;

type Given = OptionValues<typeof dutyOptions>;

/** The question that the options ask of a law; a `UsageError` names what it does not know, and the nearest that it does. */
export function readDutyQuestion(given: Given, law: Jurisdictions, today: string): DutyEnquiry {
  const into = findTerritory('into', need(given.into, 'into', 'TERRITORY'), law.territories);
  const origin = findTerritory('origin', need(given.origin, 'origin', 'TERRITORY'), law.territories);
  const date = given.date === null ? today : readDate('date', given.date);
  const from = given.since === null ? date : readDate('since', given.since);
  const until = given.until === null ? yearAfter(date) : readDate('until', given.until);
  if (from > date)
    throw new UsageError(`--since ${from} is after the day of entry, ${date}. Write an earlier day.`);
  if (until < date)
    throw new UsageError(`--until ${until} is before the day of entry, ${date}. Write a later day.`);
  return {
    into,
    origin,
    sentFrom: given.from === null ? origin : findTerritory('from', given.from, law.territories),
    hsCode: readHsCode(need(given.hs, 'hs', 'CODE')),
    date,
    agreements: given.agreement === null ? [] : readAgreements(given.agreement, law),
    valuePerUnit: given.value,
    currency: given.currency === null ? null : readCurrency(given.currency, law),
    freightPerUnit: given.freight,
    insuranceRate: 0,
    weightKg: given.weight,
    embeddedCarbonKg: given.carbon,
    firstSaleShare: readShare(given['first-sale']),
    valuePerEntry: given.entry,
    mode: mode.parse(given.mode ?? 'sea'),
    from,
    until: dateOf(dayNumber(until) + 1),
    today,
  };
}

function need(given: string | null, name: string, value: string): string {
  if (given !== null) return given;
  throw new UsageError(
    `duty needs --${name} ${value}. Write plusn duty --into US --origin VN --hs 9503.00.00.`,
  );
}

function readDate(name: string, given: string): string {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(given);
  if (!isWritten) throw new UsageError(`--${name} ${given} is not a date. Write it as YYYY-MM-DD.`);
  if (dateOf(dayNumber(given)) !== given) {
    throw new UsageError(`--${name} ${given}: the calendar has no such day. Write another.`);
  }
  return given;
}

/** The same day of the next year; of a leap day the day before it. */
function yearAfter(date: string): string {
  const later = `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later;
}

function readHsCode(given: string): string {
  const code = given.replaceAll(' ', '');
  const digits = hsDigits(code);
  const isCode = /^[0-9]{2}[0-9.]*$/.test(code) && digits.length <= 12 && !digits.startsWith('00');
  if (isCode) return code;
  throw new UsageError(
    `--hs ${given} is not an HS code. Write 2 to 12 digits, with or without dots: 9503.00.00.`,
  );
}

function readAgreements(given: string, { agreements }: Jurisdictions): readonly AgreementId[] {
  const ids = agreements.map(({ id }) => id);
  return given.split(',').map((word) => {
    const id = word.trim().toLowerCase();
    const found = ids.find((each) => each === id);
    if (found !== undefined) return found;
    throw new UsageError(`--agreement ${word}: there is no such agreement. ${sayKnown(id, ids)}`);
  });
}

function readCurrency(given: string, { settings, currencies }: Jurisdictions): CurrencyCode {
  const codes = [settings.baseCurrency, ...currencies.map(({ code }) => code)];
  const code = given.toUpperCase();
  const found = codes.find((each) => each === code);
  if (found !== undefined) return found;
  throw new UsageError(
    `--currency ${given}: there is no rate for it. ${sayKnown(code, [...new Set(codes)].sort())}`,
  );
}

function readShare(given: number | null): number | null {
  if (given === null || given <= 1) return given;
  throw new UsageError(`--first-sale ${given}: write a share of the value, at most 1.`);
}

function sayKnown(given: string, known: readonly string[]): string {
  const meant = suggest(given, known);
  if (meant !== null) return `Did you mean ${meant}?`;
  return known.length === 0 ? 'There are none.' : `There are ${known.join(', ')}.`;
}
