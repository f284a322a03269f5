import { defineMessages } from '../../i18n/message.ts';

export const whyMessages = defineMessages({
  title: { en: 'Why', 'zh-HK': '原因', 'zh-CN': '原因' },
  ask: {
    en: 'Why, and what would change it',
    'zh-HK': '查明原因與轉捩點',
    'zh-CN': '查明原因与转折点',
  },
  askUnused: {
    en: 'Why is it unused?',
    'zh-HK': '為何未用？',
    'zh-CN': '为何未用？',
  },
  askSource: {
    en: 'Why from there?',
    'zh-HK': '為何由該處供應？',
    'zh-CN': '为何由该处供应？',
  },
  solving: {
    en: 'Planning it otherwise: solve {solves}, {seconds} s',
    'zh-HK': '正在試算其他計劃：第 {solves} 次，{seconds} 秒',
    'zh-CN': '正在试算其他计划：第 {solves} 次，{seconds} 秒',
  },
  failed: { en: 'There is no answer.', 'zh-HK': '未有答案。', 'zh-CN': '没有答案。' },

  // Sentences
  without: {
    en: '<b>{what}</b> is used for <b>{units}</b> units: without it the plan costs <b>{money}</b> more, <b>{perUnit}</b> a unit.',
    'zh-HK': '<b>{what}</b>用於 <b>{units}</b> 件：若不用，計劃多花 <b>{money}</b>，每件 <b>{perUnit}</b>。',
    'zh-CN': '<b>{what}</b>用于 <b>{units}</b> 件：若不用，计划多花 <b>{money}</b>，每件 <b>{perUnit}</b>。',
  },
  missed: {
    en: 'Goods that then go unserved count {money} in this.',
    'zh-HK': '其中 {money} 是屆時未能供應之貨物的代價。',
    'zh-CN': '其中 {money} 是届时未能供应之货物的代价。',
  },
  needed: {
    en: '<b>{what}</b> is used for <b>{units}</b> units, and no plan does without it.',
    'zh-HK': '<b>{what}</b>用於 <b>{units}</b> 件，任何計劃都少不了它。',
    'zh-CN': '<b>{what}</b>用于 <b>{units}</b> 件，任何计划都少不了它。',
  },
  soleGoods: {
    en: 'Nobody else makes or sells {goods}.',
    'zh-HK': '只有它生產或出售{goods}。',
    'zh-CN': '只有它生产或出售{goods}。',
  },
  forced: {
    en: 'Without it these cannot hold together',
    'zh-HK': '若不用，以下各項不能同時成立',
    'zh-CN': '若不用，以下各项不能同时成立',
  },
  forcedAlone: {
    en: 'Without it this cannot hold',
    'zh-HK': '若不用，以下一項便不能成立',
    'zh-CN': '若不用，以下一项便不能成立',
  },
  servedWithout: {
    en: 'Of {asked}, {most} can be served without it.',
    'zh-HK': '{asked}之中，若不用只能供應{most}。',
    'zh-CN': '{asked}之中，若不用只能供应{most}。',
  },
  servedWithoutAtMost: {
    en: 'Of {asked}, at most {most} can be served without it.',
    'zh-HK': '{asked}之中，若不用，可供應的上限為{most}，實際或會更少。',
    'zh-CN': '{asked}之中，若不用，可供应的上限为{most}，实际或会更少。',
  },
  servedWithoutAtLeast: {
    en: 'Of {asked}, at least {most} can be served without it.',
    'zh-HK': '{asked}之中，若不用至少可供應{most}。',
    'zh-CN': '{asked}之中，若不用至少可供应{most}。',
  },
  forcedUnknown: {
    en: 'Which statements force it was not found in time.',
    'zh-HK': '限時內未能查明由哪些條件造成。',
    'zh-CN': '限时内未能查明由哪些条件造成。',
  },
  goesAt: {
    en: '{name}, {way, select, up {rising} other {falling}} from {now} to {at}, drives it out.',
    'zh-HK': '{name}由 {now} {way, select, up {升} other {跌}}至 {at} 時，便會退出。',
    'zh-CN': '{name}由 {now} {way, select, up {升} other {降}}至 {at} 时，便会退出。',
  },
  entersAt: {
    en: '{name}, {way, select, up {rising} other {falling}} from {now} to {at}, brings it in.',
    'zh-HK': '{name}由 {now} {way, select, up {升} other {跌}}至 {at} 時，便會採用。',
    'zh-CN': '{name}由 {now} {way, select, up {升} other {降}}至 {at} 时，便会采用。',
  },
  leaves: {
    en: 'At {out} a unit more it is no longer used.',
    'zh-HK': '每件貴 {out} 便全部退出。',
    'zh-CN': '每件贵 {out} 便全部退出。',
  },
  halves: {
    en: 'At {half} a unit more it keeps {units} units; at {out} more it is no longer used.',
    'zh-HK': '每件貴 {half} 剩 {units} 件；貴 {out} 便全部退出。',
    'zh-CN': '每件贵 {half} 剩 {units} 件；贵 {out} 便全部退出。',
  },
  unused: {
    en: '<b>{what}</b> is unused: <b>{perUnit}</b> a unit too dear.',
    'zh-HK': '<b>{what}</b>未用：每件貴了 <b>{perUnit}</b>。',
    'zh-CN': '<b>{what}</b>未用：每件贵了 <b>{perUnit}</b>。',
  },
  unusedAtMost: {
    en: '<b>{what}</b> is unused: at most <b>{perUnit}</b> a unit too dear.',
    'zh-HK': '<b>{what}</b>未用：每件最多貴了 <b>{perUnit}</b>。',
    'zh-CN': '<b>{what}</b>未用：每件最多贵了 <b>{perUnit}</b>。',
  },
  withIt: {
    en: 'With {units} units of it the plan would cost {money} more.',
    'zh-HK': '若用 {units} 件，計劃多花 {money}。',
    'zh-CN': '若用 {units} 件，计划多花 {money}。',
  },
  withItOnAverage: {
    en: 'With {units} units of it the plan would cost {money} more, {average} a unit on average.',
    'zh-HK': '若用 {units} 件，計劃多花 {money}，平均每件 {average}。',
    'zh-CN': '若用 {units} 件，计划多花 {money}，平均每件 {average}。',
  },
  notPossible: {
    en: '<b>{what}</b> cannot be used: {reasons}.',
    'zh-HK': '<b>{what}</b>不能用：{reasons}。',
    'zh-CN': '<b>{what}</b>不能用：{reasons}。',
  },
  notServed: {
    en: 'None of it reaches a market in this plan.',
    'zh-HK': '此計劃中並無此產品到達市場。',
    'zh-CN': '此计划中并无此产品到达市场。',
  },
  noPlan: {
    en: 'No plan was found to compare with.',
    'zh-HK': '找不到可作比較的計劃。',
    'zh-CN': '找不到可作比较的计划。',
  },
  forProduct: { en: '{what}, {product}', 'zh-HK': '{what}（{product}）', 'zh-CN': '{what}（{product}）' },
  more: {
    en: '{units} more {product} at {site}',
    'zh-HK': '{site}多做 {units} 件{product}',
    'zh-CN': '{site}多做 {units} 件{product}',
  },
  fewer: {
    en: '{units} fewer {product} at {site}',
    'zh-HK': '{site}少做 {units} 件{product}',
    'zh-CN': '{site}少做 {units} 件{product}',
  },
  movesThen: { en: 'Then: {moves}.', 'zh-HK': '屆時：{moves}。', 'zh-CN': '届时：{moves}。' },

  // Reasons
  byPolicy: {
    en: 'the policy {policy} leaves no plan with it',
    'zh-HK': '政策「{policy}」不容許',
    'zh-CN': '政策“{policy}”不允许',
  },
  bySkill: {
    en: 'it lacks the skill {skill}',
    'zh-HK': '欠缺所需技能「{skill}」',
    'zh-CN': '缺少所需技能“{skill}”',
  },
  nothingMade: {
    en: 'nothing is made or sold there',
    'zh-HK': '該處既不生產亦不出售',
    'zh-CN': '该处既不生产也不出售',
  },
  noInputs: {
    en: 'what it makes needs inputs that cannot get there',
    'zh-HK': '所需物料無法送達',
    'zh-CN': '所需物料无法送达',
  },
  nothingToCarry: {
    en: 'nothing that it may carry can be where it begins',
    'zh-HK': '起點沒有可運的貨物',
    'zh-CN': '起点没有可运的货物',
  },
  tooSlow: {
    en: 'the way takes {days} days, the horizon is {horizon} days long',
    'zh-HK': '路程需 {days} 日，而計劃期只有 {horizon} 日',
    'zh-CN': '路程需 {days} 天，而计划期只有 {horizon} 天',
  },
  byPromise: {
    en: 'goods that come this way are older than markets were promised',
    'zh-HK': '經此運來的貨物超出對市場承諾的時限',
    'zh-CN': '经此运来的货物超出对市场承诺的时限',
  },
  noUse: {
    en: 'what it brings is of no use downstream in time',
    'zh-HK': '下游未能及時使用其貨物',
    'zh-CN': '下游未能及时使用其货物',
  },
  byLimits: {
    en: 'capacities and minimums leave no plan with it',
    'zh-HK': '產能與下限不容許',
    'zh-CN': '产能与下限不允许',
  },

  // Comparison
  comparison: {
    en: '{product} in {market}, {currency} a unit',
    'zh-HK': '{market}的{product}，每件{currency}',
    'zh-CN': '{market}的{product}，每件{currency}',
  },
  landed: { en: 'Landed', 'zh-HK': '到岸', 'zh-CN': '到岸' },
  stockBefore: { en: 'Opening stock', 'zh-HK': '期初庫存', 'zh-CN': '期初库存' },
  averages: {
    en: 'Of these goods alone, at the market’s door: averages of the units that come so.',
    'zh-HK': '只計此貨物，市場到岸價，按所經數量平均。',
    'zh-CN': '只计此货物，市场到岸价，按所经数量平均。',
  },
  sharedFixed: {
    en: 'Fixed cost that both plans pay alike is not counted: {amounts} a unit.',
    'zh-HK': '兩個計劃同樣支付的固定成本不計在內：每件{amounts}。',
    'zh-CN': '两个计划同样支付的固定成本不计在内：每件{amounts}。',
  },
  sharedBy: { en: '{route} {amount}', 'zh-HK': '{route} {amount}', 'zh-CN': '{route} {amount}' },

  // Bill
  billWithout: {
    en: 'The whole plan without it, {currency} more',
    'zh-HK': '若不用，整個計劃多付的{currency}',
    'zh-CN': '若不用，整个计划多付的{currency}',
  },
  billWith: {
    en: 'The whole plan with it, {currency} more',
    'zh-HK': '若採用，整個計劃多付的{currency}',
    'zh-CN': '若采用，整个计划多付的{currency}',
  },
  billPart: { en: 'Cost', 'zh-HK': '成本', 'zh-CN': '成本' },
  billMore: { en: 'In all', 'zh-HK': '合計', 'zh-CN': '合计' },
  billUnit: { en: 'A unit of it', 'zh-HK': '每件', 'zh-CN': '每件' },
  billTotal: { en: 'Total', 'zh-HK': '總計', 'zh-CN': '总计' },

  money: { en: '{currency} {figure}', 'zh-HK': '{figure} {currency}', 'zh-CN': '{figure} {currency}' },
  route: { en: '{from}, {modes}', 'zh-HK': '{from}，{modes}', 'zh-CN': '{from}，{modes}' },

  // How it was found
  heldOwn: {
    en: 'Decisions elsewhere to open, qualify, run and expand are held as in the plan.',
    'zh-HK': '其他開設、認證、開工及擴產決定維持計劃不變。',
    'zh-CN': '其他开设、认证、开工及扩产决定维持计划不变。',
  },
  heldDiffering: {
    en: 'The other plan was decided anew; decisions that both share are held.',
    'zh-HK': '另一計劃重新決定；兩者相同的決定維持不變。',
    'zh-CN': '另一计划重新决定；两者相同的决定维持不变。',
  },
  provenWithin: {
    en: 'Each plan is proven within {gap} of its cost: a difference below {money} may be chance.',
    'zh-HK': '各計劃均證明在其成本的 {gap} 內：低於 {money} 的差額或屬誤差。',
    'zh-CN': '各计划均证明在其成本的 {gap} 内：低于 {money} 的差额或属误差。',
  },
  notProven: {
    en: 'Not proven: a solve ended at its limit.',
    'zh-HK': '未獲證明：有一次計算到達時限。',
    'zh-CN': '未获证明：有一次计算到达时限。',
  },
});
