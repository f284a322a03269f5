import { currencyName } from '../../scenarios/domain/currency-name.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { decimalsFor, formatNumber } from './format-number.ts';

interface Scale {
  divisor: number;
  unit: string;
}

/** Scales from large to small; below the smallest a number is printed whole. */
const scales: Record<WindowLanguage, readonly Scale[]> = {
  en: [
    { divisor: 1e9, unit: 'bn' },
    { divisor: 1e6, unit: 'm' },
    { divisor: 1e3, unit: 'k' },
  ],
  'zh-HK': [
    { divisor: 1e8, unit: '億' },
    { divisor: 1e4, unit: '萬' },
  ],
  'zh-CN': [
    { divisor: 1e8, unit: '亿' },
    { divisor: 1e4, unit: '万' },
  ],
};

/** Three significant digits at a round scale. Below the smallest scale at most two decimals. */
export function formatCompact(value: number, language: WindowLanguage): string {
  const { divisor, unit } = scaleOf(value, language);
  const scaled = value / divisor;
  const text = formatNumber(scaled, language, unit === '' ? decimalsBelow(scaled) : decimalsFor(scaled, 3));
  return unit === '' ? text : `${text} ${unit}`;
}

/** The scale at which the value, rounded to three digits, stands at one or above. */
function scaleOf(value: number, language: WindowLanguage): Scale {
  const size = Math.abs(Number(value.toPrecision(3)));
  return scales[language].find(({ divisor }) => size >= divisor) ?? { divisor: 1, unit: '' };
}

function decimalsBelow(value: number): number {
  return Number.isInteger(value) ? 0 : Math.min(2, decimalsFor(value, 3));
}

const millions = { en: 'm', 'zh-HK': '百萬', 'zh-CN': '百万' } as const;
const thousands = { en: 'k', 'zh-HK': '千', 'zh-CN': '千' } as const;

/**
 * An amount with its currency. Tables print millions, so that rows can be compared; Chinese sentences go by 萬 and 億.
 * Amounts below a thousand keep their cents, those below a million are whole.
 */
export function formatMoney(
  amount: number,
  currency: string,
  language: WindowLanguage,
  place: 'table' | 'sentence',
): string {
  const name = currencyName(currency, language);
  const size = Math.abs(amount);
  const small = formatNumber(amount, language, size < 1000 && !Number.isInteger(amount) ? 2 : 0);
  if (language === 'en') {
    if (size < 999_500) return `${name} ${small}`;
    return `${name} ${formatNumber(amount / 1e6, language, 1)} m`;
  }
  if (place === 'sentence') {
    if (size < 1e4) return `${small} ${name}`;
    return `${sentenceAmount(amount, language)}${name}`;
  }
  if (size < 999_500) return `${small} ${name}`;
  return `${formatNumber(amount / 1e6, language, 1)} ${millions[language]}${name}`;
}

/** `2,210 萬` rather than `0.221 億`, and `12.6 億` rather than `125,680 萬`. */
function sentenceAmount(amount: number, language: 'zh-HK' | 'zh-CN'): string {
  const { divisor, unit } = scaleOf(amount, language);
  const scaled = amount / divisor;
  return `${formatNumber(scaled, language, divisor === 1e8 ? decimalsFor(scaled, 4) : decimalsFor(scaled, 3))} ${unit}`;
}

/** What stands in the header over amounts that are printed divided by the scale. */
export function moneyUnit(currency: string, scale: 1 | 1e3 | 1e6, language: WindowLanguage): string {
  const name = currencyName(currency, language);
  if (scale === 1) return name;
  const prefix = scale === 1e6 ? millions[language] : thousands[language];
  return language === 'en' ? `${name} ${prefix}` : `${prefix}${name}`;
}
