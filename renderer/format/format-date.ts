import type { Period } from '../../scenarios/domain/settings.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';

/** Whether the year is written: always, on an axis only where it begins, or never, where there is no room. */
export type PeriodForm = 'full' | 'axis' | 'bare';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

interface Day {
  year: number;
  month: number;
  day: number;
}

function parseDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts === null ? null : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** `25 Nov 2026`, `2026年11月25日`. A text that is no date stays as it is. */
export function formatDate(iso: string, language: WindowLanguage): string {
  const date = parseDay(iso);
  if (date === null) return iso;
  const { year, month, day } = date;
  return language === 'en' ? `${day} ${months[month - 1]} ${year}` : `${year}年${month}月${day}日`;
}

/** When something was done, by the reader's clock: the hour today, else the date, with the year when it is another. */
export function formatTime(iso: string, now: Date, language: WindowLanguage): string {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  const isToday = then.toDateString() === now.toDateString();
  if (isToday) return `${two(then.getHours())}:${two(then.getMinutes())}`;
  const [year, month, day] = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
  const isThisYear = year === now.getFullYear();
  if (language === 'en') return `${day} ${months[month - 1]}${isThisYear ? '' : ` ${year}`}`;
  return `${isThisYear ? '' : `${year}年`}${month}月${day}日`;
}

/** When something was done, to the minute, by the reader's clock: `2 Jul 2026 09:30`. */
export function formatMoment(iso: string, language: WindowLanguage): string {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  return `${formatDate(day, language)} ${two(then.getHours())}:${two(then.getMinutes())}`;
}

/** A period by its own name, else as the month, quarter or year that it is, else by its first day. */
export function formatPeriod(
  { name, start, days }: Pick<Period, 'name' | 'start' | 'days'>,
  form: PeriodForm,
  language: WindowLanguage,
): string {
  if (name !== null) return nameIn(name, language);
  const date = parseDay(start);
  if (date === null) return start;
  const { year, month, day } = date;
  const short = String(year % 100).padStart(2, '0');
  const isWholeMonths = day === 1;
  const hasYear = form === 'full' || (form === 'axis' && month === 1);
  if (isWholeMonths && days >= 28 && days <= 31) {
    if (language === 'en') return `${months[month - 1]}${hasYear ? ` ${short}` : ''}`;
    return `${hasYear ? `${year}年` : ''}${month}月`;
  }
  if (isWholeMonths && days >= 90 && days <= 92 && month % 3 === 1) {
    const quarter = (month + 2) / 3;
    if (language === 'en') return `Q${quarter}${hasYear ? ` ${short}` : ''}`;
    return `${hasYear ? `${year}年` : ''}第${quarter}季`;
  }
  if (isWholeMonths && month === 1 && days >= 365 && days <= 366) {
    return language === 'en' ? String(year) : `${year}年`;
  }
  if (language === 'en') return `${day} ${months[month - 1]}${hasYear ? ` ${short}` : ''}`;
  return `${hasYear ? `${year}年` : ''}${month}月${day}日`;
}
