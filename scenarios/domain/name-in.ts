import type { Name } from './primitives.ts';

/** Languages that names and reasons are read in: those of the window. */
export type NameLanguage = 'en' | 'zh-HK' | 'zh-CN';

/** A name in a language; in the other Chinese script, then in English, where it has none of its own. */
export function nameIn(name: Name, language: NameLanguage): string {
  if (typeof name === 'string') return name;
  const { en, zhHant, zhHans } = name;
  if (language === 'zh-HK') return zhHant ?? zhHans ?? en;
  if (language === 'zh-CN') return zhHans ?? zhHant ?? en;
  return en;
}
