import { defineMessages } from '../../../i18n/message.ts';

export const billMessages = defineMessages({
  bills: { en: 'Bills of materials', 'zh-HK': '物料清單', 'zh-CN': '物料清单' },
  goods: {
    en: '{count, plural, one {# finished good} other {# finished goods}}. Unit costs are bought and made, before freight and duty.',
    'zh-HK': '{count} 種成品。單位成本為採購及加工成本，未計運費及關稅。',
    'zh-CN': '{count} 种成品。单位成本为采购及加工成本，未计运费及关税。',
  },
  expandAll: { en: 'Open all', 'zh-HK': '全部展開', 'zh-CN': '全部展开' },
  collapseAll: { en: 'Close all', 'zh-HK': '全部收起', 'zh-CN': '全部收起' },
  empty: {
    en: 'No recipe yet. Add recipes in their table, or paste them from Excel; their inputs appear here as a tree.',
    'zh-HK': '尚無配方。請在配方表加入，或由 Excel 貼上；投入物料會在此以樹狀顯示。',
    'zh-CN': '尚无配方。请在配方表加入，或从 Excel 粘贴；投入物料会在此以树状显示。',
  },
  what: { en: 'What', 'zh-HK': '項目', 'zh-CN': '项目' },
  where: { en: 'Made or bought', 'zh-HK': '生產或採購', 'zh-CN': '生产或采购' },
  quantity: { en: 'Quantity', 'zh-HK': '用量', 'zh-CN': '用量' },
  perUnit: { en: 'per unit started', 'zh-HK': '每投產一件', 'zh-CN': '每投产一件' },
  yield: { en: 'Yield', 'zh-HK': '良率', 'zh-CN': '良率' },
  leadTime: { en: 'Lead time', 'zh-HK': '前置時間', 'zh-CN': '提前期' },
  days: { en: 'days', 'zh-HK': '天', 'zh-CN': '天' },
  unitCost: { en: 'Unit cost', 'zh-HK': '單位成本', 'zh-CN': '单位成本' },
  actions: { en: 'Actions', 'zh-HK': '操作', 'zh-CN': '操作' },
  principal: { en: 'principal', 'zh-HK': '主要', 'zh-CN': '主要' },
  makesIn: { en: 'made in {site}', 'zh-HK': '{site}生產', 'zh-CN': '{site}生产' },
  buysFrom: { en: 'bought from {site}', 'zh-HK': '向{site}採購', 'zh-CN': '向{site}采购' },
  ways: {
    en: '{made, plural, =0 {} one {made in # place} other {made in # places}}{both, select, yes {, } other {}}{bought, plural, =0 {} one {bought from # supplier} other {bought from # suppliers}}',
    'zh-HK':
      '{made, plural, =0 {} other {# 地生產}}{both, select, yes {、} other {}}{bought, plural, =0 {} other {# 家供應}}',
    'zh-CN':
      '{made, plural, =0 {} other {# 地生产}}{both, select, yes {、} other {}}{bought, plural, =0 {} other {# 家供应}}',
  },
  noWay: {
    en: 'nothing makes or sells it',
    'zh-HK': '沒有生產或供應',
    'zh-CN': '没有生产或供应',
  },
  loop: {
    en: 'stands above itself',
    'zh-HK': '與上層循環',
    'zh-CN': '与上层循环',
  },
  toRecipe: { en: 'Go to the recipe', 'zh-HK': '前往配方', 'zh-CN': '前往配方' },
  toOffer: { en: 'Go to the offer', 'zh-HK': '前往報價', 'zh-CN': '前往报价' },
  toProduct: { en: 'Go to the product', 'zh-HK': '前往產品', 'zh-CN': '前往产品' },
  addInput: { en: 'Add an input…', 'zh-HK': '加入投入物料…', 'zh-CN': '加入投入物料…' },
  addInputTo: {
    en: 'Add an input to {name}',
    'zh-HK': '為{name}加入投入物料',
    'zh-CN': '为{name}加入投入物料',
  },
  noInputs: {
    en: 'Every other product is in it, or is made from it.',
    'zh-HK': '其他產品均已加入，或由它製成。',
    'zh-CN': '其他产品均已加入，或由它制成。',
  },
  removeInput: { en: 'Remove the input', 'zh-HK': '移除此物料', 'zh-CN': '移除此物料' },
  makePrincipal: { en: 'Make it the principal input', 'zh-HK': '設為主要物料', 'zh-CN': '设为主要物料' },
  edit: {
    en: '{field} of {name}: {value}',
    'zh-HK': '{name}的{field}：{value}',
    'zh-CN': '{name}的{field}：{value}',
  },
  actionsOf: { en: 'Actions on {name}', 'zh-HK': '{name}的操作', 'zh-CN': '{name}的操作' },
  didQuantity: { en: 'change what {name} takes', 'zh-HK': '更改{name}的用量', 'zh-CN': '更改{name}的用量' },
  didField: {
    en: 'change {field} of {name}',
    'zh-HK': '更改{name}的{field}',
    'zh-CN': '更改{name}的{field}',
  },
  didAdd: { en: 'add an input to {name}', 'zh-HK': '為{name}加入物料', 'zh-CN': '为{name}加入物料' },
  didRemove: { en: 'remove an input of {name}', 'zh-HK': '移除{name}的物料', 'zh-CN': '移除{name}的物料' },
  didPrincipal: {
    en: 'change the principal input of {name}',
    'zh-HK': '更改{name}的主要物料',
    'zh-CN': '更改{name}的主要物料',
  },
});
