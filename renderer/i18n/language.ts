/** Languages of the window; those of the preferences. */
export const languages = ['en', 'zh-HK', 'zh-CN'] as const;
export type WindowLanguage = (typeof languages)[number];
