import { defineMessages } from '../../i18n/message.ts';

export const planMessages = defineMessages({
  // Headline
  madeMostly: {
    en: '{maker} makes <b>{share}</b> of <b>{units}</b> units',
    'zh-HK': '{maker}生產 <b>{units}</b>件中的 <b>{share}</b>',
    'zh-CN': '{maker}生产 <b>{units}</b>件中的 <b>{share}</b>',
  },
  madeAll: {
    en: '{maker} makes all <b>{units}</b> units',
    'zh-HK': '全部 <b>{units}</b>件由{maker}生產',
    'zh-CN': '全部 <b>{units}</b>件由{maker}生产',
  },
  boughtOnly: {
    en: '<b>{units}</b> units are bought and shipped',
    'zh-HK': '採購並付運 <b>{units}</b>件',
    'zh-CN': '采购并发运 <b>{units}</b>件',
  },
  others: {
    en: ', {list} the rest',
    'zh-HK': '，其餘由{list}生產',
    'zh-CN': '，其余由{list}生产',
  },
  moreMakers: {
    en: '{count, plural, one {# other} other {# others}}',
    'zh-HK': '另\u2060外 {count} 處',
    'zh-CN': '另\u2060外 {count} 处',
  },
  landedAll: {
    en: '; landed they cost <b>{total}</b>, and every order is met.',
    'zh-HK': '；到岸成本共 <b>{total}</b>，訂單全部滿足。',
    'zh-CN': '；到岸成本共 <b>{total}</b>，订单全部满足。',
  },
  landedLate: {
    en: '; landed they cost <b>{total}</b>, with <b>{late}</b> served late.',
    'zh-HK': '；到岸成本共 <b>{total}</b>，<b>{late}</b>遲交。',
    'zh-CN': '；到岸成本共 <b>{total}</b>，<b>{late}</b>迟交。',
  },
  landedShort: {
    en: '; landed they cost <b>{total}</b>, and <b>{short}</b> of demand goes unserved.',
    'zh-HK': '；到岸成本共 <b>{total}</b>，<b>{short}</b>需求未能滿足。',
    'zh-CN': '；到岸成本共 <b>{total}</b>，<b>{short}</b>需求未能满足。',
  },
  profit: {
    en: '; they bring <b>{total}</b> above cost.',
    'zh-HK': '；扣除成本後貢獻 <b>{total}</b>。',
    'zh-CN': '；扣除成本后贡献 <b>{total}</b>。',
  },
  movesOut: {
    en: '{scenario}: <b>{units}</b> units move out of {site}',
    'zh-HK': '{scenario}：<b>{units}</b>件須撤出{site}',
    'zh-CN': '{scenario}：<b>{units}</b>件须撤出{site}',
  },
  movesNothing: {
    en: '{scenario}: nothing moves',
    'zh-HK': '{scenario}：生產地不變',
    'zh-CN': '{scenario}：生产地不变',
  },
  costsMore: {
    en: ', and the plan costs <b>{change}</b> more than Base.',
    'zh-HK': '，到岸成本較基準多 <b>{change}</b>。',
    'zh-CN': '，到岸成本较基准多 <b>{change}</b>。',
  },
  costsLess: {
    en: ', and the plan costs <b>{change}</b> less than Base.',
    'zh-HK': '，到岸成本較基準少 <b>{change}</b>。',
    'zh-CN': '，到岸成本较基准少 <b>{change}</b>。',
  },
  costsSame: {
    en: ', and the plan costs the same as Base.',
    'zh-HK': '，到岸成本與基準相同。',
    'zh-CN': '，到岸成本与基准相同。',
  },
  was: { en: 'was: ', 'zh-HK': '原為：', 'zh-CN': '原为：' },

  // Tool row
  colourBy: { en: 'Colour by', 'zh-HK': '著色', 'zh-CN': '着色' },
  origin: { en: 'Origin', 'zh-HK': '原產地', 'zh-CN': '原产地' },
  mode: { en: 'Mode', 'zh-HK': '運輸方式', 'zh-CN': '运输方式' },
  burden: { en: 'Duty burden', 'zh-HK': '稅負', 'zh-CN': '税负' },
  product: { en: 'Product', 'zh-HK': '產品', 'zh-CN': '产品' },
  allProducts: { en: 'All products', 'zh-HK': '全部產品', 'zh-CN': '全部产品' },
  lanesShown: {
    en: 'Top {shown} of {all} lanes, {share} of volume',
    'zh-HK': '{all} 條航線中的首 {shown} 條，佔貨量 {share}',
    'zh-CN': '{all} 条航线中的前 {shown} 条，占货量 {share}',
  },
  allLanes: {
    en: '{all, plural, one {# lane} other {# lanes}}, all volume',
    'zh-HK': '全部 {all} 條航線',
    'zh-CN': '全部 {all} 条航线',
  },
  form: { en: 'Form', 'zh-HK': '顯示方式', 'zh-CN': '显示方式' },
  map: { en: 'Flow map', 'zh-HK': '流向圖', 'zh-CN': '流向图' },
  sankey: { en: 'Sankey', 'zh-HK': '桑基圖', 'zh-CN': '桑基图' },
  costs: { en: 'Costs', 'zh-HK': '成本', 'zh-CN': '成本' },
  charts: { en: 'Charts', 'zh-HK': '圖表', 'zh-CN': '图表' },
  table: { en: 'Table', 'zh-HK': '表格', 'zh-CN': '表格' },
  report: { en: 'Table of', 'zh-HK': '表格', 'zh-CN': '表格' },
  rowCount: {
    en: '{count, plural, one {# row} other {# rows}}',
    'zh-HK': '{count} 行',
    'zh-CN': '{count} 行',
  },

  // States
  noPlan: { en: 'No plan yet.', 'zh-HK': '尚無計劃。', 'zh-CN': '尚无计划。' },
  noPlanHint: {
    en: 'Solve decides where to make, buy, hold and ship so that {markets, plural, one {# market gets} other {# markets get}} what {markets, plural, one {it wants} other {they want}} at least cost. The answer comes as a sentence, a map, costs and tables.',
    'zh-HK':
      '求解會決定在何處生產、採購、存貨及付運，以最低成本滿足 {markets} 個市場的需求。答案以句子、地圖、成本及表格呈現。',
    'zh-CN':
      '求解会决定在何处生产、采购、存货及发运，以最低成本满足 {markets} 个市场的需求。答案以句子、地图、成本及表格呈现。',
  },
  solveNow: { en: 'Solve (F5)', 'zh-HK': '求解（F5）', 'zh-CN': '求解（F5）' },
  isSolving: {
    en: 'Looking for the first plan. The map appears as soon as it is found.',
    'zh-HK': '正在尋找首個計劃；找到後即顯示地圖。',
    'zh-CN': '正在寻找首个计划；找到后即显示地图。',
  },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  failed: {
    en: 'The last attempt gave no plan.',
    'zh-HK': '上次求解未能得出計劃。',
    'zh-CN': '上次求解未能得出计划。',
  },
  failedKept: {
    en: 'The last attempt gave no plan; the one of {time} is shown.',
    'zh-HK': '上次求解未能得出計劃，現顯示 {time} 的計劃。',
    'zh-CN': '上次求解未能得出计划，现显示 {time} 的计划。',
  },
  stopped: {
    en: 'Stopped at its limit: this plan costs at most {gap} more than the best there can be.',
    'zh-HK': '到限停止：此計劃與最優最多相差 {gap}。',
    'zh-CN': '到限停止：此计划与最优最多相差 {gap}。',
  },
  stoppedUnknown: {
    en: 'Stopped at its limit: how far this plan is from the best is not proven.',
    'zh-HK': '到限停止：與最優的差距未能證明。',
    'zh-CN': '到限停止：与最优的差距未能证明。',
  },
  findOutWhy: { en: 'Find out why', 'zh-HK': '查明原因', 'zh-CN': '查明原因' },
  showFindings: { en: 'Show findings', 'zh-HK': '查看檢查結果', 'zh-CN': '查看检查结果' },

  withUnit: { en: '{label}, {unit}', 'zh-HK': '{label}（{unit}）', 'zh-CN': '{label}（{unit}）' },
  ofWhat: { en: '{label}: {value}', 'zh-HK': '{label}：{value}', 'zh-CN': '{label}：{value}' },

  // Inspector
  wholePlan: { en: 'The whole plan', 'zh-HK': '整個計劃', 'zh-CN': '整个计划' },
  horizon: {
    en: 'Landed cost, {unit} · {first} to {last}',
    'zh-HK': '到岸成本（{unit}）· {first}至{last}',
    'zh-CN': '到岸成本（{unit}）· {first}至{last}',
  },
  total: { en: 'Total', 'zh-HK': '總計', 'zh-CN': '总计' },
  perUnitLanded: { en: 'Landed, a unit', 'zh-HK': '每件到岸成本', 'zh-CN': '每件到岸成本' },
  unitsServed: { en: 'Units served', 'zh-HK': '交付件數', 'zh-CN': '交付件数' },
  fillRate: { en: 'Demand met', 'zh-HK': '需求滿足率', 'zh-CN': '需求满足率' },
  late: { en: 'Served late', 'zh-HK': '遲交', 'zh-CN': '迟交' },
  dutyAtStake: {
    en: 'Duty at stake on disputed origins',
    'zh-HK': '有爭議原產地可能追加的關稅',
    'zh-CN': '有争议原产地可能追加的关税',
  },
  carbon: { en: 'Carbon, t CO₂e', 'zh-HK': '碳排放（噸 CO₂e）', 'zh-CN': '碳排放（吨 CO₂e）' },
  gap: { en: 'Proven within', 'zh-HK': '證明差距', 'zh-CN': '证明差距' },
  notProven: { en: 'not proven', 'zh-HK': '未證', 'zh-CN': '未证' },
  againstBase: { en: 'Against Base', 'zh-HK': '較基準', 'zh-CN': '较基准' },
  madeWhere: { en: 'Made where', 'zh-HK': '生產地', 'zh-CN': '生产地' },
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  share: { en: 'share', 'zh-HK': '份額', 'zh-CN': '份额' },
  change: { en: 'change', 'zh-HK': '變動', 'zh-CN': '变动' },
  everyNumber: {
    en: 'Every cost opens its ledger entries.',
    'zh-HK': '每項成本均可開啟其帳目明細。',
    'zh-CN': '每项成本均可打开其账目明细。',
  },
  backToPlan: { en: '‹ The whole plan', 'zh-HK': '‹ 整個計劃', 'zh-CN': '‹ 整个计划' },
  landedPerUnit: {
    en: 'Landed cost, {currency} a unit · {units} units',
    'zh-HK': '到岸成本（{currency}／件）· {units} 件',
    'zh-CN': '到岸成本（{currency}／件）· {units} 件',
  },
  landedIn: { en: 'Landed in {market}', 'zh-HK': '{market}到岸', 'zh-CN': '{market}到岸' },
  whereFrom: { en: 'Where it comes from', 'zh-HK': '來源', 'zh-CN': '来源' },
  from: { en: 'from', 'zh-HK': '產地', 'zh-CN': '产地' },
  aUnit: { en: '{currency} a unit', 'zh-HK': '{currency}／件', 'zh-CN': '{currency}／件' },
  againstBest: { en: 'against best', 'zh-HK': '與最佳相差', 'zh-CN': '与最佳相差' },
  best: { en: 'best', 'zh-HK': '最佳', 'zh-CN': '最佳' },
  openingStock: { en: 'Opening stock', 'zh-HK': '期初存貨', 'zh-CN': '期初存货' },
  openingStockNote: {
    en: 'Opening stock was paid for before the plan begins, so only its freight and duty count.',
    'zh-HK': '期初存貨的生產成本已在計劃前支付，只計運費及關稅。',
    'zh-CN': '期初存货的生产成本已在计划前支付，只计运费及关税。',
  },
  notFromHere: {
    en: 'Could make it, unused: {sites}.',
    'zh-HK': '可生產但未採用：{sites}。',
    'zh-CN': '可生产但未采用：{sites}。',
  },
  laneKind: { en: 'Lane · {mode}', 'zh-HK': '航線 · {mode}', 'zh-CN': '航线 · {mode}' },
  laneCost: {
    en: 'What the lane costs, {unit}',
    'zh-HK': '航線成本（{unit}）',
    'zh-CN': '航线成本（{unit}）',
  },
  siteCost: {
    en: 'What arises here, {unit}',
    'zh-HK': '此處產生的成本（{unit}）',
    'zh-CN': '此处产生的成本（{unit}）',
  },
  carries: { en: 'Carries', 'zh-HK': '運載', 'zh-CN': '运载' },
  makes: { en: 'Makes', 'zh-HK': '生產', 'zh-CN': '生产' },
  gets: { en: 'Gets', 'zh-HK': '收貨', 'zh-CN': '收货' },
  transit: { en: 'Transit and dwell, days', 'zh-HK': '運輸及停留（天）', 'zh-CN': '运输及停留（天）' },
  busiestLine: { en: 'Busiest line', 'zh-HK': '最繁忙生產線', 'zh-CN': '最繁忙生产线' },
  territory: { en: 'Customs territory', 'zh-HK': '關稅區', 'zh-CN': '关税区' },
  ledgerEntries: { en: 'Ledger entries', 'zh-HK': '帳目明細', 'zh-CN': '账目明细' },
  explainDuty: { en: 'Explain its duty', 'zh-HK': '解釋其關稅', 'zh-CN': '解释其关税' },
  nothingHere: {
    en: 'The plan does not use it.',
    'zh-HK': '計劃沒有採用。',
    'zh-CN': '计划没有采用。',
  },
  customsValue: { en: 'Customs value', 'zh-HK': '完稅價格', 'zh-CN': '完税价格' },
  hsCode: { en: 'HS code', 'zh-HK': 'HS 編碼', 'zh-CN': 'HS 编码' },
  notClassified: { en: 'not classified', 'zh-HK': '未歸類', 'zh-CN': '未归类' },

  chosenMany: {
    en: '{count} chosen here',
    'zh-HK': '此處有 {count} 項',
    'zh-CN': '此处有 {count} 项',
  },

  // Costs
  landedByKind: {
    en: 'Landed cost of the whole plan',
    'zh-HK': '整個計劃的到岸成本',
    'zh-CN': '整个计划的到岸成本',
  },
  largestCost: {
    en: '{kind} is the largest cost, {share} of {total}.',
    'zh-HK': '{kind}是最大成本，佔 {total}的 {share}。',
    'zh-CN': '{kind}是最大成本，占 {total}的 {share}。',
  },
  dutyShare: {
    en: 'Duty and fees are {share} of it.',
    'zh-HK': '關稅及費用佔 {share}。',
    'zh-CN': '关税及费用占 {share}。',
  },
  marketCost: {
    en: '{product} in {market} costs {amount} a unit landed. The largest part: {kind}, {share}.',
    'zh-HK': '{product}在{market}每件到岸成本 {amount}，其中最大為{kind}，佔 {share}。',
    'zh-CN': '{product}在{market}每件到岸成本 {amount}，其中最大为{kind}，占 {share}。',
  },
  byProductMarket: {
    en: 'Landed cost of one unit, by product and market',
    'zh-HK': '每件到岸成本，按產品及市場',
    'zh-CN': '每件到岸成本，按产品及市场',
  },
  shade: {
    en: '{unit}. Shade: duty and fees as a share of landed cost. Open a cell for its parts.',
    'zh-HK': '{unit}。色深：關稅及費用佔到岸成本的比重。點選格子查看組成。',
    'zh-CN': '{unit}。色深：关税及费用占到岸成本的比重。点选格子查看组成。',
  },
  perUnit: { en: 'A unit', 'zh-HK': '每件', 'zh-CN': '每件' },
  inTotal: { en: 'In total', 'zh-HK': '合計', 'zh-CN': '合计' },
  amounts: { en: 'Amounts', 'zh-HK': '金額', 'zh-CN': '金额' },
  market: { en: 'Market', 'zh-HK': '市場', 'zh-CN': '市场' },
  moneyPerUnit: { en: '{currency} a unit', 'zh-HK': '{currency}／件', 'zh-CN': '{currency}／件' },
});
