import { defineMessages } from '../../i18n/message.ts';

export const preferencesMessages = defineMessages({
  title: { en: 'Preferences', 'zh-HK': '偏好設定', 'zh-CN': '偏好设置' },
  language: { en: 'Language', 'zh-HK': '語言', 'zh-CN': '语言' },
  asSystem: { en: 'As the system', 'zh-HK': '跟隨系統', 'zh-CN': '跟随系统' },
  theme: { en: 'Theme', 'zh-HK': '主題', 'zh-CN': '主题' },
  light: { en: 'Light', 'zh-HK': '淺色', 'zh-CN': '浅色' },
  dark: { en: 'Dark', 'zh-HK': '深色', 'zh-CN': '深色' },
  scale: { en: 'Size of everything', 'zh-HK': '介面大小', 'zh-CN': '界面大小' },
  solving: { en: 'Solving', 'zh-HK': '求解', 'zh-CN': '求解' },
  done: { en: 'Done', 'zh-HK': '完成', 'zh-CN': '完成' },
  note: {
    en: 'Preferences hold for every file on this computer and are kept as you set them.',
    'zh-HK': '偏好設定適用於本機所有檔案，改動即時生效。',
    'zh-CN': '偏好设置适用于本机所有文件，改动即时生效。',
  },
});
