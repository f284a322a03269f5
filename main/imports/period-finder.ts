import { dateOf, dayNumber } from '../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { TableCell } from '../../scenarios/import/cell-table.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import { textsOf } from './record-finder.ts';
import { monthOfName } from '../../scenarios/import/month-name.ts';
import { month, readSpan, type DateReading, type Span } from '../../scenarios/import/read-span.ts';

export type FoundPeriod =
  | { readonly id: string; readonly why: null }
  | { readonly id: null; readonly why: 'unknown' | 'outside' | 'several' | 'unclear' };

export interface PeriodFinder {
  readonly find: (cell: TableCell, reading: DateReading) => FoundPeriod;
  /** The period that a header names; `null` for a header of something else. */
  readonly inHeader: (cell: TableCell, reading: DateReading) => string | null;
}

/** Finds periods by id, by name, and by any day, week or month inside one; by a month without a year too. */
export function periodsOf({ settings: { periods } }: Pick<Network, 'settings'>): PeriodFinder {
  const byWord = new Map<string, string>();
  const spans: (Span & { id: string })[] = [];
  for (const { id, name, start, days } of periods) {
    byWord.set(id, id);
    for (const each of textsOf(name)) byWord.set(plainWords(each), id);
    const first = dayNumber(start);
    spans.push({ id, start: first, end: first + days });
  }
  const find = (cell: TableCell, reading: DateReading): FoundPeriod => {
    if (typeof cell === 'string') {
      const known = byWord.get(cell.trim()) ?? byWord.get(plainWords(cell));
      if (known !== undefined) return { id: known, why: null };
    }
    const named = typeof cell === 'string' ? monthOfName(cell) : null;
    return named === null ? within(readSpan(cell, reading)) : inSomeYear(named);
  };
  const within = (span: Span | null): FoundPeriod => {
    if (span === null) return { id: null, why: 'unknown' };
    const at = spans.find(({ start, end }) => start <= span.start && span.start < end);
    if (at === undefined) return { id: null, why: 'outside' };
    return span.end <= at.end ? { id: at.id, why: null } : { id: null, why: 'several' };
  };
  // A month without a year is that of the one year in which it is planned.
  const years = new Set(
    spans.flatMap(({ start, end }) => [start, end - 1].map((day) => Number(dateOf(day).slice(0, 4)))),
  );
  const inSomeYear = (named: number): FoundPeriod => {
    const found = [...years].map((year) => within(month(year, named))).filter(({ why }) => why !== 'outside');
    if (found.length > 1) return { id: null, why: 'unclear' };
    return found[0] ?? { id: null, why: 'outside' };
  };
  return {
    find,
    inHeader: (cell, reading) => {
      // A plain number above a column is a day only where it is one of this century.
      if (typeof cell === 'number' && (cell < 36_526 || cell > 300_000)) return null;
      return find(cell, reading).id;
    },
  };
}
