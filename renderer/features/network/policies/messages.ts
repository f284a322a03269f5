import { defineMessages } from '../../../i18n/message.ts';

/** The sentences. What stands in braces becomes a picker; `how` is the word that says which side is limited. */
export const sentenceMessages = defineMessages({
  share: {
    en: '{how} {limits, select, least {{minimumShare}} most {{maximumShare}} both {{minimumShare} and {maximumShare}} other {share}} of {measure} {scope} {limits, select, most {may} other {must}} be {part}, {acrossPeriods}, {acrossProducts}.',
    'zh-HK':
      '在{measure}（{scope}）之中，{part}的部分{how} {limits, select, least {{minimumShare}} most {{maximumShare}} both {{minimumShare} 至 {maximumShare}} other {比例}}，{acrossPeriods}，{acrossProducts}。',
    'zh-CN':
      '在{measure}（{scope}）之中，{part}的部分{how} {limits, select, least {{minimumShare}} most {{maximumShare}} both {{minimumShare} 至 {maximumShare}} other {比例}}，{acrossPeriods}，{acrossProducts}。',
  },
  count: {
    en: '{how} {limits, select, least {{minimum}} most {{maximum}} both {{minimum} and {maximum}} other {number}} {what} {scope} {limits, select, most {may} other {must}} be in use, {acrossPeriods}.',
    'zh-HK':
      '{what}（{scope}）的使用數目{how} {limits, select, least {{minimum}} most {{maximum}} both {{minimum} 至 {maximum}} other {數目}} 個，{acrossPeriods}。',
    'zh-CN':
      '{what}（{scope}）的使用数目{how} {limits, select, least {{minimum}} most {{maximum}} both {{minimum} 至 {maximum}} other {数目}} 个，{acrossPeriods}。',
  },
  budget: {
    en: '{what} may not exceed {limit} {unit}, {acrossPeriods}.',
    'zh-HK': '{what}不得超過 {limit} {unit}，{acrossPeriods}。',
    'zh-CN': '{what}不得超过 {limit} {unit}，{acrossPeriods}。',
  },
  pair: {
    en: 'No {measure} {scope} are allowed.',
    'zh-HK': '不容許任何{measure}（{scope}）。',
    'zh-CN': '不容许任何{measure}（{scope}）。',
  },
  sourcing: {
    en: 'Each of {receivers} must get {products}, {acrossProducts}, from {how} {limits, select, least {{minimumSources}} most {{maximumSources}} both {{minimumSources} and {maximumSources}} other {number}} sources, each with at least {minimumShareEach} of the intake.',
    'zh-HK':
      '{receivers}各自的{products}（{acrossProducts}）須來自{how} {limits, select, least {{minimumSources}} most {{maximumSources}} both {{minimumSources} 至 {maximumSources}} other {數目}} 個來源，每個來源最少供應 {minimumShareEach}。',
    'zh-CN':
      '{receivers}各自的{products}（{acrossProducts}）须来自{how} {limits, select, least {{minimumSources}} most {{maximumSources}} both {{minimumSources} 至 {maximumSources}} other {数目}} 个来源，每个来源最少供应 {minimumShareEach}。',
  },
});

/** The word before a limit: which side it limits. In a sentence's middle English writes it small. */
export const limitWords = {
  share: defineMessages({
    least: { en: 'At least', 'zh-HK': '至少佔', 'zh-CN': '至少占' },
    most: { en: 'At most', 'zh-HK': '至多佔', 'zh-CN': '至多占' },
    both: { en: 'Between', 'zh-HK': '須佔', 'zh-CN': '须占' },
    none: { en: 'Any', 'zh-HK': '可佔任何', 'zh-CN': '可占任何' },
  }),
  count: defineMessages({
    least: { en: 'At least', 'zh-HK': '至少', 'zh-CN': '至少' },
    most: { en: 'At most', 'zh-HK': '至多', 'zh-CN': '至多' },
    both: { en: 'Between', 'zh-HK': '介乎', 'zh-CN': '介于' },
    none: { en: 'Any', 'zh-HK': '不限', 'zh-CN': '不限' },
  }),
  sourcing: defineMessages({
    least: { en: 'at least', 'zh-HK': '至少', 'zh-CN': '至少' },
    most: { en: 'at most', 'zh-HK': '至多', 'zh-CN': '至多' },
    both: { en: 'between', 'zh-HK': '介乎', 'zh-CN': '介于' },
    none: { en: 'any', 'zh-HK': '不限', 'zh-CN': '不限' },
  }),
} as const;

export const choiceMessages = {
  measure: defineMessages({
    make: { en: 'units made', 'zh-HK': '生產量', 'zh-CN': '生产量' },
    buy: { en: 'units bought', 'zh-HK': '採購量', 'zh-CN': '采购量' },
    flow: { en: 'units shipped', 'zh-HK': '運輸量', 'zh-CN': '运输量' },
    serve: { en: 'units delivered', 'zh-HK': '交付量', 'zh-CN': '交付量' },
  }),
  counted: defineMessages({
    sites: { en: 'sites', 'zh-HK': '地點', 'zh-CN': '地点' },
    recipes: { en: 'recipes', 'zh-HK': '配方', 'zh-CN': '配方' },
    suppliers: { en: 'suppliers', 'zh-HK': '供應商', 'zh-CN': '供应商' },
  }),
  budgeted: defineMessages({
    capital: { en: 'Capital spending', 'zh-HK': '資本開支', 'zh-CN': '资本开支' },
    carbon: { en: 'Carbon emissions', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
    workingCapital: { en: 'Working capital', 'zh-HK': '營運資金', 'zh-CN': '营运资金' },
  }),
  acrossPeriods: defineMessages({
    each: { en: 'in each period', 'zh-HK': '逐期計算', 'zh-CN': '逐期计算' },
    total: { en: 'over all periods together', 'zh-HK': '各期合計', 'zh-CN': '各期合计' },
  }),
  acrossProducts: defineMessages({
    each: { en: 'for each product', 'zh-HK': '逐項產品計算', 'zh-CN': '逐项产品计算' },
    total: { en: 'for all products together', 'zh-HK': '各產品合計', 'zh-CN': '各产品合计' },
  }),
  sourcedProducts: defineMessages({
    each: { en: 'each by itself', 'zh-HK': '逐項計算', 'zh-CN': '逐项计算' },
    total: { en: 'all of them together', 'zh-HK': '合計計算', 'zh-CN': '合计计算' },
  }),
} as const;

/** One condition of a filter inside a sentence; what `sites` means hangs on what is counted. */
export const clauseMessages = {
  sites: defineMessages({
    make: { en: 'at {value}', 'zh-HK': '生產地點為{value}', 'zh-CN': '生产地点为{value}' },
    buy: { en: 'from {value}', 'zh-HK': '供應商為{value}', 'zh-CN': '供应商为{value}' },
    flow: { en: 'from {value}', 'zh-HK': '出發地點為{value}', 'zh-CN': '出发地点为{value}' },
    serve: { en: 'to {value}', 'zh-HK': '市場為{value}', 'zh-CN': '市场为{value}' },
    none: { en: 'among {value}', 'zh-HK': '屬於{value}', 'zh-CN': '属于{value}' },
  }),
  others: defineMessages({
    products: { en: 'of {value}', 'zh-HK': '產品為{value}', 'zh-CN': '产品为{value}' },
    families: { en: 'of the family {value}', 'zh-HK': '系列為{value}', 'zh-CN': '系列为{value}' },
    clusters: { en: 'in the region {value}', 'zh-HK': '地區為{value}', 'zh-CN': '地区为{value}' },
    territories: { en: 'in {value}', 'zh-HK': '關稅區為{value}', 'zh-CN': '关税区为{value}' },
    toSites: { en: 'to {value}', 'zh-HK': '目的地為{value}', 'zh-CN': '目的地为{value}' },
    toTerritories: { en: 'into {value}', 'zh-HK': '進入{value}', 'zh-CN': '进入{value}' },
    origins: { en: 'of origin {value}', 'zh-HK': '原產地為{value}', 'zh-CN': '原产地为{value}' },
    modes: { en: 'by {value}', 'zh-HK': '以{value}運送', 'zh-CN': '以{value}运送' },
    lanes: { en: 'on {value}', 'zh-HK': '經航線{value}', 'zh-CN': '经航线{value}' },
    periods: { en: 'in {value}', 'zh-HK': '時段為{value}', 'zh-CN': '时段为{value}' },
  }),
} as const;

/** What stands for everything in each place. */
export const everythingMessages = defineMessages({
  sites: { en: 'all sites', 'zh-HK': '所有地點', 'zh-CN': '所有地点' },
  products: { en: 'all products', 'zh-HK': '所有產品', 'zh-CN': '所有产品' },
  lanes: { en: 'all lanes', 'zh-HK': '所有航線', 'zh-CN': '所有航线' },
  territories: { en: 'all territories', 'zh-HK': '所有關稅區', 'zh-CN': '所有关税区' },
  recipes: { en: 'all recipes', 'zh-HK': '所有配方', 'zh-CN': '所有配方' },
  offers: { en: 'all offers', 'zh-HK': '所有報價', 'zh-CN': '所有报价' },
  periods: { en: 'all periods', 'zh-HK': '所有時段', 'zh-CN': '所有时段' },
  clusters: { en: 'any region', 'zh-HK': '任何地區', 'zh-CN': '任何地区' },
  families: { en: 'any family', 'zh-HK': '任何系列', 'zh-CN': '任何系列' },
  modes: { en: 'any mode', 'zh-HK': '任何運輸方式', 'zh-CN': '任何运输方式' },
});

/** Names of conditions in the menu that adds one, and of slots for screen readers. */
export const slotNames = defineMessages({
  products: { en: 'Products', 'zh-HK': '產品', 'zh-CN': '产品' },
  families: { en: 'Product families', 'zh-HK': '產品系列', 'zh-CN': '产品系列' },
  sites: { en: 'Sites', 'zh-HK': '地點', 'zh-CN': '地点' },
  clusters: { en: 'Regions', 'zh-HK': '地區', 'zh-CN': '地区' },
  territories: { en: 'Customs territories', 'zh-HK': '關稅區', 'zh-CN': '关税区' },
  toSites: { en: 'Destinations', 'zh-HK': '目的地', 'zh-CN': '目的地' },
  toTerritories: {
    en: 'Territories of destination',
    'zh-HK': '目的地關稅區',
    'zh-CN': '目的地关税区',
  },
  origins: { en: 'Origins of the goods', 'zh-HK': '貨物原產地', 'zh-CN': '货物原产地' },
  modes: { en: 'Modes', 'zh-HK': '運輸方式', 'zh-CN': '运输方式' },
  lanes: { en: 'Lanes', 'zh-HK': '航線', 'zh-CN': '航线' },
  periods: { en: 'Periods', 'zh-HK': '時段', 'zh-CN': '时段' },
  receivers: { en: 'Receiving sites', 'zh-HK': '收貨地點', 'zh-CN': '收货地点' },
  measure: { en: 'What is counted', 'zh-HK': '計算對象', 'zh-CN': '计算对象' },
  what: { en: 'What is limited', 'zh-HK': '限制對象', 'zh-CN': '限制对象' },
  how: { en: 'Side of the limit', 'zh-HK': '上限或下限', 'zh-CN': '上限或下限' },
  minimum: { en: 'Least', 'zh-HK': '下限', 'zh-CN': '下限' },
  maximum: { en: 'Most', 'zh-HK': '上限', 'zh-CN': '上限' },
  limit: { en: 'Limit', 'zh-HK': '上限', 'zh-CN': '上限' },
  minimumShareEach: {
    en: 'Least share of each source',
    'zh-HK': '每個來源的最低份額',
    'zh-CN': '每个来源的最低份额',
  },
  acrossPeriods: { en: 'Periods each or together', 'zh-HK': '逐期或合計', 'zh-CN': '逐期或合计' },
  acrossProducts: { en: 'Products each or together', 'zh-HK': '逐項或合計', 'zh-CN': '逐项或合计' },
});

export const policyMessages = defineMessages({
  policies: { en: 'Policies', 'zh-HK': '政策', 'zh-CN': '政策' },
  count: {
    en: '{on, plural, one {# policy} other {# policies}} in force{off, plural, =0 {} other {, # off}}',
    'zh-HK': '{on} 項政策生效{off, plural, =0 {} other {，# 項停用}}',
    'zh-CN': '{on} 项政策生效{off, plural, =0 {} other {，# 项停用}}',
  },
  empty: {
    en: 'No policy limits the plan. Add a sentence to say what must hold.',
    'zh-HK': '現時沒有政策限制計劃。加入一句，說明必須符合的條件。',
    'zh-CN': '目前没有政策限制计划。加入一句，说明必须符合的条件。',
  },
  add: { en: 'Add a policy', 'zh-HK': '新增政策', 'zh-CN': '新增政策' },
  isOn: { en: 'In force', 'zh-HK': '生效', 'zh-CN': '生效' },
  name: { en: 'Name', 'zh-HK': '名稱', 'zh-CN': '名称' },
  because: { en: 'because', 'zh-HK': '原因：', 'zh-CN': '原因：' },
  noReason: { en: 'no reason stated', 'zh-HK': '未註明原因', 'zh-CN': '未注明原因' },
  more: {
    en: 'Also stated, and kept: {fields}.',
    'zh-HK': '另有以下欄位，照樣保留：{fields}。',
    'zh-CN': '另有以下栏位，照样保留：{fields}。',
  },
  duplicate: { en: 'Duplicate', 'zh-HK': '複製', 'zh-CN': '复制' },
  remove: { en: 'Delete', 'zh-HK': '刪除', 'zh-CN': '删除' },
  addCondition: { en: 'Add a condition', 'zh-HK': '加入條件', 'zh-CN': '加入条件' },
  search: { en: 'Search', 'zh-HK': '搜尋', 'zh-CN': '搜索' },
  nothing: { en: 'nothing', 'zh-HK': '沒有選項', 'zh-CN': '没有选项' },
  listed: {
    en: '{first} and {more} more',
    'zh-HK': '{first}及另外 {more} 項',
    'zh-CN': '{first}及另外 {more} 项',
  },
  kgCarbon: { en: 'kg CO₂e', 'zh-HK': '公斤二氧化碳當量', 'zh-CN': '公斤二氧化碳当量' },
  group: { en: 'group', 'zh-HK': '群組', 'zh-CN': '群组' },
  copyOf: { en: '{name} (copy)', 'zh-HK': '{name}（副本）', 'zh-CN': '{name}（副本）' },

  // What the undo list says
  didChange: { en: 'change policy {name}', 'zh-HK': '更改政策「{name}」', 'zh-CN': '更改政策“{name}”' },
  didAdd: { en: 'add policy {name}', 'zh-HK': '新增政策「{name}」', 'zh-CN': '新增政策“{name}”' },
  didRemove: { en: 'delete policy {name}', 'zh-HK': '刪除政策「{name}」', 'zh-CN': '删除政策“{name}”' },
});

/** Names of new policies, as the list of templates offers them. */
export const templateMessages = defineMessages({
  atMostFrom: {
    en: 'At most a share from one origin',
    'zh-HK': '單一原產地佔比上限',
    'zh-CN': '单一原产地占比上限',
  },
  atLeastFrom: {
    en: 'At least a share from some places',
    'zh-HK': '某些地點佔比下限',
    'zh-CN': '某些地点占比下限',
  },
  atLeastSites: { en: 'At least so many sites', 'zh-HK': '地點數目下限', 'zh-CN': '地点数目下限' },
  atMostSuppliers: {
    en: 'At most so many suppliers',
    'zh-HK': '供應商數目上限',
    'zh-CN': '供应商数目上限',
  },
  carbonBudget: { en: 'Carbon budget', 'zh-HK': '碳排放預算', 'zh-CN': '碳排放预算' },
  capitalBudget: { en: 'Capital budget', 'zh-HK': '資本預算', 'zh-CN': '资本预算' },
  forbidden: { en: 'Something not allowed', 'zh-HK': '禁止事項', 'zh-CN': '禁止事项' },
  dualSourcing: { en: 'Dual sourcing', 'zh-HK': '雙重來源', 'zh-CN': '双重来源' },
  soleSourcing: { en: 'Sole sourcing', 'zh-HK': '單一來源', 'zh-CN': '单一来源' },
});
