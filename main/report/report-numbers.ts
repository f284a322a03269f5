import { currencyName } from '../../scenarios/domain/currency-name.ts';
import type { Language } from '../contract/preferences.ts';

const minus = '\u2212';
const thinSpace = '\u202f';

/** A number as a table prints it: commas, a true minus, and a dash for what is not known. What rounds to nothing is 0. */
export function numberText(value: number | null, digits = 0): string {
  if (value === null || !Number.isFinite(value)) return '—';
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** A fraction in per cent. */
export function percentText(fraction: number | null, digits = 1): string {
  return fraction === null ? '—' : `${numberText(fraction * 100, digits)}${thinSpace}%`;
}

/** A change with its sign: ▲ for more, ▼ for less. */
export function changeText(value: number, digits = 0): string {
  const size = numberText(Math.abs(value), digits);
  if (!/[1-9]/.test(size)) return size;
  return value > 0 ? `▲ ${size}` : `▼ ${size}`;
}

/** How amounts of one report are printed: all at one scale, so that rows can be compared. */
export interface MoneyScale {
  readonly divisor: number;
  readonly digits: number;
  /** Names currency and scale: `HKD m`, `百萬港元`. */
  readonly unit: string;
}

const millions = { en: 'm', 'zh-HK': '百萬', 'zh-CN': '百万' } as const;
const thousands = { en: 'k', 'zh-HK': '千', 'zh-CN': '千' } as const;

/** The scale that suits the largest amount: millions from ten million on, thousands from a hundred thousand on. */
export function moneyScale(largest: number, currency: string, language: Language): MoneyScale {
  const size = Math.abs(largest);
  const name = currencyName(currency, language);
  const unitOf = (scale: string) => (language === 'en' ? `${name} ${scale}` : `${scale}${name}`);
  if (size >= 1e7) return { divisor: 1e6, digits: size >= 1e9 ? 1 : 2, unit: unitOf(millions[language]) };
  if (size >= 1e5) return { divisor: 1e3, digits: 1, unit: unitOf(thousands[language]) };
  return { divisor: 1, digits: 2, unit: name };
}
