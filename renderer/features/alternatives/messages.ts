import { defineMessages } from '../../i18n/message.ts';

export const alternativesMessages = defineMessages({
  // Question
  within: { en: 'Cost at most', 'zh-HK': '成本最多高出', 'zh-CN': '成本最多高出' },
  more: { en: '% more', 'zh-HK': '%', 'zh-CN': '%' },
  plans: { en: 'plans', 'zh-HK': '計劃數目', 'zh-CN': '计划数目' },
  run: { en: 'Find alternatives', 'zh-HK': '尋找相近計劃', 'zh-CN': '寻找相近计划' },
  otherQuestion: {
    en: 'These were sought within {within}.',
    'zh-HK': '以下計劃以高出 {within} 為限尋得。',
    'zh-CN': '以下计划以高出 {within} 为限寻得。',
  },

  // Headline
  farthest: {
    en: 'Plan {letter} makes <b>{elsewhere}</b> of the volume elsewhere for <b>{over}</b> more, {cost}.',
    'zh-HK': '計劃 {letter} 把 <b>{elsewhere}</b> 的產量改在別處生產，成本高 <b>{over}</b>（{cost}）。',
    'zh-CN': '计划 {letter} 把 <b>{elsewhere}</b> 的产量改在别处生产，成本高 <b>{over}</b>（{cost}）。',
  },
  count: {
    en: '{count, plural, one {It is the only one found} other {# plans were found}} within {within} of the best.',
    'zh-HK': '{within} 之內共尋得 {count} 個計劃。',
    'zh-CN': '{within} 之内共寻得 {count} 个计划。',
  },
  none: {
    en: 'No other plan was found within <b>{within}</b> of the best that makes at least {least} of the volume elsewhere.',
    'zh-HK': '在最佳成本的 <b>{within}</b> 之內，未找到把至少 {least} 產量改在別處生產的計劃。',
    'zh-CN': '在最优成本的 <b>{within}</b> 之内，未找到把至少 {least} 产量改在别处生产的计划。',
  },

  // Chart
  title: {
    en: 'Where each plan makes its goods',
    'zh-HK': '各計劃的生產地',
    'zh-CN': '各计划的生产地',
  },
  note: {
    en: '% of units, by customs territory',
    'zh-HK': '佔件數 %，按關稅區',
    'zh-CN': '占件数 %，按关税区',
  },
  allGoods: { en: 'All goods', 'zh-HK': '全部貨品', 'zh-CN': '全部货品' },
  planTitle: { en: 'Plan {letter}', 'zh-HK': '計劃 {letter}', 'zh-CN': '计划 {letter}' },
  best: { en: 'best', 'zh-HK': '最佳', 'zh-CN': '最优' },

  // Table
  plan: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  product: { en: 'Product', 'zh-HK': '產品', 'zh-CN': '产品' },
  site: { en: 'Made at', 'zh-HK': '生產地點', 'zh-CN': '生产地点' },
  elsewhere: { en: 'elsewhere', 'zh-HK': '改在別處', 'zh-CN': '改在别处' },
  carbon: { en: 'carbon', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
  tonnes: { en: 't CO₂e', 'zh-HK': '噸 CO₂e', 'zh-CN': '吨 CO₂e' },
  overBest: { en: 'over best', 'zh-HK': '高於最佳', 'zh-CN': '高于最优' },
  unitsAt: { en: 'Units made, by site', 'zh-HK': '各地點產量（件）', 'zh-CN': '各地点产量（件）' },

  // Inspector
  against: {
    en: 'Plan {letter} against the best: <b>{elsewhere}</b> of the volume is made elsewhere for <b>{cost}</b>, {over} more.',
    'zh-HK':
      '計劃 {letter} 對比最佳計劃：<b>{elsewhere}</b> 的產量改在別處生產，成本多 <b>{cost}</b>（{over}）。',
    'zh-CN':
      '计划 {letter} 对比最优计划：<b>{elsewhere}</b> 的产量改在别处生产，成本多 <b>{cost}</b>（{over}）。',
  },
  isBest: {
    en: 'The best plan. Choose another to see what it does otherwise.',
    'zh-HK': '此為最佳計劃。選另一計劃可看其分別。',
    'zh-CN': '此为最优计划。选另一计划可看其区别。',
  },
  pinBest: {
    en: 'The best plan is this scenario’s own: there is nothing to pin.',
    'zh-HK': '最佳計劃即本情景的計劃，無須另存。',
    'zh-CN': '最优计划即本情景的计划，无须另存。',
  },
  pinBoth: {
    en: 'Some goods are made and others bought; a rule counts either, not both, so this plan cannot be pinned as one.',
    'zh-HK': '部分貨品自產、部分採購；規則只能計其一，故此計劃不能存為情景。',
    'zh-CN': '部分货品自产、部分采购；规则只能计其一，故此计划不能存为情景。',
  },
  pinnedName: {
    en: 'Plan {letter}, {elsewhere} elsewhere',
    'zh-HK': '計劃 {letter}，{elsewhere} 改在別處',
    'zh-CN': '计划 {letter}，{elsewhere} 改在别处',
  },
  pinnedBecause: {
    en: 'Where a near-optimal alternative makes its goods.',
    'zh-HK': '相近計劃的生產地分佈。',
    'zh-CN': '相近计划的生产地分布。',
  },

  // Notes
  served: {
    en: 'Every plan serves each market as well as the best does.',
    'zh-HK': '每個計劃對各市場的供應都不遜於最佳計劃。',
    'zh-CN': '每个计划对各市场的供应都不逊于最优计划。',
  },
  stopped: {
    en: 'Stopped before as many were found as were asked for: more time may find others.',
    'zh-HK': '未找齊所求數目便已停止：時間多些或可找到其他計劃。',
    'zh-CN': '未找齐所求数目便已停止：时间多些或可找到其他计划。',
  },
  undecided: {
    en: 'Whether there is a further plan was not settled: a higher limit of cost may find others.',
    'zh-HK': '未能確定有無其他計劃：提高成本上限或可找到。',
    'zh-CN': '未能确定有无其他计划：提高成本上限或可找到。',
  },
  fewer: {
    en: 'There are fewer than asked for: no further plan was found that makes {least} elsewhere than in these.',
    'zh-HK': '數目少於所求：未再找到有 {least} 產量異於以上各計劃的計劃。',
    'zh-CN': '数目少于所求：未再找到有 {least} 产量异于以上各计划的计划。',
  },
  work: {
    en: '{solves} solves in {seconds} s.',
    'zh-HK': '{solves} 次求解，{seconds} 秒。',
    'zh-CN': '{solves} 次求解，{seconds} 秒。',
  },
  sought: {
    en: 'Each was sought away from those before it; that none differs more is not proven.',
    'zh-HK': '各計劃逐一遠離之前的計劃尋得；未能證明沒有差異更大者。',
    'zh-CN': '各计划逐一远离之前的计划寻得；未能证明没有差异更大者。',
  },

  // States
  emptyTitle: {
    en: 'Which other plans cost little more?',
    'zh-HK': '有哪些計劃成本相近？',
    'zh-CN': '有哪些计划成本相近？',
  },
  emptyWords: {
    en: 'The alternatives are plans near the best in cost that make goods elsewhere: room for what the numbers do not say.',
    'zh-HK': '相近計劃成本接近最佳，卻在別處生產：為數字以外的考慮留下餘地。',
    'zh-CN': '相近计划成本接近最优，却在别处生产：为数字以外的考虑留下余地。',
  },
  runningTitle: {
    en: 'Looking for plans that make goods elsewhere.',
    'zh-HK': '正在尋找在別處生產的計劃。',
    'zh-CN': '正在寻找在别处生产的计划。',
  },
  runningWords: {
    en: 'You may go on working: the run goes on beside it.',
    'zh-HK': '計算期間可繼續工作。',
    'zh-CN': '计算期间可继续工作。',
  },
  failedTitle: {
    en: 'There are no alternatives to show.',
    'zh-HK': '沒有相近計劃可顯示。',
    'zh-CN': '没有相近计划可显示。',
  },
  nothingMade: {
    en: 'The best plan makes and buys nothing that a market wants.',
    'zh-HK': '最佳計劃沒有生產或採購市場所需的貨品。',
    'zh-CN': '最优计划没有生产或采购市场所需的货品。',
  },
});
