import { currencyName } from '../../scenarios/domain/currency-name.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';
import type { Period } from '../../scenarios/domain/settings.ts';
import type { Language } from '../contract/preferences.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `25 Nov 2026`, `2026年11月25日`; of a time its day, as it is written. */
export function dateText(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  if (language === 'en') return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** A period by its own name, else as the month that it is, else by its first day. */
export function periodText({ name, start, days }: Period, language: Language): string {
  if (name !== null) return nameIn(name, language);
  const [year = '', month = '', day = ''] = start.split('-');
  if (day !== '01' || days < 28 || days > 31) return dateText(start, language);
  return language === 'en' ? `${months[Number(month) - 1] ?? ''} ${year}` : `${year}年${Number(month)}月`;
}

export function countText(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function shareText(fraction: number, digits = 0): string {
  return `${countText(fraction * 100, digits)}\u202f%`;
}

const scales: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  'zh-HK': [
    [1e8, ' 億'],
    [1e4, ' 萬'],
  ],
  'zh-CN': [
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
};

/** As a sentence says a large number: `25.36 million`, `2,536 萬`. */
export function largeText(value: number, language: Language): string {
  const [divisor, unit] = scales[language].find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const scaled = value / divisor;
  const size = Math.abs(scaled);
  return `${countText(scaled, divisor === 1 ? 0 : size < 100 ? 2 : size < 1000 ? 1 : 0)}${unit}`;
}

/** An amount as a sentence says it, with its currency: `USD 25.36 million`, `2,536 萬美元`. */
export function moneyText(amount: number, currency: string, language: Language): string {
  const text = largeText(amount, language);
  const name = currencyName(currency, language);
  if (language === 'en') return `${name} ${text}`;
  return Math.abs(amount) < 1e4 ? `${text} ${name}` : `${text}${name}`;
}

/** Names in a row: `a, b and c`, `a、b及c`. */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);
}
