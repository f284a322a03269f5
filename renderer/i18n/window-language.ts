import type { WindowLanguage } from './language.ts';

/** The language of the window for a system's list of languages: Traditional for Hong Kong, Macao and Taiwan, else Simplified, else English. */
export function windowLanguage(preferred: readonly string[]): WindowLanguage {
  for (const tag of preferred) {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    if (language === 'zh') return script === 'Hant' || region === 'HK' ? 'zh-HK' : 'zh-CN';
    if (language === 'en') return 'en';
  }
  return 'en';
}
