import { dateOf, dayNumber } from '../../scenarios/domain/calendar-day.ts';

export interface MonthTick {
  day: number;
  /** First day of the month, `YYYY-MM-DD`. */
  start: string;
  /** Months since the year 0; a multiple of 12 is a January. */
  month: number;
}

const mostTicks = 18;
/** Months between two ticks. */
const steps = [1, 3, 6, 12, 24, 60, 120];

/** First days of months within [fromDay, toDay): every one, or every third, sixth … where that is too many. */
export function monthTicks(fromDay: number, toDay: number): readonly MonthTick[] {
  const [year, month] = dateOf(fromDay).split('-').map(Number) as [number, number];
  const first = year * 12 + month - 1;
  const months = Math.ceil((toDay - fromDay) / 28);
  const step = steps.find((each) => months / each <= mostTicks) ?? steps.at(-1)!;
  const ticks: MonthTick[] = [];
  for (let at = Math.ceil(first / step) * step; ; at += step) {
    const start = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    const day = dayNumber(start);
    if (day >= toDay) return ticks;
    if (day >= fromDay) ticks.push({ day, start, month: at });
  }
}
