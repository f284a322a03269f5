import { defineMessages } from '../i18n/message.ts';

export const shellMessages = defineMessages({
  data: { en: 'Data', 'zh-HK': '資料', 'zh-CN': '数据' },
  network: { en: 'Network', 'zh-HK': '供應網絡', 'zh-CN': '供应网络' },
  duties: { en: 'Duties', 'zh-HK': '關稅', 'zh-CN': '关税' },
  answer: { en: 'Answer', 'zh-HK': '方案', 'zh-CN': '方案' },
  plan: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  compare: { en: 'Compare', 'zh-HK': '比較', 'zh-CN': '比较' },
  base: { en: 'Base', 'zh-HK': '基準', 'zh-CN': '基准' },
  screens: { en: 'Screens', 'zh-HK': '畫面', 'zh-CN': '画面' },
});
