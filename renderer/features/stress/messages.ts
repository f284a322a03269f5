import { defineMessages } from '../../i18n/message.ts';

export const stressMessages = defineMessages({
  // What stands still
  clusterDown: { en: 'all of {name}', 'zh-HK': '{name}全區', 'zh-CN': '{name}全区' },
  territoryDown: { en: 'all sites in {name}', 'zh-HK': '{name}全部地點', 'zh-CN': '{name}全部地点' },
  modeDown: { en: 'everything by {mode}', 'zh-HK': '全部{mode}', 'zh-CN': '全部{mode}' },
  borderShut: { en: '{from} → {to}', 'zh-HK': '{from} → {to}', 'zh-CN': '{from} → {to}' },
  layerInForce: { en: '{law} in force', 'zh-HK': '{law}生效', 'zh-CN': '{law}生效' },
  layerRisen: {
    en: '{law} +{points} points',
    'zh-HK': '{law}加 {points} 個百分點',
    'zh-CN': '{law}加 {points} 个百分点',
  },
  siteSays: {
    en: 'It makes, buys, sends and receives nothing. What lies there stays.',
    'zh-HK': '不生產、不採購、不收發貨；庫存留在原地。',
    'zh-CN': '不生产、不采购、不收发货；库存留在原地。',
  },
  manySay: {
    en: '{count, plural, one {One site makes} other {# sites make}} and ship nothing at the same time: {sites}.',
    'zh-HK': '{count} 個地點同時停產停運：{sites}。',
    'zh-CN': '{count} 个地点同时停产停运：{sites}。',
  },
  modeSays: {
    en: 'Nothing leaves by this mode, anywhere.',
    'zh-HK': '各地均不能以此方式發貨。',
    'zh-CN': '各地均不能以此方式发货。',
  },
  borderSays: {
    en: 'Nothing leaves {from}, or a zone bonded in it, for {to}.',
    'zh-HK': '{from}（連同其保稅區）不能發貨往{to}。',
    'zh-CN': '{from}（连同其保税区）不能发货往{to}。',
  },
  layerSays: {
    en: 'The duty holds for these days alone; before and after it is as the network says.',
    'zh-HK': '關稅只在這段期間改變，前後仍按網絡所列。',
    'zh-CN': '关税只在这段期间改变，前后仍按网络所列。',
  },
  site: { en: 'Sites', 'zh-HK': '地點', 'zh-CN': '地点' },
  cluster: { en: 'Clusters', 'zh-HK': '產業群', 'zh-CN': '产业群' },
  territory: { en: 'Territories', 'zh-HK': '關稅地區', 'zh-CN': '关税地区' },
  mode: { en: 'Modes', 'zh-HK': '運輸方式', 'zh-CN': '运输方式' },
  border: { en: 'Borders', 'zh-HK': '邊境', 'zh-CN': '边境' },
  layer: { en: 'Duties', 'zh-HK': '關稅', 'zh-CN': '关税' },
  kinds: { en: 'What stands still', 'zh-HK': '停擺對象', 'zh-CN': '停摆对象' },

  // Question
  forDays: { en: 'for', 'zh-HK': '為期', 'zh-CN': '为期' },
  days: { en: 'days', 'zh-HK': '天', 'zh-CN': '天' },
  fromPeriod: { en: 'from', 'zh-HK': '始於', 'zh-CN': '始于' },
  run: { en: 'Stress the network', 'zh-HK': '進行壓力測試', 'zh-CN': '进行压力测试' },
  noKinds: {
    en: 'Choose at least one kind of thing that stands still.',
    'zh-HK': '請至少選擇一類停擺對象。',
    'zh-CN': '请至少选择一类停摆对象。',
  },

  // Headline
  worst: {
    en: 'The worst {days} days to lose: {name}, <b>{cost}</b> more and <b>{lost}</b> of demand lost from day {day}.',
    'zh-HK':
      '停擺 {days} 天，損失最大的是「{name}」：多付 <b>{cost}</b>，第 {day} 天起失去 <b>{lost}</b> 的需求。',
    'zh-CN':
      '停摆 {days} 天，损失最大的是“{name}”：多付 <b>{cost}</b>，第 {day} 天起失去 <b>{lost}</b> 的需求。',
  },
  worstServed: {
    en: 'The worst {days} days to lose: {name}, <b>{cost}</b> more and no demand lost.',
    'zh-HK': '停擺 {days} 天，損失最大的是「{name}」：多付 <b>{cost}</b>，但不失去需求。',
    'zh-CN': '停摆 {days} 天，损失最大的是“{name}”：多付 <b>{cost}</b>，但不失去需求。',
  },
  dearest: {
    en: 'The dearest {days} days: {name}, <b>{cost}</b> more and <b>{lost}</b> of demand lost.',
    'zh-HK': '{days} 天內代價最大的是「{name}」：多付 <b>{cost}</b>，失去 <b>{lost}</b> 的需求。',
    'zh-CN': '{days} 天内代价最大的是“{name}”：多付 <b>{cost}</b>，失去 <b>{lost}</b> 的需求。',
  },
  ridesOut: {
    en: 'The plan rides out <b>{days} days</b>, whichever of <b>{count}</b> is lost.',
    'zh-HK': '<b>{count}</b> 項之中任何一項停擺 <b>{days} 天</b>，計劃都能應付。',
    'zh-CN': '<b>{count}</b> 项之中任何一项停摆 <b>{days} 天</b>，计划都能应付。',
  },
  nonePlanned: {
    en: 'None of <b>{count}</b> disruptions could be planned around.',
    'zh-HK': '<b>{count}</b> 項停擺均未能得出計劃。',
    'zh-CN': '<b>{count}</b> 项停摆均未能得出计划。',
  },
  helpsMost: {
    en: '{investment} would save most, <b>{saved}</b>.',
    'zh-HK': '{investment}最能減少損失：可省 <b>{saved}</b>。',
    'zh-CN': '{investment}最能减少损失：可省 <b>{saved}</b>。',
  },
  nothingHelps: {
    en: 'No single investment that was tried helps against it.',
    'zh-HK': '所試的各項投資均無助應付。',
    'zh-CN': '所试的各项投资均无助应付。',
  },

  // Chart
  ranking: {
    en: 'What {days} days would cost, worst first',
    'zh-HK': '停擺 {days} 天的代價，由大至小',
    'zh-CN': '停摆 {days} 天的代价，由大至小',
  },
  rankingNote: {
    en: 'Against the plan without it. Filled: spent more; outlined: demand lost, at its price less what it would have cost',
    'zh-HK': '與沒有停擺的計劃相比。實心：多付的成本；空心：失去的需求，按其代價減去所省成本計',
    'zh-CN': '与没有停摆的计划相比。实心：多付的成本；空心：失去的需求，按其代价减去所省成本计',
  },
  costHead: { en: 'Cost', 'zh-HK': '代價', 'zh-CN': '代价' },
  lostHead: { en: 'Lost', 'zh-HK': '失去', 'zh-CN': '失去' },
  lostUnit: { en: '% of demand', 'zh-HK': '需求 %', 'zh-CN': '需求 %' },
  surviveHead: { en: 'Survives', 'zh-HK': '可撐', 'zh-CN': '可撑' },
  recoverHead: { en: 'Recovers', 'zh-HK': '恢復', 'zh-CN': '恢复' },
  timeHead: { en: 'Affected', 'zh-HK': '受影響', 'zh-CN': '受影响' },
  timeUnit: { en: 'from day 1', 'zh-HK': '由首日起', 'zh-CN': '由首日起' },
  all: { en: 'all', 'zh-HK': '全程', 'zh-CN': '全程' },
  noPlan: { en: 'no plan', 'zh-HK': '無計劃', 'zh-CN': '无计划' },
  rowWords: {
    en: '{cost}, {lost} of demand lost, survives {survive}, recovers {recover}',
    'zh-HK': '代價 {cost}，失去 {lost} 需求，可撐 {survive}，恢復 {recover}',
    'zh-CN': '代价 {cost}，失去 {lost} 需求，可撑 {survive}，恢复 {recover}',
  },
  dayCount: {
    en: '{count, plural, one {# day} other {# days}}',
    'zh-HK': '{count} 天',
    'zh-CN': '{count} 天',
  },
  othersSmall: {
    en: '{count, plural, one {One other costs} other {# others cost}} less than {noise}, which may be chance: {names}. The table has all.',
    'zh-HK': '另有 {count} 項代價低於 {noise}，或屬誤差之內：{names}。全部列於表格。',
    'zh-CN': '另有 {count} 项代价低于 {noise}，或属误差之内：{names}。全部列于表格。',
  },

  // Table
  tableName: { en: 'Stands still', 'zh-HK': '停擺對象', 'zh-CN': '停摆对象' },
  tableKind: { en: 'Kind', 'zh-HK': '類別', 'zh-CN': '类别' },
  tableSpent: { en: 'Of it spent', 'zh-HK': '其中成本', 'zh-CN': '其中成本' },
  tableLostUnits: { en: 'Demand lost', 'zh-HK': '失去需求', 'zh-CN': '失去需求' },
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  tableStatus: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  proven: { en: 'proven', 'zh-HK': '已證明', 'zh-CN': '已证明' },
  within: { en: 'stopped early', 'zh-HK': '提早停止', 'zh-CN': '提早停止' },
  notPlanned: { en: 'none', 'zh-HK': '無', 'zh-CN': '无' },

  // Inspector
  effect: { en: 'What it does', 'zh-HK': '影響', 'zh-CN': '影响' },
  costRow: { en: 'Cost', 'zh-HK': '代價', 'zh-CN': '代价' },
  spentRow: { en: 'Spent more', 'zh-HK': '多付成本', 'zh-CN': '多付成本' },
  spentLessRow: { en: 'Spent less', 'zh-HK': '少付成本', 'zh-CN': '少付成本' },
  pricedRow: {
    en: 'Demand lost, at its price',
    'zh-HK': '失去的需求，按其代價',
    'zh-CN': '失去的需求，按其代价',
  },
  lostRow: { en: 'Units lost', 'zh-HK': '失去件數', 'zh-CN': '失去件数' },
  surviveRow: { en: 'Demand is lost from', 'zh-HK': '失去需求始於', 'zh-CN': '失去需求始于' },
  recoverRow: { en: 'Back to normal, after its end', 'zh-HK': '結束後恢復需時', 'zh-CN': '结束后恢复需时' },
  fromDay: { en: 'day {day}', 'zh-HK': '第 {day} 天', 'zh-CN': '第 {day} 天' },
  never: { en: 'none is lost', 'zh-HK': '無損失', 'zh-CN': '无损失' },
  firstDay: { en: 'the first day', 'zh-HK': '首日起', 'zh-CN': '首日起' },
  atOnce: { en: 'at once', 'zh-HK': '即時', 'zh-CN': '即时' },
  beyond: {
    en: 'not within the horizon',
    'zh-HK': '規劃期內未恢復',
    'zh-CN': '规划期内未恢复',
  },
  noPlanBecause: {
    en: 'It could not be planned around.',
    'zh-HK': '未能得出應對計劃。',
    'zh-CN': '未能得出应对计划。',
  },
  helpTitle: {
    en: 'Investments that would save most',
    'zh-HK': '最能減損的投資',
    'zh-CN': '最能减损的投资',
  },
  helpNote: {
    en: 'Each had beforehand by itself, before its own cost. Lines and offers have {share} more.',
    'zh-HK': '各自單獨計算，未計其本身代價。生產線及供應多 {share}。',
    'zh-CN': '各自单独计算，未计其本身代价。生产线及供应多 {share}。',
  },
  helpNone: {
    en: 'None of the {count} investments tried saves more than chance.',
    'zh-HK': '所試的 {count} 項投資均未見明顯節省。',
    'zh-CN': '所试的 {count} 项投资均未见明显节省。',
  },
  helpNothing: {
    en: 'The network has no candidate site, line, offer or qualification to try.',
    'zh-HK': '網絡沒有候選地點、生產線、供應或認證可試。',
    'zh-CN': '网络没有候选地点、生产线、供应或认证可试。',
  },
  saves: { en: 'Saves', 'zh-HK': '可省', 'zh-CN': '可省' },
  keeps: { en: 'Keeps', 'zh-HK': '保住', 'zh-CN': '保住' },
  investment: { en: 'Investment', 'zh-HK': '投資', 'zh-CN': '投资' },
  tryInvestments: { en: 'Try investments', 'zh-HK': '試算投資', 'zh-CN': '试算投资' },
  siteOpen: { en: '{site} open from the start', 'zh-HK': '{site}一早開設', 'zh-CN': '{site}一早开设' },
  lineLonger: {
    en: '{line} with {share} more hours',
    'zh-HK': '{line}工時多 {share}',
    'zh-CN': '{line}工时多 {share}',
  },
  offerLarger: {
    en: '{product} from {site}, {share} more',
    'zh-HK': '{site}多供應 {share} {product}',
    'zh-CN': '{site}多供应 {share} {product}',
  },
  recipeReady: {
    en: '{product} qualified at {site}',
    'zh-HK': '{site}已獲{product}認證',
    'zh-CN': '{site}已获{product}认证',
  },
  pinnedName: {
    en: '{name}, {days} days',
    'zh-HK': '{name}，{days} 天',
    'zh-CN': '{name}，{days} 天',
  },
  pinnedBecause: {
    en: 'Stress: {name} for {days} days from {date}.',
    'zh-HK': '壓力測試：{name}由 {date} 起停擺 {days} 天。',
    'zh-CN': '压力测试：{name}由 {date} 起停摆 {days} 天。',
  },
  pinNote: {
    en: 'In the scenario firm demand stays firm: give it a penalty where it may be lost.',
    'zh-HK': '情景中須滿足的需求仍須滿足；若可失去，請訂明短缺罰則。',
    'zh-CN': '情景中须满足的需求仍须满足；若可失去，请订明短缺罚则。',
  },

  // Notes
  lossPrice: {
    en: 'Demand lost counts at its penalty, or at {factor} × customs value where none is stated. From the first period on nobody is warned; later ones the plan knows beforehand and stocks up.',
    'zh-HK':
      '失去的需求按短缺罰則計；未訂明者按海關價值的 {factor} 倍計。始於首期者事前無從得知；始於其後者，計劃會預先備貨。',
    'zh-CN':
      '失去的需求按短缺罚则计；未订明者按海关价值的 {factor} 倍计。始于首期者事前无从得知；始于其后者，计划会预先备货。',
  },
  proof: {
    en: '{solves, plural, one {# plan} other {# plans}} in {seconds} s, each proven within {gap}.',
    'zh-HK': '{solves} 個計劃，{seconds} 秒，各證明在 {gap} 內。',
    'zh-CN': '{solves} 个计划，{seconds} 秒，各证明在 {gap} 内。',
  },
  notProven: {
    en: '{solves, plural, one {# plan} other {# plans}} in {seconds} s; not all are proven within {gap}: see the table.',
    'zh-HK': '{solves} 個計劃，{seconds} 秒；並非全部證明在 {gap} 內，見表格。',
    'zh-CN': '{solves} 个计划，{seconds} 秒；并非全部证明在 {gap} 内，见表格。',
  },

  // States
  emptyTitle: {
    en: 'What could the network least afford to lose?',
    'zh-HK': '網絡最承受不起失去甚麼？',
    'zh-CN': '网络最承受不起失去什么？',
  },
  emptyWords: {
    en: 'Each site, cluster, territory, mode and border stands still in turn, for as long as you say. The ranking shows what each would cost, how much demand is lost, how long the plan survives and recovers, and which investment would help most.',
    'zh-HK':
      '逐一假設每個地點、產業群、關稅地區、運輸方式及邊境在指定時間內停擺，列出各自的代價、失去的需求、可撐及恢復的時間，以及最有幫助的投資。',
    'zh-CN':
      '逐一假设每个地点、产业群、关税地区、运输方式及边境在指定时间内停摆，列出各自的代价、失去的需求、可撑及恢复的时间，以及最有帮助的投资。',
  },
  runningTitle: {
    en: 'Letting everything stand still, one after the other.',
    'zh-HK': '正在逐一假設停擺。',
    'zh-CN': '正在逐一假设停摆。',
  },
  runningWords: {
    en: 'Each disruption is planned around by itself. You may work on; the ranking comes here.',
    'zh-HK': '每項停擺各自重新規劃。可繼續其他工作，完成後排名會在此顯示。',
    'zh-CN': '每项停摆各自重新规划。可继续其他工作，完成后排名会在此显示。',
  },
  otherQuestion: {
    en: 'The ranking is of another time or other kinds than those above.',
    'zh-HK': '排名的時段或對象與上方所設不同。',
    'zh-CN': '排名的时段或对象与上方所设不同。',
  },
  failedTitle: { en: 'No ranking came of it.', 'zh-HK': '未能得出排名。', 'zh-CN': '未能得出排名。' },
  noValue: {
    en: 'Some firm demand has no price to lose it by. State its penalty, or the customs value of its product, on Network.',
    'zh-HK': '部分須滿足的需求未有損失的代價。請在供應網絡頁訂明短缺罰則或產品的海關價值。',
    'zh-CN': '部分须满足的需求未有损失的代价。请在供应网络页订明短缺罚则或产品的海关价值。',
  },
  noPeriod: {
    en: 'The period it begins in is no longer there. Choose another.',
    'zh-HK': '起始時段已不存在，請另選。',
    'zh-CN': '起始时段已不存在，请另选。',
  },
  nothingToStop: {
    en: 'The network has nothing of the kinds that are chosen. Choose others.',
    'zh-HK': '網絡沒有所選類別的對象，請另選。',
    'zh-CN': '网络没有所选类别的对象，请另选。',
  },
  noBase: {
    en: 'There is no plan to compare with, even where all demand may be lost. Solve it (F5); the findings say which rules conflict.',
    'zh-HK': '即使可失去全部需求，仍無可比較的計劃。請先求解（F5），檢查結果會列出互相衝突的規則。',
    'zh-CN': '即使可失去全部需求，仍无可比较的计划。请先求解（F5），检查结果会列出互相冲突的规则。',
  },
});
