import { defineMessages } from '../../i18n/message.ts';

export const breakEvenMessages = defineMessages({
  // Levers
  lever: { en: 'Parameter', 'zh-HK': '變動因素', 'zh-CN': '变动因素' },
  dutyOn: { en: '{law} on {origins}', 'zh-HK': '{origins}貨品的{law}', 'zh-CN': '{origins}货品的{law}' },
  allFreight: { en: 'All freight', 'zh-HK': '全部運費', 'zh-CN': '全部运费' },
  freightBy: { en: '{modes} freight', 'zh-HK': '{modes}運費', 'zh-CN': '{modes}运费' },
  wagesIn: { en: 'Wages in {territory}', 'zh-HK': '{territory}工資', 'zh-CN': '{territory}工资' },
  valueOf: { en: 'Value of {currency}', 'zh-HK': '{currency}匯價', 'zh-CN': '{currency}汇价' },
  demand: { en: 'Demand', 'zh-HK': '需求', 'zh-CN': '需求' },
  paid: { en: 'Duties that the plan pays', 'zh-HK': '現計劃須繳的關稅', 'zh-CN': '现计划须缴的关税' },
  proposed: { en: 'Proposed or suspended', 'zh-HK': '擬議或暫停的關稅', 'zh-CN': '拟议或暂停的关税' },
  freight: { en: 'Freight', 'zh-HK': '運費', 'zh-CN': '运费' },
  wages: { en: 'Wages', 'zh-HK': '工資', 'zh-CN': '工资' },
  exchange: { en: 'Exchange rates', 'zh-HK': '匯率', 'zh-CN': '汇率' },
  unpaid: {
    en: 'Duties that the plan does not meet',
    'zh-HK': '現計劃不涉及的關稅',
    'zh-CN': '现计划不涉及的关税',
  },
  from: { en: 'from', 'zh-HK': '由', 'zh-CN': '由' },
  to: { en: 'to', 'zh-HK': '至', 'zh-CN': '至' },
  run: { en: 'Draw the curve', 'zh-HK': '計算曲線', 'zh-CN': '计算曲线' },
  rangeEmpty: {
    en: 'The range must end above where it begins.',
    'zh-HK': '範圍的終點須大於起點。',
    'zh-CN': '范围的终点须大于起点。',
  },

  // Headline
  stayBelow: {
    en: 'Stay with today’s plan while {lever} is below <b>{corner}</b>.',
    'zh-HK': '{lever}低於 <b>{corner}</b> 時，維持現計劃。',
    'zh-CN': '{lever}低于 <b>{corner}</b> 时，维持现计划。',
  },
  stayAbove: {
    en: 'Stay with today’s plan while {lever} is above <b>{corner}</b>.',
    'zh-HK': '{lever}高於 <b>{corner}</b> 時，維持現計劃。',
    'zh-CN': '{lever}高于 <b>{corner}</b> 时，维持现计划。',
  },
  stayBetween: {
    en: 'Stay with today’s plan while {lever} is between <b>{lower}</b> and <b>{upper}</b>.',
    'zh-HK': '{lever}介乎 <b>{lower}</b> 與 <b>{upper}</b> 之間時，維持現計劃。',
    'zh-CN': '{lever}介于 <b>{lower}</b> 与 <b>{upper}</b> 之间时，维持现计划。',
  },
  onePlan: {
    en: 'One plan is best for {lever} all the way from <b>{from}</b> to <b>{to}</b>.',
    'zh-HK': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，最佳計劃始終不變。',
    'zh-CN': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，最优计划始终不变。',
  },
  changesTimes: {
    en: '{count, plural, one {The best plan changes once} other {The best plan changes # times}} as {lever} goes from <b>{from}</b> to <b>{to}</b>.',
    'zh-HK': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，最佳計劃轉換 {count} 次。',
    'zh-CN': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，最优计划转换 {count} 次。',
  },
  replanningSaves: {
    en: 'At <b>{value}</b> replanning saves <b>{amount}</b>.',
    'zh-HK': '在 <b>{value}</b> 時，重新規劃可省 <b>{amount}</b>。',
    'zh-CN': '在 <b>{value}</b> 时，重新规划可省 <b>{amount}</b>。',
  },
  originGone: {
    en: 'Above <b>{value}</b> {territory} supplies nothing.',
    'zh-HK': '高於 <b>{value}</b> 時，{territory}不再供貨。',
    'zh-CN': '高于 <b>{value}</b> 时，{territory}不再供货。',
  },

  // Chart
  curve: { en: 'Least cost by {lever}', 'zh-HK': '最低成本：{lever}', 'zh-CN': '最低成本：{lever}' },
  costNote: {
    en: 'Landed cost, {unit}',
    'zh-HK': '到岸成本，{unit}',
    'zh-CN': '到岸成本，{unit}',
  },
  profitNote: {
    en: 'Cost less revenue, {unit}',
    'zh-HK': '成本減收入，{unit}',
    'zh-CN': '成本减收入，{unit}',
  },
  carbonNote: {
    en: 'Cost at least carbon over the horizon, {unit}',
    'zh-HK': '規劃期內最低碳排放時的成本，{unit}',
    'zh-CN': '规划期内最低碳排放时的成本，{unit}',
  },
  ofToday: { en: 'per cent of today’s', 'zh-HK': '相對現值的百分比', 'zh-CN': '相对现值的百分比' },
  keepPlan: {
    en: 'Keep plan {letter} whatever comes',
    'zh-HK': '始終維持計劃 {letter}',
    'zh-CN': '始终维持计划 {letter}',
  },
  today: { en: 'today {value}', 'zh-HK': '現為 {value}', 'zh-CN': '现为 {value}' },
  saved: { en: '{amount} saved', 'zh-HK': '可省 {amount}', 'zh-CN': '可省 {amount}' },
  soldOf: { en: 'Sold, by origin,', 'zh-HK': '供貨原產地', 'zh-CN': '供货原产地' },
  percentOfUnits: { en: '% of units', 'zh-HK': '佔件數 %', 'zh-CN': '占件数 %' },
  chartWords: {
    en: '{title}. {count, plural, one {One plan is} other {# plans are}} best somewhere. At {value} plan {letter} costs {cost}.',
    'zh-HK': '{title}。共 {count} 個計劃各在某段最佳。在 {value} 時，計劃 {letter} 成本為 {cost}。',
    'zh-CN': '{title}。共 {count} 个计划各在某段最优。在 {value} 时，计划 {letter} 成本为 {cost}。',
  },
  sliderText: {
    en: '{value}, plan {letter}, {cost}',
    'zh-HK': '{value}，計劃 {letter}，{cost}',
    'zh-CN': '{value}，计划 {letter}，{cost}',
  },
  stopsAt: {
    en: 'Stops at corners and today; Alt moves freely',
    'zh-HK': '停於臨界點及現值；按住 Alt 可自由移動',
    'zh-CN': '停于临界点和现值；按住 Alt 可自由移动',
  },
  valueAt: { en: 'Value', 'zh-HK': '數值', 'zh-CN': '数值' },

  // Pieces
  plansBest: {
    en: '{count, plural, one {One plan is best throughout} =2 {Two plans are best somewhere} =3 {Three plans are best somewhere} =4 {Four plans are best somewhere} =5 {Five plans are best somewhere} other {# plans are best somewhere}}',
    'zh-HK': '{count, plural, one {全程同一計劃最佳} other {# 個計劃各有最佳區間}}',
    'zh-CN': '{count, plural, one {全程同一计划最优} other {# 个计划各有最优区间}}',
  },
  plan: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  inWords: { en: 'Sold, by origin, %', 'zh-HK': '供貨原產地（%）', 'zh-CN': '供货原产地（%）' },
  fromHead: { en: 'from', 'zh-HK': '由', 'zh-CN': '由' },
  toHead: { en: 'to', 'zh-HK': '至', 'zh-CN': '至' },
  atHead: { en: 'at {value}', 'zh-HK': '在 {value}', 'zh-CN': '在 {value}' },
  overBest: { en: 'over best', 'zh-HK': '高於最佳', 'zh-CN': '高于最优' },
  perPoint: { en: 'a point', 'zh-HK': '每百分點', 'zh-CN': '每百分点' },
  best: { en: 'best', 'zh-HK': '最佳', 'zh-CN': '最优' },
  isToday: { en: 'today', 'zh-HK': '現計劃', 'zh-CN': '现计划' },
  whatMoves: {
    en: 'What moves at {value}, from {left} to {right}',
    'zh-HK': '在 {value} 由 {left} 轉為 {right} 時的調動',
    'zh-CN': '在 {value} 由 {left} 转为 {right} 时的调动',
  },
  lane: { en: 'Lane', 'zh-HK': '航線', 'zh-CN': '航线' },
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  moves: { en: 'moves', 'zh-HK': '增減', 'zh-CN': '增减' },
  moreLanes: {
    en: '{count, plural, one {# smaller change} other {# smaller changes}} not shown',
    'zh-HK': '另有 {count} 項較小變動未列出',
    'zh-CN': '另有 {count} 项较小变动未列出',
  },
  noLaneMoves: {
    en: 'No lane carries more or less of finished goods here: the plans differ in how goods are made or timed.',
    'zh-HK': '此處製成品的航線貨量不變：計劃之別在於生產方式或時間。',
    'zh-CN': '此处成品的航线货量不变：计划之别在于生产方式或时间。',
  },
  pinNothing: {
    en: 'At today’s value there is nothing to pin: it is this scenario.',
    'zh-HK': '現值即為本情景，無須另存。',
    'zh-CN': '现值即为本情景，无须另存。',
  },
  pinnedName: { en: '{lever} at {value}', 'zh-HK': '{lever} {value}', 'zh-CN': '{lever} {value}' },
  pinnedBecause: {
    en: 'Pinned on the break-even curve of {lever}.',
    'zh-HK': '取自「{lever}」的臨界點曲線。',
    'zh-CN': '取自“{lever}”的临界点曲线。',
  },

  // Notes
  fragility: { en: 'Fragility', 'zh-HK': '脆弱程度', 'zh-CN': '脆弱程度' },
  movesNear: {
    en: '±{reach} around today move {share} of the goods. ',
    'zh-HK': '現值上下 {reach}，{share} 的貨須調動。',
    'zh-CN': '现值上下 {reach}，{share} 的货须调动。',
  },
  nearestAway: {
    en: 'The nearest corner is {value}, {distance} from today.',
    'zh-HK': '最近的臨界點為 {value}，距現值 {distance}。',
    'zh-CN': '最近的临界点为 {value}，距现值 {distance}。',
  },
  nearestNone: {
    en: 'No other plan becomes best in this range: widen it to find one.',
    'zh-HK': '範圍內沒有其他最佳計劃；可擴大範圍再找。',
    'zh-CN': '范围内没有其他最优计划；可扩大范围再找。',
  },
  proof: { en: 'How exact', 'zh-HK': '精確程度', 'zh-CN': '精确程度' },
  exact: {
    en: 'Exact curve: {solves} solves in {seconds} s, no gap.',
    'zh-HK': '精確曲線：{solves} 次求解，{seconds} 秒，無差距。',
    'zh-CN': '精确曲线：{solves} 次求解，{seconds} 秒，无差距。',
  },
  within: {
    en: 'Proven within {gap} everywhere: {solves} solves in {seconds} s. Corners marked ≈ may lie a little to either side, and a map of two parameters, to its own gap, may name another plan there.',
    'zh-HK':
      '全程證明差距在 {gap} 內：{solves} 次求解，{seconds} 秒。標示 ≈ 的臨界點或略有偏差；雙項分布圖另有其差距，該處所示計劃或有不同。',
    'zh-CN':
      '全程证明差距在 {gap} 内：{solves} 次求解，{seconds} 秒。标示 ≈ 的临界点或略有偏差；双项分布图另有其差距，该处所示计划或有不同。',
  },
  notProven: {
    en: 'Not proven everywhere: {solves} solves in {seconds} s ended at their limit. Allow more time in Preferences, or a narrower range.',
    'zh-HK': '未能全程證明：{solves} 次求解，{seconds} 秒，到限停止。可在偏好設定延長時間或收窄範圍。',
    'zh-CN': '未能全程证明：{solves} 次求解，{seconds} 秒，到限停止。可在偏好设置延长时间或缩小范围。',
  },
  heldFixed: { en: 'Not in this curve', 'zh-HK': '曲線未包括', 'zh-CN': '曲线未包括' },
  heldFixedWords: {
    en: 'Everything else stays as in {scenario}. Changing plans costs what the network says: openings, closures, qualifications.',
    'zh-HK': '其餘一切維持{scenario}的數值。轉換計劃的代價按網絡所列：開設、關閉、認證。',
    'zh-CN': '其余一切维持{scenario}的数值。转换计划的代价按网络所列：开设、关闭、认证。',
  },

  // States
  emptyTitle: {
    en: 'At which value should the plan change?',
    'zh-HK': '到了哪個數值，計劃就應轉變？',
    'zh-CN': '到了哪个数值，计划就应转变？',
  },
  emptyWords: {
    en: 'Choose what moves and how far. The curve shows the least cost at every value, every plan that is best somewhere, and the exact values at which one takes over from another.',
    'zh-HK': '選擇變動因素及範圍。曲線顯示每個數值下的最低成本、各段的最佳計劃，以及計劃轉換的準確數值。',
    'zh-CN': '选择变动因素及范围。曲线显示每个数值下的最低成本、各段的最优计划，以及计划转换的准确数值。',
  },
  noLevers: {
    en: 'Nothing to turn yet: the network has no duties, freight, wages or other currencies. Fill them in on Network and Duties.',
    'zh-HK': '尚無可變動的因素：網絡沒有關稅、運費、工資或其他貨幣。請先在供應網絡及關稅頁填寫。',
    'zh-CN': '尚无可变动的因素：网络没有关税、运费、工资或其他货币。请先在供应网络和关税页填写。',
  },
  noPlanYet: {
    en: 'There is no plan of this scenario yet, so duties are listed without what it pays. The curve does not need one.',
    'zh-HK': '此情景尚無計劃，故關稅列表未附應繳金額；計算曲線無須先有計劃。',
    'zh-CN': '此情景尚无计划，故关税列表未附应缴金额；计算曲线无须先有计划。',
  },
  running: {
    en: '{solves, plural, one {# solve} other {# solves}}, {plans, plural, one {# plan} other {# plans}} so far, {seconds} s',
    'zh-HK': '已求解 {solves} 次，找到 {plans} 個計劃，{seconds} 秒',
    'zh-CN': '已求解 {solves} 次，找到 {plans} 个计划，{seconds} 秒',
  },
  runningTitle: {
    en: 'Looking for every plan that is best somewhere.',
    'zh-HK': '正在尋找各段的最佳計劃。',
    'zh-CN': '正在寻找各段的最优计划。',
  },
  runningWords: {
    en: 'Each solve finds a plan, or proves that no other is better between two that are known. You may work on; the curve comes here.',
    'zh-HK':
      '每次求解會找出一個計劃，或證明兩個已知計劃之間再無更佳者。可繼續其他工作，完成後曲線會在此顯示。',
    'zh-CN':
      '每次求解会找出一个计划，或证明两个已知计划之间再无更优者。可继续其他工作，完成后曲线会在此显示。',
  },
  otherRange: {
    en: 'The curve is of another range than the one above.',
    'zh-HK': '曲線的範圍與上方所設不同。',
    'zh-CN': '曲线的范围与上方所设不同。',
  },
  failedTitle: { en: 'No curve came of it.', 'zh-HK': '未能得出曲線。', 'zh-CN': '未能得出曲线。' },
  entersConstraints: {
    en: '{lever} decides which plans are possible, not only what they cost, so least cost is not one curve of straight pieces. Pin a few values as scenarios and set them side by side in Compare, or open Sweep for a grid of them.',
    'zh-HK':
      '{lever}不僅影響成本，還決定哪些計劃可行，因此最低成本並非由直線段組成的曲線。可把幾個數值存為情景，再在比較頁並列；或開啟「批量推演」計算整個網格。',
    'zh-CN':
      '{lever}不仅影响成本，还决定哪些计划可行，因此最低成本并非由直线段组成的曲线。可把几个数值存为情景，再在比较页并列；或打开“批量推演”计算整个网格。',
  },
  jumps: {
    en: 'At {value} the cost of a plan jumps instead of rising evenly: a rule of law sets in there. Ask below and above it, each as a range of its own.',
    'zh-HK': '在 {value} 處，計劃成本驟變而非均勻增減：有法規在該處生效。請把範圍分成其下及其上兩段再計算。',
    'zh-CN': '在 {value} 处，计划成本骤变而非均匀增减：有法规在该处生效。请把范围分成其下及其上两段再计算。',
  },
  turnsNothing: {
    en: '{lever} changes no cost of this network within the range: no lane, recipe or entry is charged by it.',
    'zh-HK': '在此範圍內，{lever}不影響網絡的任何成本：沒有航線、生產或進口受其影響。',
    'zh-CN': '在此范围内，{lever}不影响网络的任何成本：没有航线、生产或进口受其影响。',
  },
  overrideSkipped: {
    en: 'A scenario cannot set {lever} here. The findings say why.',
    'zh-HK': '情景無法設定{lever}，原因見檢查結果。',
    'zh-CN': '情景无法设定{lever}，原因见检查结果。',
  },
  noPlanAnywhere: {
    en: 'No value has a plan: the network asks for more than it can make or carry. Solve it (F5); the findings say which rules conflict.',
    'zh-HK': '任何數值均無可行計劃：需求超出產能或運力。請先求解（F5），檢查結果會列出互相衝突的規則。',
    'zh-CN': '任何数值均无可行计划：需求超出产能或运力。请先求解（F5），检查结果会列出互相冲突的规则。',
  },
  undecided: {
    en: 'No plan was found within the time for one solve. Allow more seconds in Preferences, or a larger gap.',
    'zh-HK': '單次求解限時內未找到計劃。可在偏好設定延長時間或放寬差距。',
    'zh-CN': '单次求解限时内未找到计划。可在偏好设置延长时间或放宽差距。',
  },
  openCompare: { en: 'Open Compare', 'zh-HK': '開啟比較頁', 'zh-CN': '打开比较页' },
});
