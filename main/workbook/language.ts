import type { Language } from '../contract/preferences.ts';

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

export const words = (en: string, zhHK: string, zhCN: string): Words => ({
  en,
  'zh-HK': zhHK,
  'zh-CN': zhCN,
});

/** Faces that the systems have which Excel runs on, for cells of each language. */
export const fontOf: Words = words('Arial', 'Microsoft JhengHei', 'Microsoft YaHei');
