import { defineMessages } from '../../i18n/message.ts';

export const misfitMessages = defineMessages({
  atLeast: {
    en: 'It must be at least {limit}.',
    'zh-HK': '不可小於 {limit}。',
    'zh-CN': '不可小于 {limit}。',
  },
  atMost: { en: 'It must be at most {limit}.', 'zh-HK': '不可大於 {limit}。', 'zh-CN': '不可大于 {limit}。' },
  moreThan: {
    en: 'It must be more than {limit}.',
    'zh-HK': '必須大於 {limit}。',
    'zh-CN': '必须大于 {limit}。',
  },
  lessThan: {
    en: 'It must be less than {limit}.',
    'zh-HK': '必須小於 {limit}。',
    'zh-CN': '必须小于 {limit}。',
  },
  whole: { en: 'It must be a whole number.', 'zh-HK': '必須為整數。', 'zh-CN': '必须为整数。' },
  fewestCharacters: {
    en: 'It must have at least {limit, plural, one {# character} other {# characters}}.',
    'zh-HK': '最少 {limit} 個字元。',
    'zh-CN': '最少 {limit} 个字符。',
  },
  mostCharacters: {
    en: 'It must have at most {limit, plural, one {# character} other {# characters}}.',
    'zh-HK': '最多 {limit} 個字元。',
    'zh-CN': '最多 {limit} 个字符。',
  },
  fewestEntries: {
    en: 'It must have at least {limit, plural, one {# entry} other {# entries}}.',
    'zh-HK': '最少 {limit} 項。',
    'zh-CN': '最少 {limit} 项。',
  },
  mostEntries: {
    en: 'It must have at most {limit, plural, one {# entry} other {# entries}}.',
    'zh-HK': '最多 {limit} 項。',
    'zh-CN': '最多 {limit} 项。',
  },
});
