import { defineMessages } from '../i18n/message.ts';

export const shellMessages = defineMessages({
  data: { en: 'Data', 'zh-HK': '資料', 'zh-CN': '数据' },
  network: { en: 'Network', 'zh-HK': '供應網絡', 'zh-CN': '供应网络' },
  duties: { en: 'Duties', 'zh-HK': '關稅', 'zh-CN': '关税' },
  answer: { en: 'Answer', 'zh-HK': '方案', 'zh-CN': '方案' },
  plan: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  compare: { en: 'Compare', 'zh-HK': '比較', 'zh-CN': '比较' },
  base: { en: 'Base', 'zh-HK': '基準', 'zh-CN': '基准' },
  inspector: { en: 'Inspector', 'zh-HK': '詳情', 'zh-CN': '详情' },
  inspectorWidth: { en: 'Width of the inspector', 'zh-HK': '詳情欄寬度', 'zh-CN': '详情栏宽度' },
  foldInspector: { en: 'Fold the inspector', 'zh-HK': '收起詳情欄', 'zh-CN': '收起详情栏' },
  unfoldInspector: { en: 'Unfold the inspector', 'zh-HK': '展開詳情欄', 'zh-CN': '展开详情栏' },
  screens: { en: 'Screens', 'zh-HK': '畫面', 'zh-CN': '画面' },
});
