import { defineMessages, type Message } from '../i18n/message.ts';
import { languages, type WindowLanguage } from '../i18n/language.ts';
import type { Command } from './command.ts';

const titles: Record<WindowLanguage, Message> = defineMessages({
  en: { en: 'Language: English', 'zh-HK': '語言：英文', 'zh-CN': '语言：英文' },
  'zh-HK': { en: 'Language: Traditional Chinese', 'zh-HK': '語言：繁體中文', 'zh-CN': '语言：繁体中文' },
  'zh-CN': { en: 'Language: Simplified Chinese', 'zh-HK': '語言：簡體中文', 'zh-CN': '语言：简体中文' },
});

/** What readers of each language call it, in its own words and in those of the others. */
const words: Record<WindowLanguage, readonly string[]> = {
  en: ['英語 英文 英语 switch'],
  'zh-HK': ['中文 繁體 繁体 香港 Hong Kong 切換'],
  'zh-CN': ['中文 简体 簡體 普通话 Mainland 切换'],
};

/** The window in each of its languages, at once: who cannot read the one it is in finds the other by typing it. */
export const languageCommands: readonly Command[] = languages.map((language) => ({
  id: `language/${language}`,
  title: titles[language],
  words: words[language],
  keys: null,
  otherKeys: [],
  isOn: () => true,
  run: ({ store }) => store.getState().setPreferences({ language }),
}));
