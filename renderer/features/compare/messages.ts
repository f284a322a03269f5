import { defineMessages } from '../../i18n/message.ts';

export const compareMessages = defineMessages({
  dearer: {
    en: '<b>{second}</b> costs <b>{amount}</b> more than {first} (+{percent}).',
    'zh-HK': '<b>{second}</b>比{first}多付 <b>{amount}</b>（+{percent}）。',
    'zh-CN': '<b>{second}</b>比{first}多付 <b>{amount}</b>（+{percent}）。',
  },
  cheaper: {
    en: '<b>{second}</b> costs <b>{amount}</b> less than {first} (−{percent}).',
    'zh-HK': '<b>{second}</b>比{first}少付 <b>{amount}</b>（−{percent}）。',
    'zh-CN': '<b>{second}</b>比{first}少付 <b>{amount}</b>（−{percent}）。',
  },
  same: {
    en: '<b>{second}</b> costs as much as {first}.',
    'zh-HK': '<b>{second}</b>與{first}成本相同。',
    'zh-CN': '<b>{second}</b>与{first}成本相同。',
  },
  moves: {
    en: '<b>{share}</b> of the volume moves, most of it from goods of {from} to goods of {to}.',
    'zh-HK': '<b>{share}</b> 的貨量須調動，主要由{from}原產轉為{to}原產。',
    'zh-CN': '<b>{share}</b> 的货量须调动，主要由{from}原产转为{to}原产。',
  },
  movesWithin: {
    en: '<b>{share}</b> of the volume moves to other lanes; goods keep their origins.',
    'zh-HK': '<b>{share}</b> 的貨量改走其他航線，原產地不變。',
    'zh-CN': '<b>{share}</b> 的货量改走其他航线，原产地不变。',
  },
  stake: {
    en: 'The duty at stake if customs decides otherwise on disputed origins goes from {before} to <b>{after}</b>.',
    'zh-HK': '若海關就有爭議的原產地另作裁定，可能追加的關稅由 {before} 變為 <b>{after}</b>。',
    'zh-CN': '若海关就有争议的原产地另作裁定，可能追加的关税由 {before} 变为 <b>{after}</b>。',
  },
  stakeWithFewer: {
    en: '{product}: <b>{units}</b> fewer of disputed origin; the duty at stake goes from {before} to <b>{after}</b>.',
    'zh-HK':
      '{product}：少進口 <b>{units}</b> 件原產地有爭議的貨，可能追加的關稅由 {before} 變為 <b>{after}</b>。',
    'zh-CN':
      '{product}：少进口 <b>{units}</b> 件原产地有争议的货，可能追加的关税由 {before} 变为 <b>{after}</b>。',
  },
  stakeWithMore: {
    en: '{product}: <b>{units}</b> more of disputed origin; the duty at stake goes from {before} to <b>{after}</b>.',
    'zh-HK':
      '{product}：多進口 <b>{units}</b> 件原產地有爭議的貨，可能追加的關稅由 {before} 變為 <b>{after}</b>。',
    'zh-CN':
      '{product}：多进口 <b>{units}</b> 件原产地有争议的货，可能追加的关税由 {before} 变为 <b>{after}</b>。',
  },
  moreClaimed: {
    en: '{product}: <b>{units}</b> more enter {into} under <b>{agreement}</b>.',
    'zh-HK': '{product}：多 <b>{units}</b> 件按<b>{agreement}</b>進入{into}。',
    'zh-CN': '{product}：多 <b>{units}</b> 件按<b>{agreement}</b>进入{into}。',
  },
  fewerClaimed: {
    en: '{product}: <b>{units}</b> fewer enter {into} under <b>{agreement}</b>.',
    'zh-HK': '{product}：少 <b>{units}</b> 件按<b>{agreement}</b>進入{into}。',
    'zh-CN': '{product}：少 <b>{units}</b> 件按<b>{agreement}</b>进入{into}。',
  },
  nothingMoves: { en: 'Nothing moves.', 'zh-HK': '貨流不變。', 'zh-CN': '货流不变。' },
  whatDiffers: { en: 'What differs in the data', 'zh-HK': '數據有何不同', 'zh-CN': '数据有何不同' },
  differsNote: {
    en: 'Fields that differ in many records stand in one row: demand by its sum, others by the least and the greatest.',
    'zh-HK': '在多項記錄中均有不同的欄位合為一列：需求列總數，其餘列最小及最大值。',
    'zh-CN': '在多条记录中均有不同的字段合为一行：需求列总数，其余列最小及最大值。',
  },
  nothingDiffers: {
    en: 'Both plans answer the same data.',
    'zh-HK': '兩個計劃所用數據相同。',
    'zh-CN': '两个计划所用数据相同。',
  },
  subject: { en: 'Table', 'zh-HK': '表', 'zh-CN': '表' },
  what: { en: 'What', 'zh-HK': '項目', 'zh-CN': '项目' },
  field: { en: 'Field', 'zh-HK': '欄位', 'zh-CN': '字段' },
  wholeRecord: { en: 'whole record', 'zh-HK': '整項記錄', 'zh-CN': '整条记录' },
  isThere: { en: 'there', 'zh-HK': '有', 'zh-CN': '有' },
  manyRecords: { en: '{count} records', 'zh-HK': '{count} 項', 'zh-CN': '{count} 项' },
  fromTo: { en: '{least} to {greatest}', 'zh-HK': '{least} 至 {greatest}', 'zh-CN': '{least} 至 {greatest}' },
  chooseA: { en: 'A', 'zh-HK': 'A', 'zh-CN': 'A' },
  chooseB: { en: 'B', 'zh-HK': 'B', 'zh-CN': 'B' },
  swap: { en: 'Swap A and B', 'zh-HK': '對調 A、B', 'zh-CN': '对调 A、B' },
  whatItCosts: { en: 'What it costs', 'zh-HK': '成本變動', 'zh-CN': '成本变动' },
  overHorizon: {
    en: '{unit} over the horizon',
    'zh-HK': '規劃期內，{unit}',
    'zh-CN': '规划期内，{unit}',
  },
  dearerOrCheaper: {
    en: 'Filled: dearer. Outlined: cheaper.',
    'zh-HK': '實心：較貴。空心：較便宜。',
    'zh-CN': '实心：较贵。空心：较便宜。',
  },
  otherChanges: {
    en: '{count, plural, one {# smaller change} other {# smaller changes}}',
    'zh-HK': '其餘 {count} 項較小變動',
    'zh-CN': '其余 {count} 项较小变动',
  },
  border: {
    en: '{into} duty, goods of {origin}',
    'zh-HK': '{into}稅費，{origin}原產',
    'zh-CN': '{into}税费，{origin}原产',
  },
  borderOfAll: {
    en: 'Duty and fees, not by lane',
    'zh-HK': '不按航線計的稅費',
    'zh-CN': '不按航线计的税费',
  },
  entriesOfBoth: {
    en: 'Ledger entries in {unit}, to the cent: {before, number} of A, {after, number} of B',
    'zh-HK': '帳目明細（{unit}，精確至分）：A {before, number} 筆，B {after, number} 筆',
    'zh-CN': '账目明细（{unit}，精确至分）：A {before, number} 笔，B {after, number} 笔',
  },
  finishedUnits: { en: 'Finished goods, units', 'zh-HK': '製成品，件', 'zh-CN': '制成品，件' },
  ofOrigin: {
    en: '{lane}, goods of {origin}',
    'zh-HK': '{lane}，{origin}原產',
    'zh-CN': '{lane}，{origin}原产',
  },
  whatMoves: { en: 'What moves', 'zh-HK': '貨流變動', 'zh-CN': '货流变动' },
  movesUnit: { en: 'k units, ○ A ● B', 'zh-HK': '千件，○ A ● B', 'zh-CN': '千件，○ A ● B' },
  lanesShown: {
    en: '{shown, number} of {all, number} lanes that change. Finished goods only.',
    'zh-HK': '{all, number} 條有變動航線中的 {shown, number} 條，只計製成品。',
    'zh-CN': '{all, number} 条有变动航线中的 {shown, number} 条，只计制成品。',
  },
  where: { en: 'Where', 'zh-HK': '在哪裡', 'zh-CN': '在哪里' },
  moreAndLess: {
    en: 'more and less than {first}',
    'zh-HK': '與{first}相比的增減',
    'zh-CN': '与{first}相比的增减',
  },
  madeIn: { en: 'Made in', 'zh-HK': '原產地', 'zh-CN': '原产地' },
  kUnits: { en: 'k units', 'zh-HK': '千件', 'zh-CN': '千件' },
  change: { en: 'change', 'zh-HK': '變動', 'zh-CN': '变动' },
  shareOfB: { en: 'share of B, %', 'zh-HK': '佔 B，%', 'zh-CN': '占 B，%' },
  sideBySide: { en: 'Side by side', 'zh-HK': '並列比較', 'zh-CN': '并列比较' },
  scenario: { en: 'Scenario', 'zh-HK': '情景', 'zh-CN': '情景' },
  costOf: { en: 'Cost', 'zh-HK': '成本', 'zh-CN': '成本' },
  unchanged: { en: 'All that stays the same', 'zh-HK': '其餘不變', 'zh-CN': '其余不变' },
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  lane: { en: 'Lane', 'zh-HK': '航線', 'zh-CN': '航线' },
  origin: { en: 'Origin', 'zh-HK': '原產地', 'zh-CN': '原产地' },
  total: { en: 'Total', 'zh-HK': '總額', 'zh-CN': '总额' },
  againstA: { en: 'against A', 'zh-HK': '與 A 相比', 'zh-CN': '与 A 相比' },
  volumeMoved: { en: 'volume moved, %', 'zh-HK': '調動貨量，%', 'zh-CN': '调动货量，%' },
  served: { en: 'demand served, %', 'zh-HK': '需求滿足率，%', 'zh-CN': '需求满足率，%' },
  carbon: { en: 'carbon, t', 'zh-HK': '碳排放，噸', 'zh-CN': '碳排放，吨' },
  notSolved: { en: 'no plan yet', 'zh-HK': '未有計劃', 'zh-CN': '未有计划' },
  stale: { en: 'stale', 'zh-HK': '已過時', 'zh-CN': '已过时' },
  showAsB: { en: 'Compare {name} as B', 'zh-HK': '以 {name} 作為 B', 'zh-CN': '以 {name} 作为 B' },
  noScenarios: {
    en: 'Nothing to compare yet.',
    'zh-HK': '暫無可比較的情景。',
    'zh-CN': '暂无可比较的情景。',
  },
  noScenariosHint: {
    en: 'A scenario holds edits that leave the base as it is: a duty, a freight rate, an outage. Make one, solve both, and read here what moves and what it costs.',
    'zh-HK':
      '情景只記錄改動，不影響基準：例如一項關稅、一個運價或一次停產。建立情景、求解兩者，便可在此看到貨流與成本的變動。',
    'zh-CN':
      '情景只记录改动，不影响基准：例如一项关税、一个运价或一次停产。建立情景、求解两者，便可在此看到货流与成本的变动。',
  },
  newScenario: { en: 'New scenario', 'zh-HK': '新增情景', 'zh-CN': '新增情景' },
  missingPlans: {
    en: '{names} {count, plural, one {has} other {have}} no plan yet.',
    'zh-HK': '{names} 未有計劃。',
    'zh-CN': '{names} 未有计划。',
  },
  missingPlansHint: {
    en: 'A comparison needs a plan on both sides.',
    'zh-HK': '兩邊都要有計劃才能比較。',
    'zh-CN': '两边都要有计划才能比较。',
  },
  solveMissing: {
    en: 'Solve {count, plural, one {it} other {both}}',
    'zh-HK': '立即求解',
    'zh-CN': '立即求解',
  },
  staleSides: {
    en: '{names} {count, plural, one {has} other {have}} changed since the plan compared here: these figures answer older data.',
    'zh-HK': '{names}在求解後已有改動：以下數字仍按舊資料計算。',
    'zh-CN': '{names}在求解后已有改动：以下数字仍按旧数据计算。',
  },
  and: { en: ' and ', 'zh-HK': '及', 'zh-CN': '和' },
  solving: { en: 'Solving {names}…', 'zh-HK': '正在求解 {names}…', 'zh-CN': '正在求解 {names}…' },
  solveAll: { en: 'Solve every scenario', 'zh-HK': '求解所有情景', 'zh-CN': '求解所有情景' },
  sameScenario: {
    en: 'A and B are the same. Choose another scenario for B.',
    'zh-HK': 'A 與 B 相同，請為 B 選擇另一個情景。',
    'zh-CN': 'A 与 B 相同，请为 B 选择另一个情景。',
  },
  otherCurrency: {
    en: 'The two plans are in different base currencies and cannot be added up side by side.',
    'zh-HK': '兩個計劃的基準貨幣不同，不能並列相加。',
    'zh-CN': '两个计划的基准货币不同，不能并列相加。',
  },
});
