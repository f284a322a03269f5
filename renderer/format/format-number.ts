import type { WindowLanguage } from '../i18n/language.ts';

/** What stands for a value that is not known or does not apply. */
export const none = '—';

const kept = new Map<string, Intl.NumberFormat>();

function formatter(language: WindowLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, options);
  kept.set(key, made);
  return made;
}

/** Grouped, with a true minus; never `−0`. */
export function formatNumber(value: number, language: WindowLanguage, digits?: number): string {
  const options =
    digits === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return withTrueMinus(formatter(language, { ...options, signDisplay: 'negative' }).format(value));
}

/** Whole numbers stay whole however many digits they have; others are cut to so many significant ones. */
export function formatSignificant(value: number, language: WindowLanguage, digits: number): string {
  return formatNumber(value, language, decimalsFor(value, digits));
}

/** Decimals that leave a value so many significant digits; never below none. */
export function decimalsFor(value: number, digits: number): number {
  if (value === 0) return 0;
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  // Rounding may carry into one more place: 9.996 is 10.0, not 10.00.
  const decimals = Math.max(0, digits - before);
  const carries = Math.abs(Number(value.toFixed(Math.min(decimals, 20)))) >= 10 ** before;
  return Math.min(20, Math.max(0, carries ? decimals - 1 : decimals));
}

/** Puts a plus before text of a positive value; rounded to nothing it has no sign. */
export function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function withTrueMinus(text: string): string {
  return text.replace('-', '−');
}
