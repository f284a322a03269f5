import { defineMessages } from '../../i18n/message.ts';

/* The words for the values of fields that take one of a fixed list. */

export const roleWords = defineMessages({
  supplier: { en: 'supplier', 'zh-HK': '供應商', 'zh-CN': '供应商' },
  plant: { en: 'plant', 'zh-HK': '工廠', 'zh-CN': '工厂' },
  hub: { en: 'hub', 'zh-HK': '樞紐', 'zh-CN': '枢纽' },
  market: { en: 'market', 'zh-HK': '市場', 'zh-CN': '市场' },
});
export const stateWords = defineMessages({
  existing: { en: 'existing', 'zh-HK': '現有', 'zh-CN': '现有' },
  candidate: { en: 'candidate', 'zh-HK': '候選', 'zh-CN': '候选' },
});
export const loadUnitWords = defineMessages({
  unit: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  kg: { en: 'kg', 'zh-HK': '公斤', 'zh-CN': '公斤' },
  m3: { en: 'm³', 'zh-HK': '立方米', 'zh-CN': '立方米' },
  teu: { en: 'TEU', 'zh-HK': '標準箱', 'zh-CN': '标准箱' },
});
export const modeWords = defineMessages({
  sea: { en: 'sea', 'zh-HK': '海運', 'zh-CN': '海运' },
  air: { en: 'air', 'zh-HK': '空運', 'zh-CN': '空运' },
  rail: { en: 'rail', 'zh-HK': '鐵路', 'zh-CN': '铁路' },
  truck: { en: 'truck', 'zh-HK': '公路', 'zh-CN': '公路' },
  barge: { en: 'barge', 'zh-HK': '駁船', 'zh-CN': '驳船' },
  courier: { en: 'courier', 'zh-HK': '快遞', 'zh-CN': '快递' },
});
export const originEffectWords = defineMessages({
  confers: { en: 'confers origin', 'zh-HK': '賦予原產地', 'zh-CN': '赋予原产地' },
  'does not confer': { en: 'does not confer', 'zh-HK': '不賦予', 'zh-CN': '不赋予' },
  disputed: { en: 'disputed', 'zh-HK': '有爭議', 'zh-CN': '有争议' },
});
export const tierRuleWords = defineMessages({
  incremental: { en: 'units in the tier', 'zh-HK': '該級數量', 'zh-CN': '该级数量' },
  allUnits: { en: 'the whole purchase', 'zh-HK': '全部數量', 'zh-CN': '全部数量' },
});
export const confidenceWords = defineMessages({
  high: { en: 'high', 'zh-HK': '高', 'zh-CN': '高' },
  medium: { en: 'medium', 'zh-HK': '中', 'zh-CN': '中' },
  low: { en: 'low', 'zh-HK': '低', 'zh-CN': '低' },
  unverified: { en: 'unverified', 'zh-HK': '未核實', 'zh-CN': '未核实' },
});
export const cumulationWords = defineMessages({
  none: { en: 'none', 'zh-HK': '無', 'zh-CN': '无' },
  bilateral: { en: 'bilateral', 'zh-HK': '雙邊', 'zh-CN': '双边' },
  diagonal: { en: 'diagonal', 'zh-HK': '對角', 'zh-CN': '对角' },
  full: { en: 'full', 'zh-HK': '完全', 'zh-CN': '完全' },
});
export const stackingWords = defineMessages({
  adds: { en: 'adds', 'zh-HK': '累加', 'zh-CN': '累加' },
  replaces: { en: 'replaces', 'zh-HK': '取代', 'zh-CN': '取代' },
  topsUpTo: { en: 'tops up to', 'zh-HK': '補足至', 'zh-CN': '补足至' },
  exempts: { en: 'exempts', 'zh-HK': '豁免', 'zh-CN': '豁免' },
});
export const dutyStatusWords = defineMessages({
  in_force: { en: 'in force', 'zh-HK': '生效', 'zh-CN': '生效' },
  litigated: { en: 'litigated', 'zh-HK': '訴訟中', 'zh-CN': '诉讼中' },
  struck_down: { en: 'struck down', 'zh-HK': '已被推翻', 'zh-CN': '已被推翻' },
  suspended: { en: 'suspended', 'zh-HK': '暫停', 'zh-CN': '暂停' },
  proposed: { en: 'proposed', 'zh-HK': '擬議', 'zh-CN': '拟议' },
});
export const quotaUnitWords = defineMessages({
  unit: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  kg: { en: 'kg', 'zh-HK': '公斤', 'zh-CN': '公斤' },
});
export const preferenceWords = defineMessages({
  planned: { en: 'claimed where earned', 'zh-HK': '符合即申領', 'zh-CN': '符合即申领' },
  ignored: { en: 'never claimed', 'zh-HK': '一概不申領', 'zh-CN': '一概不申领' },
});
export const disputedOriginWords = defineMessages({
  'as planned': { en: 'as each recipe says', 'zh-HK': '按配方所定', 'zh-CN': '按配方所定' },
  'worse case': { en: 'the dearer decision', 'zh-HK': '按較不利裁定', 'zh-CN': '按较不利裁定' },
});
export const dutyBaseWords = defineMessages({
  fob: { en: 'FOB value', 'zh-HK': '離岸價', 'zh-CN': '离岸价' },
  cif: { en: 'CIF value', 'zh-HK': '到岸價', 'zh-CN': '到岸价' },
});
export const groupKindWords = defineMessages({
  sites: { en: 'sites', 'zh-HK': '地點', 'zh-CN': '地点' },
  products: { en: 'products', 'zh-HK': '產品', 'zh-CN': '产品' },
  lanes: { en: 'lanes', 'zh-HK': '航線', 'zh-CN': '航线' },
  territories: { en: 'territories', 'zh-HK': '關稅區', 'zh-CN': '关税区' },
  recipes: { en: 'recipes', 'zh-HK': '配方', 'zh-CN': '配方' },
  offers: { en: 'offers', 'zh-HK': '報價', 'zh-CN': '报价' },
});
export const policyKindWords = defineMessages({
  share: { en: 'share', 'zh-HK': '份額', 'zh-CN': '份额' },
  count: { en: 'count', 'zh-HK': '數目', 'zh-CN': '数目' },
  budget: { en: 'budget', 'zh-HK': '預算', 'zh-CN': '预算' },
  pair: { en: 'never', 'zh-HK': '禁止', 'zh-CN': '禁止' },
  sourcing: { en: 'sourcing', 'zh-HK': '供應來源', 'zh-CN': '供应来源' },
});
export const measureWords = defineMessages({
  make: { en: 'made', 'zh-HK': '生產', 'zh-CN': '生产' },
  buy: { en: 'bought', 'zh-HK': '採購', 'zh-CN': '采购' },
  flow: { en: 'shipped', 'zh-HK': '運輸', 'zh-CN': '运输' },
  serve: { en: 'served', 'zh-HK': '交付', 'zh-CN': '交付' },
});
export const whatWords = defineMessages({
  sites: { en: 'sites', 'zh-HK': '地點', 'zh-CN': '地点' },
  recipes: { en: 'recipes', 'zh-HK': '配方', 'zh-CN': '配方' },
  suppliers: { en: 'suppliers', 'zh-HK': '供應商', 'zh-CN': '供应商' },
  capital: { en: 'capital', 'zh-HK': '資本', 'zh-CN': '资本' },
  carbon: { en: 'carbon', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
  workingCapital: { en: 'working capital', 'zh-HK': '營運資金', 'zh-CN': '营运资金' },
});
export const scopeWords = defineMessages({
  each: { en: 'each', 'zh-HK': '逐一', 'zh-CN': '逐一' },
  total: { en: 'all together', 'zh-HK': '合計', 'zh-CN': '合计' },
});
export const objectiveWords = defineMessages({
  cost: { en: 'least landed cost', 'zh-HK': '最低到岸成本', 'zh-CN': '最低到岸成本' },
  profit: { en: 'most contribution', 'zh-HK': '最高貢獻', 'zh-CN': '最高贡献' },
  carbon: { en: 'least carbon', 'zh-HK': '最低碳排放', 'zh-CN': '最低碳排放' },
});
