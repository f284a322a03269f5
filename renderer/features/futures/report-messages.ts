import { defineMessages } from '../../i18n/message.ts';

/** The answer: what to decide, the regret table, the hedges and the evidence. */
export const reportMessages = defineMessages({
  // Headline
  nothingExpected: {
    en: 'Decide nothing now: that costs least on average, <b>{amount}</b>.',
    'zh-HK': '現時無須決定：平均成本最低，為 <b>{amount}</b>。',
    'zh-CN': '目前无须决定：平均成本最低，为 <b>{amount}</b>。',
  },
  nothingCvar: {
    en: 'Decide nothing now: in the worst {share} of cases that costs least, <b>{amount}</b>.',
    'zh-HK': '現時無須決定：在最壞的 {share} 情況中成本最低，為 <b>{amount}</b>。',
    'zh-CN': '目前无须决定：在最坏的 {share} 情况中成本最低，为 <b>{amount}</b>。',
  },
  nothingRegret: {
    en: 'Decide nothing now: at worst that is <b>{amount}</b> dearer than the best plan.',
    'zh-HK': '現時無須決定：最壞情況只較最佳計劃貴 <b>{amount}</b>。',
    'zh-CN': '目前无须决定：最坏情况只比最优计划贵 <b>{amount}</b>。',
  },
  decideExpected: {
    en: 'Decide now on <b>{decisions}</b>: that costs least on average, <b>{amount}</b>.',
    'zh-HK': '現時宜決定<b>{decisions}</b>：平均成本最低，為 <b>{amount}</b>。',
    'zh-CN': '目前宜决定<b>{decisions}</b>：平均成本最低，为 <b>{amount}</b>。',
  },
  decideCvar: {
    en: 'Decide now on <b>{decisions}</b>: in the worst {share} of cases that costs least, <b>{amount}</b>.',
    'zh-HK': '現時宜決定<b>{decisions}</b>：在最壞的 {share} 情況中成本最低，為 <b>{amount}</b>。',
    'zh-CN': '目前宜决定<b>{decisions}</b>：在最坏的 {share} 情况中成本最低，为 <b>{amount}</b>。',
  },
  decideRegret: {
    en: 'Decide now on <b>{decisions}</b>: at worst that is <b>{amount}</b> dearer than the best plan.',
    'zh-HK': '現時宜決定<b>{decisions}</b>：最壞情況只較最佳計劃貴 <b>{amount}</b>。',
    'zh-CN': '目前宜决定<b>{decisions}</b>：最坏情况只比最优计划贵 <b>{amount}</b>。',
  },
  hedge: {
    en: 'If <b>{good}</b> comes, {decision} saves <b>{saving}</b>; if {bad} comes, it costs <b>{cost}</b>.',
    'zh-HK':
      '若「<b>{good}</b>」成真，{decision}可省 <b>{saving}</b>；若「{bad}」成真，則多花 <b>{cost}</b>。',
    'zh-CN': '若“<b>{good}</b>”成真，{decision}可省 <b>{saving}</b>；若“{bad}”成真，则多花 <b>{cost}</b>。',
  },
  hedgeIt: {
    en: 'If <b>{good}</b> comes it saves <b>{saving}</b>; if {bad} comes it costs <b>{cost}</b>.',
    'zh-HK': '若「<b>{good}</b>」成真可省 <b>{saving}</b>；若「{bad}」成真則多花 <b>{cost}</b>。',
    'zh-CN': '若“<b>{good}</b>”成真可省 <b>{saving}</b>；若“{bad}”成真则多花 <b>{cost}</b>。',
  },
  worst: {
    en: 'Most is at stake if <b>{future}</b> comes: <b>{amount}</b> above the best plan for it.',
    'zh-HK': '「<b>{future}</b>」影響最大：較該未來的最佳計劃貴 <b>{amount}</b>。',
    'zh-CN': '“<b>{future}</b>”影响最大：比该未来的最优计划贵 <b>{amount}</b>。',
  },
  noneEverywhere: {
    en: 'No decisions taken now have a plan in every future: whatever is decided, some future cannot be served.',
    'zh-HK': '沒有任何決定在所有未來中均有可行計劃：無論如何決定，總有未來無法供貨。',
    'zh-CN': '没有任何决定在所有未来中均有可行计划：无论如何决定，总有未来无法供货。',
  },

  // Decisions
  opening: { en: 'opening {site}', 'zh-HK': '開設{site}', 'zh-CN': '开设{site}' },
  closing: { en: 'closing {site}', 'zh-HK': '關閉{site}', 'zh-CN': '关闭{site}' },
  qualifying: {
    en: 'qualifying {site} to make {product}',
    'zh-HK': '{site}取得{product}生產認證',
    'zh-CN': '{site}取得{product}生产认证',
  },
  expanding: {
    en: 'expanding {site} ({option})',
    'zh-HK': '擴充{site}（{option}）',
    'zh-CN': '扩充{site}（{option}）',
  },
  from: { en: '{decision}, {period}', 'zh-HK': '{period}起{decision}', 'zh-CN': '{period}起{decision}' },
  times: { en: '{decision} × {count}', 'zh-HK': '{decision} × {count}', 'zh-CN': '{decision} × {count}' },
  and: { en: '{left} and {right}', 'zh-HK': '{left}及{right}', 'zh-CN': '{left}和{right}' },
  comma: { en: '{left}, {right}', 'zh-HK': '{left}、{right}', 'zh-CN': '{left}、{right}' },
  moreDecisions: { en: '{count} more', 'zh-HK': '另外 {count} 項', 'zh-CN': '另外 {count} 项' },
  nothing: { en: 'Nothing', 'zh-HK': '無', 'zh-CN': '无' },

  // Regret table
  regretTable: { en: 'Regret of each plan', 'zh-HK': '各計劃的遺憾', 'zh-CN': '各计划的遗憾' },
  regretNote: {
    en: 'Cost above the best plan of each future, {unit}',
    'zh-HK': '較各未來最佳計劃多出的成本，{unit}',
    'zh-CN': '比各未来最优计划多出的成本，{unit}',
  },
  plan: { en: 'Decided now', 'zh-HK': '現時決定', 'zh-CN': '目前决定' },
  best: { en: 'best', 'zh-HK': '最佳', 'zh-CN': '最优' },
  noPlan: { en: 'no plan', 'zh-HK': '無計劃', 'zh-CN': '无计划' },
  expected: { en: 'Average', 'zh-HK': '平均', 'zh-CN': '平均' },
  cvar: { en: 'Cost, worst {share}', 'zh-HK': '最壞 {share} 成本', 'zh-CN': '最坏 {share} 成本' },
  regret: { en: 'Most regret', 'zh-HK': '最大遺憾', 'zh-CN': '最大遗憾' },
  averageOverBest: { en: 'Average regret', 'zh-HK': '平均遺憾', 'zh-CN': '平均遗憾' },
  costs: {
    en: 'Cost in each future: {plan}',
    'zh-HK': '各未來的成本：{plan}',
    'zh-CN': '各未来的成本：{plan}',
  },
  costsNote: {
    en: '{unit}; end of bar: above the best plan for that future',
    'zh-HK': '{unit}；末段為較該未來最佳計劃多出的部分',
    'zh-CN': '{unit}；末段为比该未来最优计划多出的部分',
  },
  future: { en: 'Future', 'zh-HK': '未來', 'zh-CN': '未来' },
  probability: { en: 'Probability', 'zh-HK': '概率', 'zh-CN': '概率' },
  cost: { en: 'Cost', 'zh-HK': '成本', 'zh-CN': '成本' },
  bestThere: { en: 'Best there', 'zh-HK': '該處最佳', 'zh-CN': '该处最优' },
  above: { en: 'Above it', 'zh-HK': '多出', 'zh-CN': '多出' },
  costPart: { en: '{label}: {amount}', 'zh-HK': '{label}：{amount}', 'zh-CN': '{label}：{amount}' },

  // Inspector
  doNow: { en: 'Do now', 'zh-HK': '現時做', 'zh-CN': '现在做' },
  wait: { en: 'Wait', 'zh-HK': '等待', 'zh-CN': '等待' },
  watch: { en: 'Watch', 'zh-HK': '留意', 'zh-CN': '留意' },
  doNothing: {
    en: 'Nothing: keep sites, qualifications and lines as they are.',
    'zh-HK': '無須行動：地點、認證及生產線維持現狀。',
    'zh-CN': '无须行动：地点、认证和产线维持现状。',
  },
  waitWith: {
    en: 'Leave {decision} until more is known: now it would cost {amount} more on average.',
    'zh-HK': '{decision}可待形勢明朗：現時決定平均多花 {amount}。',
    'zh-CN': '{decision}可待形势明朗：目前决定平均多花 {amount}。',
  },
  waitNothing: {
    en: 'No decision that some future calls for is left open.',
    'zh-HK': '沒有任何未來所需的決定留待日後。',
    'zh-CN': '没有任何未来所需的决定留待日后。',
  },
  watchFor: {
    en: 'If {future} comes, these decisions cost {amount} more than the best plan for it.',
    'zh-HK': '若「{future}」成真，這些決定較當中最佳計劃貴 {amount}。',
    'zh-CN': '若“{future}”成真，这些决定比当中最优计划贵 {amount}。',
  },
  watchNothing: {
    en: 'Nothing: these decisions are best in every future.',
    'zh-HK': '無須留意：這些決定在所有未來均為最佳。',
    'zh-CN': '无须留意：这些决定在所有未来均为最优。',
  },
  unknownIn: {
    en: 'of no use in {futures}',
    'zh-HK': '在「{futures}」中無用',
    'zh-CN': '在“{futures}”中无用',
  },
  hedges: { en: 'What each hedge costs and saves', 'zh-HK': '各項對沖的得失', 'zh-CN': '各项对冲的得失' },
  hedgeNote: {
    en: 'The best plan known with it against the best known without it, all else decided anew.',
    'zh-HK': '以包含該決定的已知最佳計劃，對比不含該決定者，其餘重新決定。',
    'zh-CN': '以包含该决定的已知最优计划，对比不含该决定者，其余重新决定。',
  },
  hedgeAverage: {
    en: 'On average it saves {amount}.',
    'zh-HK': '平均可省 {amount}。',
    'zh-CN': '平均可省 {amount}。',
  },
  hedgeLoss: {
    en: 'On average it costs {amount}.',
    'zh-HK': '平均多花 {amount}。',
    'zh-CN': '平均多花 {amount}。',
  },
  savesAlways: {
    en: '{decision} saves {least} to {most} whichever future comes.',
    'zh-HK': '無論何種未來，{decision}均可省 {least} 至 {most}。',
    'zh-CN': '无论何种未来，{decision}均可省 {least} 至 {most}。',
  },
  costsAlways: {
    en: '{decision} costs {least} to {most} more whichever future comes.',
    'zh-HK': '無論何種未來，{decision}均多花 {least} 至 {most}。',
    'zh-CN': '无论何种未来，{decision}均多花 {least} 至 {most}。',
  },
  once: { en: '{amount} once', 'zh-HK': '一次性 {amount}', 'zh-CN': '一次性 {amount}' },
  worth: { en: 'What knowing is worth', 'zh-HK': '資訊的價值', 'zh-CN': '信息的价值' },
  perfect: {
    en: 'Knowing which future comes, at most',
    'zh-HK': '預知未來，最多值',
    'zh-CN': '预知未来，最多值',
  },
  stochastic: {
    en: 'Planning for all futures, against {future} alone',
    'zh-HK': '兼顧所有未來，對比只顧「{future}」',
    'zh-CN': '兼顾所有未来，对比只顾“{future}”',
  },
  exactly: {
    en: 'Exact: {solves} solves in {seconds} s, no gap.',
    'zh-HK': '精確：{solves} 次求解，{seconds} 秒，無差距。',
    'zh-CN': '精确：{solves} 次求解，{seconds} 秒，无差距。',
  },
  within: {
    en: 'Proven within {gap} of cost: {solves} solves in {seconds} s. Smaller differences may be chance.',
    'zh-HK': '證明差距在成本的 {gap} 內：{solves} 次求解，{seconds} 秒。更小的差別可能只是偶然。',
    'zh-CN': '证明差距在成本的 {gap} 内：{solves} 次求解，{seconds} 秒。更小的差别可能只是偶然。',
  },
  notProven: {
    en: 'Best found, not proven: {solves} solves in {seconds} s leave a gap of {gap} of cost. Costs in the table are of plans that exist.',
    'zh-HK':
      '所找到的最佳，未獲證明：{solves} 次求解，{seconds} 秒，差距為成本的 {gap}。表中成本均屬實際計劃。',
    'zh-CN':
      '所找到的最优，未获证明：{solves} 次求解，{seconds} 秒，差距为成本的 {gap}。表中成本均属实际计划。',
  },
  shared: {
    en: 'Decided now, whichever future comes: openings, closures, qualifications and expansions. Flows, production and stock follow the future.',
    'zh-HK': '現時即須決定、各未來共用：開設、關閉、認證及擴充。流量、生產及存貨隨未來調整。',
    'zh-CN': '目前即须决定、各未来共用：开设、关闭、认证和扩充。流量、生产和库存随未来调整。',
  },

  sharedBefore: {
    en: 'Decided now, whichever future comes: openings, closures, qualifications and expansions dated before {period}. Later ones, flows, production and stock follow the future.',
    'zh-HK':
      '現時即須決定、各未來共用：{period}之前的開設、關閉、認證及擴充。其後的決定、流量、生產及存貨隨未來調整。',
    'zh-CN':
      '目前即须决定、各未来共用：{period}之前的开设、关闭、认证和扩充。其后的决定、流量、生产和库存随未来调整。',
  },
});
