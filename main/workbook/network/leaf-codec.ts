import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { FoundCell } from '../read/found-workbook.ts';
import type { LeafColumn } from './leaf-columns.ts';

/** What a cell is to hold: text, a number, a truth or a date; `null` leaves it blank. */
export type LeafCell = string | number | boolean | { readonly date: string } | null;

/** Day number 25569 of a workbook is 1970-01-01; days before March 1900 are counted otherwise by some programs. */
const epochDay = 25_569;
const firstDay = dayNumber('1900-03-01');
const lastDay = dayNumber('9999-12-31');
const daysFrom1900To1904 = 1462;

/** What most cells of a workbook take. */
export const longestText = 32_767;

/** The cell of a value. A value that no cell of the column gives back is found out by reading it again. */
export function encodeLeaf({ kind, isBlankNothing }: LeafColumn, value: unknown): LeafCell {
  if (value === null || value === undefined) return null;
  if (kind === 'date' && typeof value === 'string' && isSafeDate(value)) return { date: value };
  if (Array.isArray(value)) {
    if (value.length === 1 && kind === 'selector') return `[${String(value[0])}]`;
    if (value.length === 0) return isBlankNothing ? null : '[]';
    return value.map(String).join(', ');
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

function isSafeDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayNumber(text);
  return day >= firstDay && day <= lastDay && dateOf(day) === text;
}

export type DecodedLeaf =
  | { readonly value: unknown; readonly problem: null }
  /** What the cell ought to hold, as the end of a sentence. */
  | { readonly value: null; readonly problem: string };

const value = (found: unknown): DecodedLeaf => ({ value: found, problem: null });
const problem = (say: string): DecodedLeaf => ({ value: null, problem: say });

/** The value of a cell that is not blank. */
export function decodeLeaf({ kind, words }: LeafColumn, cell: FoundCell, isFrom1904: boolean): DecodedLeaf {
  if (typeof cell === 'object') return problem(`must be a value, and holds ${cell.error}`);
  switch (kind) {
    case 'number':
      return decodeNumber(cell, 1);
    case 'rate':
      return decodeNumber(cell, 100);
    case 'date':
      return decodeDate(cell, isFrom1904);
    case 'truth':
      return decodeTruth(cell);
    case 'word': {
      const said = `must be one of ${words.join(', ')}`;
      return typeof cell === 'string' && words.includes(cell.trim()) ? value(cell.trim()) : problem(said);
    }
    case 'numbers': {
      const numbers = listOf(String(cell)).map(Number);
      return numbers.every(Number.isFinite)
        ? value(numbers)
        : problem('must be numbers with commas between them');
    }
    case 'list':
      return value(listOf(String(cell)));
    case 'selector': {
      const text = String(cell).trim();
      return value(text.startsWith('[') || text.includes(',') ? listOf(text) : text);
    }
    case 'text':
    case 'name':
      return typeof cell === 'boolean' ? problem('must be text') : value(String(cell));
  }
}

/** A number, or text that is one, with commas between thousands; per cent where the column is a rate. */
function decodeNumber(cell: string | number | boolean, scale: number): DecodedLeaf {
  if (typeof cell === 'number') return value(cell);
  const said = 'must be a number';
  if (typeof cell === 'boolean') return problem(said);
  const text = cell.trim();
  const isPerCent = scale !== 1 && text.endsWith('%');
  const digits = isPerCent ? text.slice(0, -1).trim() : text;
  if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(digits)) return problem(said);
  const number = Number(digits.replaceAll(',', ''));
  return value(isPerCent ? number / scale : number);
}

function decodeDate(cell: string | number | boolean, isFrom1904: boolean): DecodedLeaf {
  if (typeof cell === 'string') return value(cell.trim().slice(0, 10));
  const said = 'must be a date, as in 2026-07-01';
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return problem(said);
  const day = cell - epochDay + (isFrom1904 ? daysFrom1900To1904 : 0);
  return day >= firstDay && day <= lastDay ? value(dateOf(day)) : problem(said);
}

function decodeTruth(cell: string | number | boolean): DecodedLeaf {
  if (typeof cell === 'boolean') return value(cell);
  const text = String(cell).trim().toLowerCase();
  if (text === 'true' || text === 'yes') return value(true);
  if (text === 'false' || text === 'no') return value(false);
  return problem('must be TRUE or FALSE');
}

/** `a, b` or `[a, b]`; `[]` is the list of nothing. */
function listOf(text: string): readonly string[] {
  const inside = text.trim().replace(/^\[(.*)\]$/s, '$1');
  return inside.trim() === '' ? [] : inside.split(',').map((part) => part.trim());
}
