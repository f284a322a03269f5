import { defineMessages } from '../../i18n/message.ts';

export const calendarMessages = defineMessages({
  title: { en: 'Calendar of changes', 'zh-HK': '變動日曆', 'zh-CN': '变动日历' },
  scope: { en: 'that touch this network', 'zh-HK': '影響本網絡', 'zh-CN': '影响本网络' },
  aYear: { en: '{unit} a year', 'zh-HK': '每年{unit}', 'zh-CN': '每年{unit}' },
  onInto: { en: '{date} · into {into}', 'zh-HK': '{date} · 輸入{into}', 'zh-CN': '{date} · 输入{into}' },
  noDate: { en: 'no date yet', 'zh-HK': '日期未定', 'zh-CN': '日期未定' },
  begins: {
    en: '{layers} {count, plural, one {begins} other {begin}}',
    'zh-HK': '{layers}開始',
    'zh-CN': '{layers}开始',
  },
  ends: {
    en: '{layers} {count, plural, one {ends} other {end}}',
    'zh-HK': '{layers}失效',
    'zh-CN': '{layers}失效',
  },
  counted: {
    en: '{layers} {count, plural, one {comes to count} other {come to count}}',
    'zh-HK': '{layers}改為適用',
    'zh-CN': '{layers}改为适用',
  },
  dropped: {
    en: '{layers} {count, plural, one {falls away} other {fall away}}',
    'zh-HK': '{layers}不再適用',
    'zh-CN': '{layers}不再适用',
  },
  changes: {
    en: '{layers} {count, plural, one {changes} other {change}}',
    'zh-HK': '{layers}改變',
    'zh-CN': '{layers}改变',
  },
  proposed: { en: '{layers}', 'zh-HK': '{layers}', 'zh-CN': '{layers}' },
  and: { en: '; ', 'zh-HK': '；', 'zh-CN': '；' },
  fromTo: {
    en: '{goods, plural, one {# product} other {# products}}, {before} to {after}',
    'zh-HK': '{goods} 種產品，{before} 至 {after}',
    'zh-CN': '{goods} 种产品，{before} 至 {after}',
  },
  by: {
    en: '{goods, plural, one {# product} other {# products}}, {points}',
    'zh-HK': '{goods} 種產品，{points}',
    'zh-CN': '{goods} 种产品，{points}',
  },
  range: { en: '{least} to {most}', 'zh-HK': '{least} 至 {most}', 'zh-CN': '{least} 至 {most}' },
  noRate: {
    en: 'proposed on {goods, plural, one {# product} other {# products}}, no rate named yet',
    'zh-HK': '擬議，涉及 {goods} 種產品，稅率未定',
    'zh-CN': '拟议，涉及 {goods} 种产品，税率未定',
  },
  proposedBy: {
    en: 'proposed on {goods, plural, one {# product} other {# products}}, {points}',
    'zh-HK': '擬議，涉及 {goods} 種產品，{points}',
    'zh-CN': '拟议，涉及 {goods} 种产品，{points}',
  },
  certain: { en: 'certain', 'zh-HK': '確定', 'zh-CN': '确定' },
  nothing: {
    en: 'No law in the file changes for these goods within the horizon.',
    'zh-HK': '規劃期內，檔案中適用於此等貨物的法規並無變動。',
    'zh-CN': '规划期内，文件中适用于此等货物的法规并无变动。',
  },
  offInBase: {
    en: 'Proposed layers count nothing until one is switched on. Choose one to look at it.',
    'zh-HK': '擬議稅項在啟用前不計入。選取一項以查看。',
    'zh-CN': '拟议税项在启用前不计入。选取一项以查看。',
  },
  noPlan: {
    en: 'Without a plan it is not known how much moves: solve to see what each change costs.',
    'zh-HK': '未有計劃，故不知流量：求解後可見各項變動的成本。',
    'zh-CN': '未有计划，故不知流量：求解后可见各项变动的成本。',
  },
  ofPlan: {
    en: 'At the plan’s present flows; a new solve may move them.',
    'zh-HK': '按現時計劃的流量；重新求解或會改變。',
    'zh-CN': '按现时计划的流量；重新求解或会改变。',
  },
  date: { en: 'Date', 'zh-HK': '日期', 'zh-CN': '日期' },
  into: { en: 'Into', 'zh-HK': '輸入', 'zh-CN': '输入' },
  what: { en: 'What', 'zh-HK': '變動', 'zh-CN': '变动' },
  how: { en: 'How', 'zh-HK': '說明', 'zh-CN': '说明' },
  effect: { en: 'Duty a year', 'zh-HK': '每年關稅', 'zh-CN': '每年关税' },
});
