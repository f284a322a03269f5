import { currencyOf } from './currency-words.ts';
import { halfWidth } from './half-width.ts';

export type DecimalMark = '.' | ',';

export interface FoundNumber {
  readonly value: number;
  readonly isPercent: boolean;
  /** Code of the currency written beside it. */
  readonly currency: string | null;
  /** Another word written behind it, such as `kg`. */
  readonly unit: string | null;
}

/** What many is called where it is written behind a number. */
const multiples: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8, 千: 1e3 };

/** More letters than any number has: a longer text is searched for none, which would take the square of its length. */
const longestNumber = 200;

const body = /^(?<before>[^\d.,+\-()]*)(?<digits>[\d.,' ’]*\d[\d.,' ’]*(?:[eE][+-]?\d+)?)(?<after>.*)$/s;

/**
 * The number that a text means, with this mark before the decimals: `1,234.5`, `1.234,5`, `1 234,5`, `1'234.5`, `(5)`,
 * `US$ 12`, `12.5 %`, `3 萬`. `null` for what is none, or is grouped as no country groups.
 */
export function readNumber(typed: string, decimal: DecimalMark): FoundNumber | null {
  if (typed.length > longestNumber) return null;
  let text = halfWidth(typed).trim();
  let sign = 1;
  const bracketed = /^\((.*)\)$/s.exec(text);
  if (bracketed !== null) {
    sign = -1;
    text = bracketed[1]!.trim();
  }
  const signed = /^([+-])\s*/.exec(text);
  if (signed !== null) text = text.slice(signed[0].length);
  let parts = body.exec(text);
  // A sign may stand behind the currency: `US$ -12`.
  const inner = parts === null ? /^([^\d.,+\-()]+)([+-])\s*(.*)$/s.exec(text) : null;
  if (inner !== null) parts = body.exec(`${inner[1]}${inner[3]}`);
  if (parts?.groups === undefined) return null;
  if (signed?.[1] === '-' || inner?.[2] === '-') sign *= -1;
  const number = plainNumber(parts.groups['digits']!.trim(), decimal);
  if (number === null) return null;
  const [before, after] = [parts.groups['before']!.trim(), parts.groups['after']!.trim()];
  const beside = readBeside(before, after);
  if (beside === null) return null;
  // Of 1.15 萬 the binary product is 11500.000000000002.
  const value = beside.times === 1 ? sign * number : Number((sign * number * beside.times).toPrecision(15));
  return { value: Object.is(value, -0) ? 0 : value, ...beside.found };
}

function readBeside(before: string, after: string) {
  let currency = before === '' ? null : currencyOf(before);
  if (before !== '' && currency === null) return null;
  let rest = after;
  let times = 1;
  const many = multiples[rest.slice(0, 1)];
  if (many !== undefined) {
    times = many;
    rest = rest.slice(1).trim();
  }
  if (rest === '%') return { times, found: { isPercent: true, currency, unit: null } };
  const behind = rest === '' ? null : currencyOf(rest);
  currency ??= behind;
  const unit = rest === '' || behind !== null ? null : rest;
  // A word behind a number is a unit; digits behind it are another number, and the text is none.
  if (unit !== null && !/^\p{L}\D{0,18}\d?$/u.test(unit)) return null;
  return { times, found: { isPercent: false, currency, unit } };
}

const grouped = {
  '.': /^\d{1,3}(?:([, '’])\d{3})(?:\1\d{3})*$/,
  ',': /^\d{1,3}(?:([. '’])\d{3})(?:\1\d{3})*$/,
};
/** Lakh and crore: 12,34,567. */
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

function plainNumber(digits: string, decimal: DecimalMark): number | null {
  const exponent = /[eE][+-]?\d+$/.exec(digits)?.[0] ?? '';
  const mantissa = digits.slice(0, digits.length - exponent.length);
  const places = mantissa.split(decimal);
  if (places.length > 2) return null;
  const [whole = '', fraction = ''] = places;
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return null;
  const isWhole = /^\d*$/.test(whole) || grouped[decimal].test(whole);
  if (!isWhole && !(decimal === '.' && indian.test(whole))) return null;
  const number = Number(`${whole.replaceAll(/[^\d]/g, '') || '0'}.${fraction || '0'}${exponent}`);
  return Number.isFinite(number) ? number : null;
}

/** How sure it is which mark stands before the decimals. */
export interface DecimalVotes {
  readonly point: number;
  readonly comma: number;
  /** Numbers such as `1.234` that could be either. */
  readonly unclear: number;
}

export const noVotes: DecimalVotes = { point: 0, comma: 0, unclear: 0 };

/** What a text tells of the mark before the decimals. */
export function voteOn(typed: string): keyof DecimalVotes | null {
  if (typed.length > longestNumber) return null;
  const text = halfWidth(typed);
  const digits = /[\d.,' ’]*\d[\d.,' ’]*/.exec(text)?.[0].trim();
  if (digits === undefined) return null;
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  if (points > 1) return 'comma';
  if (commas > 1) return 'point';
  if (points + commas === 0) return null;
  const [whole = '', rest = ''] = digits.split(points === 1 ? '.' : ',');
  const couldGroup =
    rest.length === 3 && whole.length <= 3 && whole !== '' && !whole.startsWith('0') && /^\d+$/.test(whole);
  if (couldGroup) return 'unclear';
  return points === 1 ? 'point' : 'comma';
}

export function tallyVotes(texts: Iterable<string>): DecimalVotes {
  const votes = { ...noVotes };
  for (const text of texts) {
    const vote = voteOn(text);
    if (vote !== null) votes[vote] += 1;
  }
  return votes;
}

/** The mark that a column is read with, and how sure that is. */
export interface FoundDecimal {
  readonly mark: DecimalMark;
  /** Whether nothing decides between `1,234` and `1.234`. */
  readonly isGuessed: boolean;
  /** Whether the rest of the table writes its decimals otherwise. */
  readonly isOdd: boolean;
}

/**
 * The whole table decides. A column whose every number can be read in the other way alone is odd, and read so; where
 * the table is of two minds, the numbers of the column decide, then the point.
 */
export function decimalOf(own: DecimalVotes, all: DecimalVotes): FoundDecimal {
  const [ofAll, ofOwn] = [favoured(all), favoured(own)];
  const isOdd = ofAll !== null && ofOwn !== null && ofOwn !== ofAll;
  const isOfOneMind = own.unclear === 0 && Math.min(own.point, own.comma) === 0;
  const mark = isOdd && isOfOneMind ? ofOwn : (ofAll ?? ofOwn);
  return { mark: mark ?? '.', isGuessed: mark === null && own.unclear > 0, isOdd: isOdd && isOfOneMind };
}

const favoured = ({ point, comma }: DecimalVotes): DecimalMark | null =>
  point === comma ? null : point > comma ? '.' : ',';
