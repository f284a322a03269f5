import { readDay, type DayOrder } from './read-span.ts';

/** The order of day and month that dates of one column, or of one row of headers, are read in. */
export interface FoundDayOrder {
  readonly order: DayOrder;
  /** A date that nothing decides, such as `7/8/2026`; `null` where the order is certain, or makes no difference. */
  readonly unsure: string | null;
}

const inFigures = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})(?:\s.*)?$/;

/**
 * The order that all dates show together. A number above 12 is a day, and the larger part of such decides. Else it is the
 * order by which they are first days of months that follow one another, by one month or by a quarter, where the other
 * order does not make them so; last days of months are above 12. Else the day is taken to stand first, as in Hong Kong.
 */
export function dayOrderOf(texts: Iterable<string>): FoundDayOrder {
  const either = new Set<string>();
  let [dayFirst, monthFirst] = [0, 0];
  for (const text of texts) {
    const [, first, second] = (inFigures.exec(text) ?? []).map(Number);
    if (first === undefined || second === undefined) continue;
    if (first > 12) dayFirst += 1;
    else if (second > 12) monthFirst += 1;
    else either.add(text.trim());
  }
  const unsure = [...either].find((text) => otherDay(text, 'day first') !== null) ?? null;
  if (dayFirst !== monthFirst) {
    const isMixed = dayFirst > 0 && monthFirst > 0;
    return { order: dayFirst > monthFirst ? 'day first' : 'month first', unsure: isMixed ? unsure : null };
  }
  if (dayFirst === 0) {
    const [byDay, byMonth] = (['day first', 'month first'] as const).map((order) =>
      areMonthsInTurn(either, order),
    );
    if (byDay !== byMonth) return { order: byDay === true ? 'day first' : 'month first', unsure: null };
  }
  return { order: 'day first', unsure };
}

/** Months between two neighbours of a row of months, and of one of quarters. */
const stepsOfPeriods: ReadonlySet<number> = new Set([1, 3]);

function areMonthsInTurn(texts: ReadonlySet<string>, order: DayOrder): boolean {
  const days = [...texts].map((text) => readDay(text, { order, isFrom1904: false }));
  if (days.some((day) => day?.endsWith('-01') !== true)) return false;
  const months = [...new Set(days.map((day) => Number(day!.slice(0, 4)) * 12 + Number(day!.slice(5, 7))))];
  months.sort((a, b) => a - b);
  const steps = new Set(months.slice(1).map((month, n) => month - months[n]!));
  return steps.size === 1 && stepsOfPeriods.has([...steps][0]!);
}

/** What a date would be in the other order, as `YYYY-MM-DD`; `null` where that is the same day, or none. */
export function otherDay(text: string, order: DayOrder): string | null {
  const [own, other] = (order === 'month first' ? monthThenDay : dayThenMonth).map((each) =>
    readDay(text, { order: each, isFrom1904: false }),
  );
  return other === own || other === undefined ? null : other;
}

const dayThenMonth = ['day first', 'month first'] as const;
const monthThenDay = ['month first', 'day first'] as const;
