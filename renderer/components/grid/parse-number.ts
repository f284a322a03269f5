import { said } from '../../i18n/said.ts';
import type { Parsed } from './column.ts';
import { gridMessages as messages } from './messages.ts';

/**
 * The number that a text means: a point for decimals, commas or spaces for thousands, full-width digits and signs,
 * a hyphen or a true minus. Nothing is guessed: `1.234,5`, `(5)` and `1,5` are refused with the reason.
 */
export function parseNumber(typed: string): Parsed {
  const text = halfWidth(typed).trim();
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed !== null) return refused(said(messages.bracketed, { text: bracketed[1]!.trim() }));
  if (text.endsWith('%')) return refused(said(messages.percentHere));
  const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
  const grouped = /^[+-]?\d{1,3}([, ]\d{3})+(\.\d*)?$/;
  if (plain.test(text) || grouped.test(text)) {
    const value = Number(text.replaceAll(/[, ]/g, ''));
    return Number.isFinite(value) ? { ok: true, value } : refused(said(messages.tooLarge, { text }));
  }
  const isMisgrouped = /^[+-]?[\d.,' ]+$/.test(text) && /\d/.test(text);
  return refused(said(isMisgrouped ? messages.grouping : messages.noNumber, { text: typed.trim() }));
}

/** A share as a fraction: `12.5`, `12.5%` and `12.5 %` are all 0.125, since the header of the column says per cent. */
export function parsePercent(typed: string): Parsed {
  const parsed = parseNumber(halfWidth(typed).trim().replace(/\s*%$/, ''));
  // 0.57 / 100 is 0.005699999999999999 in binary; the planner wrote two digits and means them.
  return parsed.ok ? { ok: true, value: Number((Number(parsed.value) / 100).toPrecision(15)) } : parsed;
}

/** An amount in a currency. The currency's own code or sign may stand beside it; any other is refused. */
export function parseMoney(typed: string, own: string): Parsed {
  const text = halfWidth(typed).trim();
  const named = /^(?<before>[^\d\s.,()+-]*)\s*(?<amount>[-+]?[\d.,() ]+?)\s*(?<after>[^\d\s.,()+-]*)$/.exec(
    text,
  );
  const word = named?.groups?.['before'] || named?.groups?.['after'] || '';
  if (named === null || word === '' || word === '%') return parseNumber(typed);
  const code = codeOfSign[word] ?? word.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return parseNumber(typed);
  if (code !== own) return refused(said(messages.otherCurrency, { text, code, own }));
  return parseNumber(named.groups!['amount']!);
}

/** Signs that stand for one currency alone; `$` and `¥` do not. */
const codeOfSign: Readonly<Record<string, string>> = {
  US$: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '₫': 'VND',
  '฿': 'THB',
  RM: 'MYR',
  RMB: 'CNY',
};

/** Full-width forms as their plain ones, every space as the plain one, and every minus as the hyphen. */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (character) => String.fromCodePoint(character.codePointAt(0)! - 0xfee0))
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replaceAll(/[\u2212\u2012\u2013]/g, '-');
}

function refused(problem: ReturnType<typeof said>): Parsed {
  return { ok: false, problem };
}
