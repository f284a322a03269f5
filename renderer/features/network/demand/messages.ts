import { defineMessages } from '../../../i18n/message.ts';

export const pivotMessages = defineMessages({
  form: { en: 'Form of the table', 'zh-HK': '表格形式', 'zh-CN': '表格形式' },
  across: { en: 'Periods across', 'zh-HK': '時段橫列', 'zh-CN': '时段横列' },
  rows: { en: 'One row each', 'zh-HK': '逐列顯示', 'zh-CN': '逐行显示' },
  demand: { en: 'Demand', 'zh-HK': '需求', 'zh-CN': '需求' },
  market: { en: 'Market', 'zh-HK': '市場', 'zh-CN': '市场' },
  product: { en: 'Product', 'zh-HK': '產品', 'zh-CN': '产品' },
  total: { en: 'Total', 'zh-HK': '合計', 'zh-CN': '合计' },
  sum: { en: 'Σ {sum}', 'zh-HK': 'Σ {sum}', 'zh-CN': 'Σ {sum}' },
  note: {
    en: '{pairs, plural, one {# market and product} other {# markets and products}}, units a period; Σ is the sum of all rows',
    'zh-HK': '{pairs, number} 組市場及產品，單位為每期件數；Σ 為所有列合計',
    'zh-CN': '{pairs, number} 组市场及产品，单位为每期件数；Σ 为所有行合计',
  },
  negative: {
    en: 'A market cannot want less than 0 units.',
    'zh-HK': '市場需求不可少於 0 件。',
    'zh-CN': '市场需求不可少于 0 件。',
  },
  several: {
    en: '{count} rows of this market, product and period count together.',
    'zh-HK': '此市場、產品及時段有 {count} 列，合併計算。',
    'zh-CN': '此市场、产品及时段有 {count} 行，合并计算。',
  },
  lacks: {
    en: 'Not in the network yet: a row needs a market, a product and a quantity.',
    'zh-HK': '尚未加入網絡：需要市場、產品及數量。',
    'zh-CN': '尚未加入网络：需要市场、产品及数量。',
  },
  wasInBase: { en: 'was {value} in Base', 'zh-HK': '基準為 {value}', 'zh-CN': '基准为 {value}' },
  undo: { en: 'Undo: {step}', 'zh-HK': '復原：{step}', 'zh-CN': '撤销：{step}' },
  did: {
    en: 'change {count, plural, one {# demand} other {# demands}}',
    'zh-HK': '更改 {count} 項需求',
    'zh-CN': '更改 {count} 项需求',
  },
});
