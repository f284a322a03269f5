import type { WindowLanguage } from '../../i18n/language.ts';

/** Names that English sets an article before. */
const withThe = /^(?:United |European |Netherlands|Philippines|Mainland$)/;

/** A territory as a sentence names it: `the United States`, `Vietnam`. */
export function withArticle(name: string, language: WindowLanguage): string {
  return language === 'en' && withThe.test(name) ? `the ${name}` : name;
}
