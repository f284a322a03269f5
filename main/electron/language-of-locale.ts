import type { Language } from '../contract/preferences.ts';

/** Traditional characters are written in these territories, and wherever the script is named. */
const traditional = /^zh-(?:hant|hk|mo|tw)\b/i;

/** The language that a system's locale asks for: Chinese in either script, and English for all others. */
export function languageOfLocale(locale: string): Language {
  const tag = locale.replaceAll('_', '-');
  if (traditional.test(tag)) return 'zh-HK';
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}
