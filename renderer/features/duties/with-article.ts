import { withArticle as inEnglish } from '../../../scenarios/domain/with-article.ts';
import type { WindowLanguage } from '../../i18n/language.ts';

/** A territory as a sentence names it; of the window's languages only English has articles. */
export function withArticle(name: string, language: WindowLanguage): string {
  return language === 'en' ? inEnglish(name) : name;
}
