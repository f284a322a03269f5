import type { Name } from '../../scenarios/domain/primitives.ts';

/** What stands where there is no value. */
export const none = '—';

const minus = '−';

/** `1234567.891` with 2 digits: `1,234,567.89`; unknown: `—`; below zero with a true minus sign. */
export function formatNumber(value: number | null, digits = 0): string {
  if (value === null || !Number.isFinite(value)) return none;
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `${minus}${text}` : text;
}

/** A fraction as a percentage: `0.125` with 1 digit: `12.5 %`; a share of nothing is `—`. */
export function formatShare(value: number | null, digits = 1): string {
  return value === null || !Number.isFinite(value) ? none : `${formatNumber(value * 100, digits)} %`;
}

/** A rate of duty as the law writes it, no digit more than it has: `0.125` is `12.5 %`, `0.003464` is `0.3464 %`. */
export function formatRate(rate: number | null): string {
  if (rate === null) return none;
  return `${(rate * 100).toLocaleString('en-US', { maximumFractionDigits: 4 })} %`;
}

/** A gap as a percentage with two digits that count: `0.0001` is `0.01 %`, `0` is `0 %`; `ceil` never understates it. */
export function formatGap(gap: number | null, roundingMode: 'halfExpand' | 'ceil' = 'halfExpand'): string {
  if (gap === null) return none;
  return `${(gap * 100).toLocaleString('en-US', { maximumSignificantDigits: 2, roundingMode })} %`;
}

/** Money too long to read digit by digit: `182,412,345` is `182.41 million`. */
export function formatLargeMoney(value: number, currency: string): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${formatNumber(value / 1e9, 2)} billion ${currency}`;
  if (size >= 1e6) return `${formatNumber(value / 1e6, 2)} million ${currency}`;
  return `${formatNumber(value, size < 1000 ? 2 : 0)} ${currency}`;
}

export function formatSeconds(seconds: number | null): string {
  if (seconds === null) return none;
  return `${formatNumber(seconds, seconds < 10 ? 2 : 1)} s`;
}

/** `1 finding`, `2 findings`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The English display name. */
export function formatName(name: Name): string {
  return typeof name === 'string' ? name : name.en;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-07-01` and 30 days later: `31 Jul 2026`. */
export function formatDate(date: string, daysLater = 0): string {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + daysLater * 86_400_000);
  return `${day.getUTCDate()} ${monthNames[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}
