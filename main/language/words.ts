import type { Language } from '../contract/preferences.ts';

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

export const words = (en: string, zhHK: string, zhCN: string): Words => ({
  en,
  'zh-HK': zhHK,
  'zh-CN': zhCN,
});

/** The text with each `{name}` replaced by the value of that name; a name without a value stays as it is. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
