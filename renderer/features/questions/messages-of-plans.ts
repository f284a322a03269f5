import { defineMessages } from '../../i18n/message.ts';

/** What questions say of the plans that they find. */
export const planMessages = defineMessages({
  cost: { en: 'Cost', 'zh-HK': '成本', 'zh-CN': '成本' },
  lessRevenue: { en: 'Cost less revenue', 'zh-HK': '成本減收入', 'zh-CN': '成本减收入' },
  over: { en: 'over cheapest', 'zh-HK': '高於最低', 'zh-CN': '高于最低' },
  madeIn: { en: 'Made in, % of units', 'zh-HK': '生產地（佔件數 %）', 'zh-CN': '生产地（占件数 %）' },
  madeElsewhere: { en: 'Made elsewhere', 'zh-HK': '改在別處生產', 'zh-CN': '改在别处生产' },
  product: { en: 'Product', 'zh-HK': '產品', 'zh-CN': '产品' },
  site: { en: 'Made at', 'zh-HK': '生產地點', 'zh-CN': '生产地点' },
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  costChanges: { en: 'What costs more, and less', 'zh-HK': '各項成本增減', 'zh-CN': '各项成本增减' },
  kind: { en: 'Cost', 'zh-HK': '成本項目', 'zh-CN': '成本项目' },
  change: { en: 'change', 'zh-HK': '增減', 'zh-CN': '增减' },
  moreRows: {
    en: '{count, plural, one {# smaller change} other {# smaller changes}} not shown',
    'zh-HK': '另有 {count} 項較小變動未列出',
    'zh-CN': '另有 {count} 项较小变动未列出',
  },
  sameMade: {
    en: 'Everything is made where the cheapest plan makes it: the plans differ in how goods travel or are timed.',
    'zh-HK': '生產地點與最低成本計劃相同：分別在於運輸方式或時間。',
    'zh-CN': '生产地点与最低成本计划相同：区别在于运输方式或时间。',
  },
  pin: { en: 'Pin as scenario', 'zh-HK': '存為情景', 'zh-CN': '存为情景' },
  pinned: { en: 'Pin {name} as scenario', 'zh-HK': '存為情景：{name}', 'zh-CN': '存为情景：{name}' },
  undecided: {
    en: 'The search ended at its limit before a plan was found. Allow more time in Preferences.',
    'zh-HK': '到限前未找到計劃。可在偏好設定延長時間。',
    'zh-CN': '到限前未找到计划。可在偏好设置延长时间。',
  },
  infeasible: {
    en: 'No plan is possible, so there is nothing to compare. The findings may say why.',
    'zh-HK': '沒有可行計劃，無從比較。檢查結果或有說明。',
    'zh-CN': '没有可行计划，无从比较。检查结果或有说明。',
  },
  unbounded: {
    en: 'Cost has no lower end: a price or a penalty that nothing limits is below zero.',
    'zh-HK': '成本沒有下限：某項價格或罰款為負而不受限制。',
    'zh-CN': '成本没有下限：某项价格或罚款为负而不受限制。',
  },
  stopped: {
    en: 'The run ended before the first plans were known.',
    'zh-HK': '計算在取得首批計劃前結束。',
    'zh-CN': '计算在取得首批计划前结束。',
  },
});
