import { defineMessages } from '../../i18n/message.ts';

export const mapMessages = defineMessages({
  against: { en: 'Second parameter', 'zh-HK': '第二變動因素', 'zh-CN': '第二变动因素' },
  alone: { en: 'one parameter alone', 'zh-HK': '只變動一項', 'zh-CN': '只变动一项' },
  and: { en: 'and', 'zh-HK': '與', 'zh-CN': '与' },
  draw: { en: 'Draw the map', 'zh-HK': '計算分布圖', 'zh-CN': '计算分布图' },
  title: {
    en: 'Best plan by {across} and {up}',
    'zh-HK': '最佳計劃分布：{across}與{up}',
    'zh-CN': '最优计划分布：{across}与{up}',
  },
  note: { en: 'letters are plans', 'zh-HK': '字母代表計劃', 'zh-CN': '字母代表计划' },
  axis: { en: '{lever} →', 'zh-HK': '{lever} →', 'zh-CN': '{lever} →' },
  axisUp: { en: '↑ {lever}', 'zh-HK': '↑ {lever}', 'zh-CN': '↑ {lever}' },
  today: { en: 'today', 'zh-HK': '現值', 'zh-CN': '现值' },
  readout: {
    en: '{across} and {up}: plan {letter}, {cost}',
    'zh-HK': '{across} 及 {up}：計劃 {letter}，{cost}',
    'zh-CN': '{across} 及 {up}：计划 {letter}，{cost}',
  },
  oneEverywhere: {
    en: 'One plan is best everywhere on the map of <b>{across}</b> and <b>{up}</b>.',
    'zh-HK': '在<b>{across}</b>與<b>{up}</b>的全圖範圍內，最佳計劃始終不變。',
    'zh-CN': '在<b>{across}</b>与<b>{up}</b>的全图范围内，最优计划始终不变。',
  },
  manyPlans: {
    en: '<b>{count} plans</b> are best somewhere on the map of {across} and {up}.',
    'zh-HK': '在{across}與{up}的範圍內，<b>{count} 個計劃</b>各有最佳之處。',
    'zh-CN': '在{across}与{up}的范围内，<b>{count} 个计划</b>各有最优之处。',
  },
  keepCosts: {
    en: 'With {across} at <b>{acrossValue}</b> and {up} at <b>{upValue}</b>, plan {letter} is best; keeping today’s plan {present} costs <b>{amount}</b> more.',
    'zh-HK':
      '{across}為 <b>{acrossValue}</b>、{up}為 <b>{upValue}</b> 時，計劃 {letter} 最佳；維持現計劃 {present} 須多付 <b>{amount}</b>。',
    'zh-CN':
      '{across}为 <b>{acrossValue}</b>、{up}为 <b>{upValue}</b> 时，计划 {letter} 最优；维持现计划 {present} 须多付 <b>{amount}</b>。',
  },
  isTodays: {
    en: 'With {across} at <b>{acrossValue}</b> and {up} at <b>{upValue}</b>, today’s plan {letter} is still the best.',
    'zh-HK': '{across}為 <b>{acrossValue}</b>、{up}為 <b>{upValue}</b> 時，現計劃 {letter} 仍然最佳。',
    'zh-CN': '{across}为 <b>{acrossValue}</b>、{up}为 <b>{upValue}</b> 时，现计划 {letter} 仍然最优。',
  },
  plan: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  costHere: { en: 'Here', 'zh-HK': '此處', 'zh-CN': '此处' },
  overBest: { en: 'Over best', 'zh-HK': '高於最佳', 'zh-CN': '高于最优' },
  best: { en: 'best', 'zh-HK': '最佳', 'zh-CN': '最优' },
  inWords: { en: 'Sold, by origin, %', 'zh-HK': '供貨原產地（%）', 'zh-CN': '供货原产地（%）' },
  cost: { en: 'Cost', 'zh-HK': '成本', 'zh-CN': '成本' },
  solved: { en: 'Solved', 'zh-HK': '已求解', 'zh-CN': '已求解' },
  yes: { en: 'yes', 'zh-HK': '是', 'zh-CN': '是' },
  no: { en: 'no', 'zh-HK': '否', 'zh-CN': '否' },
  proof: {
    en: '{solves} of {points} pairs of values were solved, in {seconds} s, each within {gap}. Between them the plan is the cheapest of those found.',
    'zh-HK':
      '{points} 組數值中求解了 {solves} 組，用時 {seconds} 秒，差距均在 {gap} 內。其餘各處為已知計劃中成本最低者。',
    'zh-CN':
      '{points} 组数值中求解了 {solves} 组，用时 {seconds} 秒，差距均在 {gap} 内。其余各处为已知计划中成本最低者。',
  },
  proofExact: {
    en: '{solves} of {points} pairs of values were solved exactly, in {seconds} s. Between them the plan is the cheapest of those found.',
    'zh-HK': '{points} 組數值中精確求解了 {solves} 組，用時 {seconds} 秒。其餘各處為已知計劃中成本最低者。',
    'zh-CN': '{points} 组数值中精确求解了 {solves} 组，用时 {seconds} 秒。其余各处为已知计划中成本最低者。',
  },
  besideCurve: {
    en: ' The map was asked for within {asked}, a curve of one parameter to its own gap: where two plans cost that much alike, map and curve may name different ones.',
    'zh-HK':
      '分布圖所求差距為 {asked}，單項曲線另有其差距：若兩個計劃成本相差在此之內，圖與曲線所示的計劃或有不同。',
    'zh-CN':
      '分布图所求差距为 {asked}，单项曲线另有其差距：若两个计划成本相差在此之内，图与曲线所示的计划或有不同。',
  },
  notProven: {
    en: '{solves} of {points} pairs of values were solved, in {seconds} s; some ended at their time limit, unproven.',
    'zh-HK': '{points} 組數值中求解了 {solves} 組，用時 {seconds} 秒；部分到限停止，未能證明。',
    'zh-CN': '{points} 组数值中求解了 {solves} 组，用时 {seconds} 秒；部分到限停止，未能证明。',
  },
  stopped: {
    en: ' Stopped before the map was complete: where a pair was not solved, another plan may be the best.',
    'zh-HK': '未完成便已停止：未求解的數值組合或另有最佳計劃。',
    'zh-CN': '未完成便已停止：未求解的数值组合或另有最佳计划。',
  },
  move: {
    en: 'Click, drag or use the arrow keys.',
    'zh-HK': '點按、拖動或使用方向鍵。',
    'zh-CN': '点击、拖动或使用方向键。',
  },
  emptyTitle: {
    en: 'Which plan is best where, as both move?',
    'zh-HK': '兩項同時變動時，哪個計劃最佳？',
    'zh-CN': '两项同时变动时，哪个计划最优？',
  },
  emptyWords: {
    en: 'The map shows the best plan at every pair of values. It is solved on a coarse grid first and then along the borders between plans, which takes a few dozen solves.',
    'zh-HK': '分布圖顯示每組數值下的最佳計劃。先求解粗格，再沿計劃之間的分界求解，約需數十次求解。',
    'zh-CN': '分布图显示每组数值下的最优计划。先求解粗格，再沿计划之间的分界求解，约需数十次求解。',
  },
  runningTitle: {
    en: 'Looking for the borders between plans.',
    'zh-HK': '正在尋找計劃之間的分界。',
    'zh-CN': '正在寻找计划之间的分界。',
  },
  otherRange: {
    en: 'The map is of other ranges than those above.',
    'zh-HK': '分布圖的範圍與上方所設不同。',
    'zh-CN': '分布图的范围与上方所设不同。',
  },
  failedTitle: { en: 'No map came of it.', 'zh-HK': '未能得出分布圖。', 'zh-CN': '未能得出分布图。' },
  entersConstraints: {
    en: 'One of the two decides which plans are possible, not only what they cost. Make a few pairs of values scenarios, solve them and compare, or open Sweep for a grid of them.',
    'zh-HK':
      '其中一項不僅影響成本，還決定哪些計劃可行。請將數組數值設為情景，求解後比較；或開啟「批量推演」計算整個網格。',
    'zh-CN':
      '其中一项不仅影响成本，还决定哪些计划可行。请将几组数值设为情景，求解后比较；或打开“批量推演”计算整个网格。',
  },
  pinnedName: {
    en: '{across} at {acrossValue}, {up} at {upValue}',
    'zh-HK': '{across} {acrossValue}，{up} {upValue}',
    'zh-CN': '{across} {acrossValue}，{up} {upValue}',
  },
  pinnedBecause: {
    en: 'Pinned on the map of {across} and {up}.',
    'zh-HK': '取自「{across}」與「{up}」的分布圖。',
    'zh-CN': '取自“{across}”与“{up}”的分布图。',
  },
});
