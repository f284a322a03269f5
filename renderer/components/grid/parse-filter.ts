import { isNumeric, type Column } from './column.ts';
import { parseDate } from './parse-date.ts';
import { fold } from './parse-choice.ts';
import { halfWidth, parseNumber, parsePercent } from './parse-number.ts';

/**
 * The rows that a filter's text asks for, as a test; `null` for an empty text, which asks for all.
 *
 * `> 5`, `<= 5`, `5..10` compare numbers and dates; `= sea` asks for exactly this; `!sea` for all but it; `—` or `=` for none stated.
 * Several wishes are divided by `|`. Anything else asks for texts that contain it.
 */
export function parseFilter<Row>(typed: string, column: Column<Row>): ((row: Row) => boolean) | null {
  const wishes = typed
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (wishes.length === 0) return null;
  const tests = wishes.map((wish) => testOf(wish, column));
  return (row) => tests.some((test) => test(row));
}

function testOf<Row>(wish: string, column: Column<Row>): (row: Row) => boolean {
  const text = halfWidth(wish);
  if (text === '=' || wish === '—') return (row) => column.value(row) == null;
  if (text.startsWith('!')) {
    const test = testOf(wish.slice(1).trim(), column);
    return (row) => !test(row);
  }
  const compared = /^(>=|<=|>|<|=)\s*(.+)$/.exec(text) ?? null;
  const between = /^(.+?)\s*(?:\.\.|…)\s*(.+)$/.exec(text);
  if (between !== null) {
    const low = measureOf(between[1]!, column);
    const high = measureOf(between[2]!, column);
    if (low !== null && high !== null) {
      return (row) => {
        const value = column.value(row);
        return isComparable(value, low) && holds(value, '>=', low) && holds(value, '<=', high);
      };
    }
  }
  if (compared !== null) {
    const [, sign, rest] = compared;
    const limit = measureOf(rest!, column);
    if (limit !== null) {
      return (row) => {
        const value = column.value(row);
        return isComparable(value, limit) && holds(value, sign!, limit);
      };
    }
    if (sign === '=') {
      const wanted = fold(rest!);
      return (row) => fold(column.show(row)) === wanted;
    }
  }
  const wanted = fold(wish);
  return (row) => fold(column.show(row)).includes(wanted) || fold(column.toText(row)).includes(wanted);
}

function measureOf(text: string, column: { readonly kind: Column<never>['kind'] }): number | string | null {
  if (column.kind === 'date') {
    const date = parseDate(text);
    return date.ok ? (date.value as string) : /^\d{4}(-\d{2})?$/.test(text.trim()) ? text.trim() : null;
  }
  if (!isNumeric(column)) return null;
  const number = column.kind === 'percent' ? parsePercent(text) : parseNumber(text);
  return number.ok ? Number(number.value) : null;
}

function isComparable(value: unknown, limit: number | string): value is number {
  return typeof value === typeof limit;
}

function holds(value: number | string, sign: string, limit: number | string): boolean {
  switch (sign) {
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    default:
      return value === limit;
  }
}
