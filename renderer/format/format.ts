import type { Name } from '../../scenarios/domain/primitives.ts';
import { currencyName } from '../../scenarios/domain/currency-name.ts';
import type { Period } from '../../scenarios/domain/settings.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';
import { formatDate, formatPeriod, formatTime, type PeriodForm } from './format-date.ts';
import { formatNumber, formatSignificant, none, signed } from './format-number.ts';
import { formatCompact, formatMoney, moneyUnit } from './format-money.ts';

type Maybe = number | null;

/**
 * Values as text in one language. Unknown is `—`, minus is a true minus, a thin space that does not break stands
 * before per cent. Rates and shares are given as fractions.
 */
export interface Format {
  /** Grouped. Without `digits` as precise as the value is, to six decimals; with it exactly that many decimals. */
  number: (value: Maybe, digits?: number) => string;
  /** With its sign also when positive; zero has none. */
  change: (value: Maybe, digits?: number) => string;
  /** Three significant digits, as charts print values. */
  significant: (value: Maybe, digits?: number) => string;
  /** Three significant digits at a round scale: `952 k`, `95.2 萬`. */
  compact: (value: Maybe) => string;
  /** An amount at the scale that suits it, with its currency: `HKD 22.1 m`. */
  money: (amount: Maybe, currency: string) => string;
  /** Unit of amounts that are printed divided by `scale`: `HKD m`, `百萬港元`. */
  moneyUnit: (currency: string, scale: 1 | 1e3 | 1e6) => string;
  /** The currency's code in English, its name in Chinese. */
  currency: (currency: string) => string;
  /** `0.125` is `12.5 %`; one decimal where none is named. */
  share: (fraction: Maybe, digits?: number) => string;
  /** A difference between two rates: `+2.5 points`. */
  points: (fraction: Maybe) => string;
  /** `25 Nov 2026`. */
  date: (iso: string | null) => string;
  /** Today by the hour, another day by its date: `09:12`, `14 Nov`. */
  time: (iso: string | null, now: Date) => string;
  /** A period of the plan by its own name, or by its dates: `Jul 26`. `axis` leaves out the year but in its first period. */
  period: (period: Pick<Period, 'name' | 'start' | 'days'> | null, form?: PeriodForm) => string;
  name: (name: Name) => string;
  /** What sentences say: in Chinese amounts and volumes go by 萬 and 億 without the space of tables. */
  inSentence: {
    compact: (value: Maybe) => string;
    money: (amount: Maybe, currency: string) => string;
  };
}

const thin = '\u202f';

export function formatIn(language: WindowLanguage): Format {
  const given = <Value>(value: Value | null, text: (value: Value) => string): string =>
    value === null || (typeof value === 'number' && Number.isNaN(value)) ? none : text(value);
  return {
    number: (value, digits) => given(value, (value) => formatNumber(value, language, digits)),
    change: (value, digits) => given(value, (value) => signed(value, formatNumber(value, language, digits))),
    significant: (value, digits = 3) => given(value, (value) => formatSignificant(value, language, digits)),
    compact: (value) => given(value, (value) => formatCompact(value, language)),
    money: (amount, currency) => given(amount, (amount) => formatMoney(amount, currency, language, 'table')),
    moneyUnit: (currency, scale) => moneyUnit(currency, scale, language),
    currency: (currency) => currencyName(currency, language),
    share: (fraction, digits = 1) =>
      given(fraction, (fraction) => `${formatNumber(fraction * 100, language, digits)}${thin}%`),
    points: (fraction) =>
      given(fraction, (fraction) => {
        const points = Math.round(fraction * 1000) / 10;
        const text = signed(points, formatNumber(points, language));
        if (language === 'en') return `${text} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
        return `${text} ${language === 'zh-HK' ? '個百分點' : '个百分点'}`;
      }),
    date: (iso) => given(iso, (iso) => formatDate(iso, language)),
    time: (iso, now) => given(iso, (iso) => formatTime(iso, now, language)),
    period: (period, form = 'full') => given(period, (period) => formatPeriod(period, form, language)),
    name: (name) => nameIn(name, language),
    inSentence: {
      compact: (value) => given(value, (value) => formatCompact(value, language)),
      money: (amount, currency) =>
        given(amount, (amount) => formatMoney(amount, currency, language, 'sentence')),
    },
  };
}
