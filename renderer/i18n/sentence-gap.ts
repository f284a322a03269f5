import type { WindowLanguage } from './language.ts';

/** What stands between two sentences: a space in English; a full stop of Chinese holds its own. */
export function sentenceGap(language: WindowLanguage): string {
  return language === 'en' ? ' ' : '';
}
