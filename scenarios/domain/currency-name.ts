import type { NameLanguage } from './name-in.ts';

const names: Record<Exclude<NameLanguage, 'en'>, Intl.DisplayNames> = {
  'zh-HK': new Intl.DisplayNames(['zh-HK'], { type: 'currency' }),
  'zh-CN': new Intl.DisplayNames(['zh-CN'], { type: 'currency' }),
};

/** Codes tell currencies apart in English; Chinese readers know them by name. An unknown code stays a code. */
export function currencyName(currency: string, language: NameLanguage): string {
  if (language === 'en' || !/^[A-Z]{3}$/.test(currency)) return currency;
  return names[language].of(currency) ?? currency;
}
