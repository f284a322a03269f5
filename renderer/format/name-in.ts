import type { Name } from '../../scenarios/domain/primitives.ts';
import type { WindowLanguage } from '../i18n/language.ts';

/** A name in the window's language; in the other Chinese script, then in English, where it has none of its own. */
export function nameIn(name: Name, language: WindowLanguage): string {
  if (typeof name === 'string') return name;
  const { en, zhHant, zhHans } = name;
  if (language === 'zh-HK') return zhHant ?? zhHans ?? en;
  if (language === 'zh-CN') return zhHans ?? zhHant ?? en;
  return en;
}
