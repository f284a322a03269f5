import { defineMessages } from '../../i18n/message.ts';

export const frontierMessages = defineMessages({
  // Question
  against: { en: 'Cost against', 'zh-HK': '成本對比', 'zh-CN': '成本对比' },
  carbon: { en: 'Carbon', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
  leadTime: { en: 'Mean lead time', 'zh-HK': '平均交付期', 'zh-CN': '平均交付期' },
  worstLeadTime: { en: 'Slowest route', 'zh-HK': '最慢路線', 'zh-CN': '最慢路线' },
  concentration: { en: 'Concentration', 'zh-HK': '產地集中度', 'zh-CN': '产地集中度' },
  run: { en: 'Draw the frontier', 'zh-HK': '計算取捨曲線', 'zh-CN': '计算取舍曲线' },

  // Headline
  carbonFirst: {
    en: 'The first <b>{less}</b> of carbon costs <b>{cost}</b>.',
    'zh-HK': '首 <b>{less}</b> 的減碳成本為 <b>{cost}</b>。',
    'zh-CN': '前 <b>{less}</b> 的减碳成本为 <b>{cost}</b>。',
  },
  carbonNext: {
    en: 'The next <b>{less}</b> costs <b>{cost}</b>.',
    'zh-HK': '其後 <b>{less}</b> 為 <b>{cost}</b>。',
    'zh-CN': '其后 <b>{less}</b> 为 <b>{cost}</b>。',
  },
  leadTimeFirst: {
    en: 'The first <b>{less}</b> off the mean lead time cost <b>{cost}</b>.',
    'zh-HK': '平均交付期首縮 <b>{less}</b>，成本為 <b>{cost}</b>。',
    'zh-CN': '平均交付期先缩 <b>{less}</b>，成本为 <b>{cost}</b>。',
  },
  worstFirst: {
    en: 'The first <b>{less}</b> off the slowest route cost <b>{cost}</b>.',
    'zh-HK': '最慢路線首縮 <b>{less}</b>，成本為 <b>{cost}</b>。',
    'zh-CN': '最慢路线先缩 <b>{less}</b>，成本为 <b>{cost}</b>。',
  },
  daysNext: {
    en: 'The next <b>{less}</b> cost <b>{cost}</b>.',
    'zh-HK': '再縮 <b>{less}</b> 為 <b>{cost}</b>。',
    'zh-CN': '再缩 <b>{less}</b> 为 <b>{cost}</b>。',
  },
  shareFirst: {
    en: 'Bringing the largest territory from <b>{from}</b> of goods to <b>{to}</b> costs <b>{cost}</b>.',
    'zh-HK': '最大產地的佔比由 <b>{from}</b> 降至 <b>{to}</b>，成本為 <b>{cost}</b>。',
    'zh-CN': '最大产地的占比由 <b>{from}</b> 降至 <b>{to}</b>，成本为 <b>{cost}</b>。',
  },
  shareNext: {
    en: 'Going on to <b>{to}</b> costs <b>{cost}</b> more.',
    'zh-HK': '再降至 <b>{to}</b> 須多付 <b>{cost}</b>。',
    'zh-CN': '再降至 <b>{to}</b> 须多付 <b>{cost}</b>。',
  },
  onePoint: {
    en: 'The cheapest plan already has the least {measure} that any plan can have.',
    'zh-HK': '最低成本計劃的{measure}已是各計劃中最低。',
    'zh-CN': '最低成本计划的{measure}已是各计划中最低。',
  },
  finerGap: {
    en: 'Plans with less {measure} may lie within the gap of {gap}: set a smaller one in Preferences and ask again.',
    'zh-HK': '{measure}更低的計劃或在 {gap} 的差距之內：可在偏好設定收窄差距後再試。',
    'zh-CN': '{measure}更低的计划或在 {gap} 的差距之内：可在偏好设置收窄差距后再试。',
  },
  day: {
    en: '{count, plural, one {{days} day} other {{days} days}}',
    'zh-HK': '{days} 日',
    'zh-CN': '{days} 天',
  },
  tonnes: { en: '{amount} t', 'zh-HK': '{amount} 噸', 'zh-CN': '{amount} 吨' },

  // Chart
  title: { en: 'Cost against {measure}', 'zh-HK': '成本與{measure}', 'zh-CN': '成本与{measure}' },
  costNote: { en: 'Landed cost, {unit}', 'zh-HK': '到岸成本，{unit}', 'zh-CN': '到岸成本，{unit}' },
  profitNote: {
    en: 'Cost less revenue, {unit}',
    'zh-HK': '成本減收入，{unit}',
    'zh-CN': '成本减收入，{unit}',
  },
  carbonAxis: { en: 'Carbon, t CO₂e', 'zh-HK': '碳排放，噸 CO₂e', 'zh-CN': '碳排放，吨 CO₂e' },
  leadTimeAxis: {
    en: 'Mean days from made or bought to market',
    'zh-HK': '由生產或採購至市場的平均日數',
    'zh-CN': '由生产或采购至市场的平均天数',
  },
  worstAxis: {
    en: 'Days of the slowest route to a market',
    'zh-HK': '至市場最慢路線的日數',
    'zh-CN': '至市场最慢路线的天数',
  },
  shareAxis: {
    en: 'Share of the territory where most is made, % of units',
    'zh-HK': '最大產地的佔比（佔件數 %）',
    'zh-CN': '最大产地的占比（占件数 %）',
  },
  cheapest: { en: 'cheapest', 'zh-HK': '最低成本', 'zh-CN': '最低成本' },
  knee: { en: 'knee', 'zh-HK': '拐點', 'zh-CN': '拐点' },
  kneeAt: { en: 'knee: {measure}', 'zh-HK': '拐點：{measure}', 'zh-CN': '拐点：{measure}' },
  least: { en: 'least', 'zh-HK': '最低', 'zh-CN': '最低' },
  pointText: {
    en: '{measure}, {cost}',
    'zh-HK': '{measure}，{cost}',
    'zh-CN': '{measure}，{cost}',
  },
  chartWords: {
    en: '{title}: {count, plural, one {one plan} other {# plans}}, none beaten by another',
    'zh-HK': '{title}：{count} 個互不遜色的計劃',
    'zh-CN': '{title}：{count} 个互不逊色的计划',
  },

  // Points
  point: { en: 'Plan', 'zh-HK': '計劃', 'zh-CN': '计划' },
  perTonne: { en: 'per t less', 'zh-HK': '每減一噸', 'zh-CN': '每减一吨' },
  perDay: { en: 'per day less', 'zh-HK': '每縮一日', 'zh-CN': '每缩一天' },
  perPoint: { en: 'per point less', 'zh-HK': '每降一百分點', 'zh-CN': '每降一百分点' },
  gap: { en: 'proven within', 'zh-HK': '證明差距', 'zh-CN': '证明差距' },
  against1: {
    en: 'Plan {place} against the cheapest: <b>{less}</b> less {measure} for <b>{cost}</b>, {share} more.',
    'zh-HK': '計劃 {place} 對比最低成本計劃：{measure}少 <b>{less}</b>，成本多 <b>{cost}</b>（{share}）。',
    'zh-CN': '计划 {place} 对比最低成本计划：{measure}少 <b>{less}</b>，成本多 <b>{cost}</b>（{share}）。',
  },
  isCheapest: {
    en: 'The cheapest plan. Choose another to see what it does otherwise.',
    'zh-HK': '此為最低成本計劃。選另一計劃可看其分別。',
    'zh-CN': '此为最低成本计划。选另一计划可看其区别。',
  },
  pinCheapest: {
    en: 'The cheapest plan is this scenario’s own: there is nothing to pin.',
    'zh-HK': '最低成本計劃即本情景的計劃，無須另存。',
    'zh-CN': '最低成本计划即本情景的计划，无须另存。',
  },
  pinMean: {
    en: 'A network has no rule for a mean lead time, so this plan cannot be pinned as one. The frontier of the slowest route can.',
    'zh-HK': '網絡沒有平均交付期的規則，故此計劃不能存為情景；最慢路線的曲線則可以。',
    'zh-CN': '网络没有平均交付期的规则，故此计划不能存为情景；最慢路线的曲线则可以。',
  },
  pinBoth: {
    en: 'Some goods are made and others bought; a rule counts either, not both, so this plan cannot be pinned as one.',
    'zh-HK': '部分貨品自產、部分採購；規則只能計其一，故此計劃不能存為情景。',
    'zh-CN': '部分货品自产、部分采购；规则只能计其一，故此计划不能存为情景。',
  },
  pinnedName: { en: '{measure} {value}', 'zh-HK': '{measure} {value}', 'zh-CN': '{measure} {value}' },
  pinnedBecause: {
    en: 'Pinned on the frontier of cost against {measure}.',
    'zh-HK': '取自成本與{measure}的取捨曲線。',
    'zh-CN': '取自成本与{measure}的取舍曲线。',
  },

  // Notes
  allServed: {
    en: 'Every plan serves all that is wanted.',
    'zh-HK': '每個計劃都滿足全部需求。',
    'zh-CN': '每个计划都满足全部需求。',
  },
  sameShort: {
    en: 'The cheapest plan leaves {units} units unserved; no plan here serves any market less than it does.',
    'zh-HK': '最低成本計劃有 {units} 件未能供應；各計劃對任何市場的供應均不比它少。',
    'zh-CN': '最低成本计划有 {units} 件未能供应；各计划对任何市场的供应均不比它少。',
  },
  proven: {
    en: 'Each is within {gap} of the least cost at its limit: {solves} solves in {seconds} s.',
    'zh-HK': '每個計劃與其限額下的最低成本差距在 {gap} 內：{solves} 次求解，{seconds} 秒。',
    'zh-CN': '每个计划与其限额下的最低成本差距在 {gap} 内：{solves} 次求解，{seconds} 秒。',
  },
  notProven: {
    en: 'Not all are proven within {gap}: {solves} solves in {seconds} s ended at their limit. Allow more time in Preferences.',
    'zh-HK': '並非全部證明在 {gap} 內：{solves} 次求解，{seconds} 秒，到限停止。可在偏好設定延長時間。',
    'zh-CN': '并非全部证明在 {gap} 内：{solves} 次求解，{seconds} 秒，到限停止。可在偏好设置延长时间。',
  },

  stopped: {
    en: 'Stopped before every plan was looked for: others may lie between these.',
    'zh-HK': '未找完所有計劃便已停止：其間或有其他計劃。',
    'zh-CN': '未找完所有计划便已停止：其间或有其他计划。',
  },

  // States
  emptyTitle: {
    en: 'What does less carbon, a shorter wait or a wider spread cost?',
    'zh-HK': '減碳、縮短交付期或分散產地，要付多少？',
    'zh-CN': '减碳、缩短交付期或分散产地，要付多少？',
  },
  emptyWords: {
    en: 'The frontier shows the plans from the cheapest to the one with least of it, and the knee up to which less is cheap.',
    'zh-HK': '取捨曲線由最低成本計劃畫到該項最低的計劃，並標示代價轉貴的拐點。',
    'zh-CN': '取舍曲线由最低成本计划画到该项最低的计划，并标示代价转贵的拐点。',
  },
  runningTitle: {
    en: 'Looking for plans that none beats.',
    'zh-HK': '正在尋找互不遜色的計劃。',
    'zh-CN': '正在寻找互不逊色的计划。',
  },
  runningWords: {
    en: 'You may go on working: the run goes on beside it.',
    'zh-HK': '計算期間可繼續工作。',
    'zh-CN': '计算期间可继续工作。',
  },
  failedTitle: {
    en: 'There is no frontier to draw.',
    'zh-HK': '無法畫出取捨曲線。',
    'zh-CN': '无法画出取舍曲线。',
  },
  nothingToMeasure: {
    en: 'The cheapest plan has no {measure} at all, so there is nothing to save.',
    'zh-HK': '最低成本計劃的{measure}為零，無可再減。',
    'zh-CN': '最低成本计划的{measure}为零，无可再减。',
  },
});
