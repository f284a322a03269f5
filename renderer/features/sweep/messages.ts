import { defineMessages } from '../../i18n/message.ts';

export const sweepMessages = defineMessages({
  // Question
  over: { en: 'over', 'zh-HK': '逐一', 'zh-CN': '逐一' },
  and: { en: 'and', 'zh-HK': '及', 'zh-CN': '及' },
  allScenarios: { en: 'Scenarios of the file', 'zh-HK': '檔案中的情景', 'zh-CN': '文件中的情景' },
  nothingElse: { en: 'nothing else', 'zh-HK': '不加第二項', 'zh-CN': '不加第二项' },
  from: { en: 'from', 'zh-HK': '由', 'zh-CN': '由' },
  to: { en: 'to', 'zh-HK': '至', 'zh-CN': '至' },
  inValues: { en: 'values', 'zh-HK': '個值', 'zh-CN': '个值' },
  count: { en: 'in', 'zh-HK': '取', 'zh-CN': '取' },
  run: { en: 'Run the sweep', 'zh-HK': '開始推演', 'zh-CN': '开始推演' },
  rangeEmpty: {
    en: 'Each range must end above where it begins.',
    'zh-HK': '每個範圍的終點須大於起點。',
    'zh-CN': '每个范围的终点须大于起点。',
  },
  plansCount: {
    en: '{count, plural, one {# plan} other {# plans}}',
    'zh-HK': '{count} 個計劃',
    'zh-CN': '{count} 个计划',
  },

  // Headline
  rises: {
    en: 'As {lever} goes from <b>{from}</b> to <b>{to}</b>, {what} rises by <b>{change}</b> to <b>{total}</b>.',
    'zh-HK': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，{what}增加 <b>{change}</b>，達 <b>{total}</b>。',
    'zh-CN': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，{what}增加 <b>{change}</b>，达 <b>{total}</b>。',
  },
  falls: {
    en: 'As {lever} goes from <b>{from}</b> to <b>{to}</b>, {what} falls by <b>{change}</b> to <b>{total}</b>.',
    'zh-HK': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，{what}減少 <b>{change}</b>，至 <b>{total}</b>。',
    'zh-CN': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，{what}减少 <b>{change}</b>，至 <b>{total}</b>。',
  },
  holds: {
    en: 'As {lever} goes from <b>{from}</b> to <b>{to}</b>, {what} stays at <b>{total}</b>.',
    'zh-HK': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，{what}維持 <b>{total}</b>。',
    'zh-CN': '{lever}由 <b>{from}</b> 至 <b>{to}</b>，{what}维持 <b>{total}</b>。',
  },
  shareMoves: {
    en: '{territory} goes from <b>{before}</b> to <b>{after}</b> of what is made.',
    'zh-HK': '{territory}佔產量由 <b>{before}</b> 變為 <b>{after}</b>。',
    'zh-CN': '{territory}占产量由 <b>{before}</b> 变为 <b>{after}</b>。',
  },
  leastAndMost: {
    en: 'Over {count} combinations {what} is least at <b>{least}</b>, <b>{low}</b>, and most at <b>{most}</b>, <b>{high}</b>.',
    'zh-HK':
      '{count} 個組合中，{what}在 <b>{least}</b> 最低，為 <b>{low}</b>；在 <b>{most}</b> 最高，為 <b>{high}</b>。',
    'zh-CN':
      '{count} 个组合中，{what}在 <b>{least}</b> 最低，为 <b>{low}</b>；在 <b>{most}</b> 最高，为 <b>{high}</b>。',
  },
  dearestScenario: {
    en: 'Of {count} scenarios <b>{most}</b> costs most, <b>{high}</b>, and <b>{least}</b> least, <b>{low}</b>, against Base.',
    'zh-HK':
      '與基準相比，{count} 個情景中「<b>{most}</b>」最貴（<b>{high}</b>），「<b>{least}</b>」最省（<b>{low}</b>）。',
    'zh-CN':
      '与基准相比，{count} 个情景中“<b>{most}</b>”最贵（<b>{high}</b>），“<b>{least}</b>”最省（<b>{low}</b>）。',
  },
  unplanned: {
    en: '{count, plural, one {<b>One</b> has no plan} other {<b>#</b> have no plan}}; the table says why.',
    'zh-HK': '<b>{count}</b> 項未有計劃，原因見表格。',
    'zh-CN': '<b>{count}</b> 项未有计划，原因见表格。',
  },
  stoppedEarly: {
    en: '{count, plural, one {<b>One</b> was} other {<b>#</b> were}} stopped early and may cost less: marked ≤.',
    'zh-HK': '<b>{count}</b> 項提早停止，成本或可更低，以 ≤ 標示。',
    'zh-CN': '<b>{count}</b> 项提早停止，成本或可更低，以 ≤ 标示。',
  },
  nothingPlanned: {
    en: 'None of <b>{count}</b> could be planned; the table says why.',
    'zh-HK': '<b>{count}</b> 項均未能得出計劃，原因見表格。',
    'zh-CN': '<b>{count}</b> 项均未能得出计划，原因见表格。',
  },
  cost: { en: 'landed cost', 'zh-HK': '到岸成本', 'zh-CN': '到岸成本' },
  profit: { en: 'cost less revenue', 'zh-HK': '成本減收入', 'zh-CN': '成本减收入' },

  // Chart
  byLever: { en: '{what} by {lever}', 'zh-HK': '{what}：{lever}', 'zh-CN': '{what}：{lever}' },
  byTwo: {
    en: '{what} by {first} and {second}',
    'zh-HK': '{what}：{first}及{second}',
    'zh-CN': '{what}：{first}及{second}',
  },
  byScenario: { en: '{what} by scenario', 'zh-HK': '各情景的{what}', 'zh-CN': '各情景的{what}' },
  costTitle: { en: 'Landed cost', 'zh-HK': '到岸成本', 'zh-CN': '到岸成本' },
  profitTitle: { en: 'Cost less revenue', 'zh-HK': '成本減收入', 'zh-CN': '成本减收入' },
  lineNote: {
    en: '{unit}; below, where finished goods are made',
    'zh-HK': '{unit}；下方為製成品的產地',
    'zh-CN': '{unit}；下方为成品的产地',
  },
  heatNote: {
    en: '{unit}; down: {rows}, across: {columns}; darker costs more',
    'zh-HK': '{unit}；縱：{rows}，橫：{columns}；愈深愈貴',
    'zh-CN': '{unit}；纵：{rows}，横：{columns}；越深越贵',
  },
  barsNote: {
    en: '{unit}, and change against Base; length is the total, colours are where finished goods are made',
    'zh-HK': '{unit}，及與基準之差；長度為總額，顏色為製成品產地',
    'zh-CN': '{unit}，及与基准之差；长度为总额，颜色为成品产地',
  },
  today: { en: 'as it is {cost}', 'zh-HK': '現為 {cost}', 'zh-CN': '现为 {cost}' },
  madeIn: { en: 'Made in,', 'zh-HK': '產地', 'zh-CN': '产地' },
  percentOfUnits: { en: '% of units', 'zh-HK': '佔件數 %', 'zh-CN': '占件数 %' },
  noPlan: { en: 'no plan', 'zh-HK': '無計劃', 'zh-CN': '无计划' },
  scenarios: { en: 'scenarios', 'zh-HK': '情景', 'zh-CN': '情景' },

  // Table
  scenario: { en: 'Scenario', 'zh-HK': '情景', 'zh-CN': '情景' },
  total: { en: 'Total', 'zh-HK': '總額', 'zh-CN': '总额' },
  change: { en: 'Change', 'zh-HK': '變動', 'zh-CN': '变动' },
  duty: { en: 'Duty and fees', 'zh-HK': '關稅及費用', 'zh-CN': '关税及费用' },
  freight: { en: 'Freight', 'zh-HK': '運費', 'zh-CN': '运费' },
  carbon: { en: 'Carbon', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
  tonnes: { en: 't CO₂e', 'zh-HK': '噸二氧化碳當量', 'zh-CN': '吨二氧化碳当量' },
  short: { en: 'Short', 'zh-HK': '短缺', 'zh-CN': '短缺' },
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  made: { en: 'Made in, % of units', 'zh-HK': '產地（佔件數 %）', 'zh-CN': '产地（占件数 %）' },
  plan: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  reason: { en: 'Why there is none', 'zh-HK': '未有計劃的原因', 'zh-CN': '未有计划的原因' },
  proven: { en: 'proven', 'zh-HK': '已證明', 'zh-CN': '已证明' },
  early: { en: 'stopped early', 'zh-HK': '提早停止', 'zh-CN': '提早停止' },
  none: { en: 'none', 'zh-HK': '無', 'zh-CN': '无' },

  // Inspector
  againstBase: { en: 'against the plan as it is', 'zh-HK': '與現有計劃相比', 'zh-CN': '与现有计划相比' },
  gap: { en: 'Proven within', 'zh-HK': '證明差距在', 'zh-CN': '证明差距在' },
  couldNot: { en: 'It could not be planned.', 'zh-HK': '未能得出計劃。', 'zh-CN': '未能得出计划。' },
  openScenario: { en: 'Open this scenario', 'zh-HK': '開啟此情景', 'zh-CN': '打开此情景' },
  pinnedBecause: {
    en: 'Pinned in a sweep: {name}.',
    'zh-HK': '取自批量推演：{name}。',
    'zh-CN': '取自批量推演：{name}。',
  },
  leverAt: { en: '{lever} at {value}', 'zh-HK': '{lever} {value}', 'zh-CN': '{lever} {value}' },

  // Notes
  proof: {
    en: '{solves, plural, one {# plan} other {# plans}} in {seconds} s, each proven within {gap}: smaller differences may be chance.',
    'zh-HK': '{solves} 個計劃，{seconds} 秒，各證明在 {gap} 內；更小的差異或屬誤差。',
    'zh-CN': '{solves} 个计划，{seconds} 秒，各证明在 {gap} 内；更小的差异或属误差。',
  },
  notProven: {
    en: '{solves, plural, one {# plan} other {# plans}} in {seconds} s; not all are proven within {gap}: see the table.',
    'zh-HK': '{solves} 個計劃，{seconds} 秒；並非全部證明在 {gap} 內，見表格。',
    'zh-CN': '{solves} 个计划，{seconds} 秒；并非全部证明在 {gap} 内，见表格。',
  },

  // States
  emptyTitle: {
    en: 'How does the plan change over many cases?',
    'zh-HK': '多種情況下，計劃如何轉變？',
    'zh-CN': '多种情况下，计划如何转变？',
  },
  emptyWords: {
    en: 'Choose a lever and its values, two of them for a grid, or the scenarios of the file. Each is planned by itself; one that cannot be is a row with its reason and stops no other.',
    'zh-HK':
      '選擇一個變動因素及其取值，兩個因素可組成網格，亦可選檔案中的情景。各自獨立規劃；未能規劃者會列明原因，不影響其他。',
    'zh-CN':
      '选择一个变动因素及其取值，两个因素可组成网格，也可选文件中的情景。各自独立规划；未能规划者会列明原因，不影响其他。',
  },
  nothing: {
    en: 'Nothing to sweep yet: the network has no demand, duties, freight or wages, and the file no scenarios.',
    'zh-HK': '尚無可推演的內容：網絡沒有需求、關稅、運費或工資，檔案亦無情景。',
    'zh-CN': '尚无可推演的内容：网络没有需求、关税、运费或工资，文件也没有情景。',
  },
  runningTitle: {
    en: 'Planning one case after the other.',
    'zh-HK': '正在逐一規劃。',
    'zh-CN': '正在逐一规划。',
  },
  runningWords: {
    en: 'Several are planned at a time. You may work on; the table comes here.',
    'zh-HK': '同時規劃數個。可繼續其他工作，完成後結果會在此顯示。',
    'zh-CN': '同时规划数个。可继续其他工作，完成后结果会在此显示。',
  },
  otherQuestion: {
    en: 'The answer is over other cases than those above.',
    'zh-HK': '結果所涵蓋的情況與上方所設不同。',
    'zh-CN': '结果所涵盖的情况与上方所设不同。',
  },
  failedTitle: { en: 'No table came of it.', 'zh-HK': '未能得出結果。', 'zh-CN': '未能得出结果。' },
});
