import type { ScaledName, WholeName } from '../../../solver/analysis/diagnosis/statement.ts';
import { defineMessages, type Message } from '../../i18n/message.ts';

/** What each kind of number is of. */
export const subjectMessages: Readonly<Record<ScaledName, Message>> = defineMessages({
  leadPromise: { en: 'Lead-time promise, {name}', 'zh-HK': '{name}的交期承諾', 'zh-CN': '{name}的交期承诺' },
  throughput: { en: 'Throughput of {name}', 'zh-HK': '{name}的吞吐量', 'zh-CN': '{name}的吞吐量' },
  storage: { en: 'Storage at {name}', 'zh-HK': '{name}的倉容', 'zh-CN': '{name}的仓容' },
  lineHours: { en: 'Regular hours of {name}', 'zh-HK': '{name}的正常工時', 'zh-CN': '{name}的正常工时' },
  recipeCapacity: { en: 'Capacity for {name}', 'zh-HK': '{name}的產能', 'zh-CN': '{name}的产能' },
  minimumRun: { en: 'Minimum run of {name}', 'zh-HK': '{name}的最小開工量', 'zh-CN': '{name}的最小开工量' },
  qualification: {
    en: 'Periods to qualify {name}',
    'zh-HK': '{name}的認證期數',
    'zh-CN': '{name}的认证期数',
  },
  offerCapacity: { en: 'Supply of {name}', 'zh-HK': '{name}的供應量', 'zh-CN': '{name}的供应量' },
  minimumOrder: {
    en: 'Minimum order of {name}',
    'zh-HK': '{name}的最小訂購量',
    'zh-CN': '{name}的最小订购量',
  },
  laneCapacity: { en: 'Capacity of {name}', 'zh-HK': '{name}的運力', 'zh-CN': '{name}的运力' },
  laneMinimum: { en: 'Minimum load of {name}', 'zh-HK': '{name}的最低付運量', 'zh-CN': '{name}的最低发运量' },
  shelfLife: { en: 'Shelf life of {name}', 'zh-HK': '{name}的保存期', 'zh-CN': '{name}的保存期' },
  closing: { en: 'Closing stock, {name}', 'zh-HK': '期末存貨，{name}', 'zh-CN': '期末库存，{name}' },
  shareCap: { en: 'Most that {name} allows', 'zh-HK': '{name}的上限', 'zh-CN': '{name}的上限' },
  shareFloor: { en: 'Least that {name} asks for', 'zh-HK': '{name}的下限', 'zh-CN': '{name}的下限' },
  countCap: { en: 'Highest number under {name}', 'zh-HK': '{name}的最多數目', 'zh-CN': '{name}的最多数目' },
  countFloor: { en: 'Lowest number under {name}', 'zh-HK': '{name}的最少數目', 'zh-CN': '{name}的最少数目' },
  budget: { en: 'Ceiling of {name}', 'zh-HK': '{name}的限額', 'zh-CN': '{name}的限额' },
  sourceCap: {
    en: 'Most sources under {name}',
    'zh-HK': '{name}的最多來源數',
    'zh-CN': '{name}的最多来源数',
  },
  sourceFloor: {
    en: 'Fewest sources under {name}',
    'zh-HK': '{name}的最少來源數',
    'zh-CN': '{name}的最少来源数',
  },
  sourceShare: {
    en: 'Least share of each source under {name}',
    'zh-HK': '{name}的每個來源最低佔比',
    'zh-CN': '{name}的每个来源最低占比',
  },
});

/** A number as stated, and as it is to become. */
export const numberMessages = defineMessages({
  stated: { en: '{subject}: {value}', 'zh-HK': '{subject}：{value}', 'zh-CN': '{subject}：{value}' },
  changed: {
    en: '{subject}: from {from} to {to}',
    'zh-HK': '{subject}：{from} → {to}',
    'zh-CN': '{subject}：{from} → {to}',
  },
  units: { en: '{number} units', 'zh-HK': '{number} 件', 'zh-CN': '{number} 件' },
  kg: { en: '{number} kg', 'zh-HK': '{number} 公斤', 'zh-CN': '{number} 公斤' },
  m3: { en: '{number} m³', 'zh-HK': '{number} 立方米', 'zh-CN': '{number} 立方米' },
  teu: { en: '{number} TEU', 'zh-HK': '{number} TEU', 'zh-CN': '{number} TEU' },
  hours: { en: '{number} hours', 'zh-HK': '{number} 小時', 'zh-CN': '{number} 小时' },
  days: {
    en: '{number} {count, plural, one {day} other {days}}',
    'zh-HK': '{number} 天',
    'zh-CN': '{number} 天',
  },
  daysOfCover: { en: '{number} days of cover', 'zh-HK': '{number} 天用量', 'zh-CN': '{number} 天用量' },
  perDay: { en: '{amount} a day', 'zh-HK': '每日 {amount}', 'zh-CN': '每日 {amount}' },
  perWeek: { en: '{amount} a week', 'zh-HK': '每週 {amount}', 'zh-CN': '每周 {amount}' },
  perMonth: { en: '{amount} a month', 'zh-HK': '每月 {amount}', 'zh-CN': '每月 {amount}' },
  perPeriod: { en: '{amount} a period', 'zh-HK': '每期 {amount}', 'zh-CN': '每期 {amount}' },
});

/** Statements that hold or do not: as made, and as they are to be loosened. */
export const wholeMessages: Readonly<Record<WholeName, { stated: Message; changed: Message }>> = {
  refusedOrigins: defineMessages({
    stated: {
      en: 'Nothing made in {origins} is taken: {name}',
      'zh-HK': '拒收{origins}製造的貨品：{name}',
      'zh-CN': '拒收{origins}制造的货品：{name}',
    },
    changed: {
      en: 'Goods of any origin are taken: {name}',
      'zh-HK': '接受任何來源地的貨品：{name}',
      'zh-CN': '接受任何来源地的货品：{name}',
    },
  }),
  standing: defineMessages({
    stated: { en: '{name} stays open', 'zh-HK': '{name}須維持營運', 'zh-CN': '{name}须维持运营' },
    changed: { en: '{name} may close', 'zh-HK': '容許關閉{name}', 'zh-CN': '容许关闭{name}' },
  }),
  openingDate: defineMessages({
    stated: {
      en: '{name} opens in {period} at the earliest',
      'zh-HK': '{name}最早於{period}啟用',
      'zh-CN': '{name}最早于{period}启用',
    },
    changed: {
      en: '{name} may open from the first period on',
      'zh-HK': '容許{name}由首期起啟用',
      'zh-CN': '容许{name}由首期起启用',
    },
  }),
  makeLot: defineMessages({
    stated: {
      en: '{name} is made in lots of {number}',
      'zh-HK': '{name}以每批 {number} 件生產',
      'zh-CN': '{name}以每批 {number} 件生产',
    },
    changed: {
      en: 'Any quantity of {name} is made',
      'zh-HK': '{name}可生產任何數量',
      'zh-CN': '{name}可生产任何数量',
    },
  }),
  skill: defineMessages({
    stated: {
      en: '{name} asks for the skill “{skill}”, which {site} lacks',
      'zh-HK': '{name}需要「{skill}」技能，而{site}未具備',
      'zh-CN': '{name}需要“{skill}”技能，而{site}未具备',
    },
    changed: {
      en: '{site} gets the skill “{skill}”',
      'zh-HK': '{site}具備「{skill}」技能',
      'zh-CN': '{site}具备“{skill}”技能',
    },
  }),
  orderLot: defineMessages({
    stated: {
      en: '{name} is ordered in lots of {number}',
      'zh-HK': '{name}以每批 {number} 件訂購',
      'zh-CN': '{name}以每批 {number} 件订购',
    },
    changed: {
      en: 'Any quantity of {name} is ordered',
      'zh-HK': '{name}可訂購任何數量',
      'zh-CN': '{name}可订购任何数量',
    },
  }),
  pair: defineMessages({
    stated: { en: '{name} forbids it', 'zh-HK': '{name}予以禁止', 'zh-CN': '{name}予以禁止' },
    changed: { en: '{name} is switched off', 'zh-HK': '停用{name}', 'zh-CN': '停用{name}' },
  }),
};

export const demandMessages = defineMessages({
  subject: { en: 'Demand, {what}', 'zh-HK': '需求，{what}', 'zh-CN': '需求，{what}' },
  stated: {
    en: '{units} must be served: {what}',
    'zh-HK': '須供應 {units}：{what}',
    'zh-CN': '须供应 {units}：{what}',
  },
  short: {
    en: '{short} of {asked} units go unserved: {what}',
    'zh-HK': '{asked} 件中有 {short} 件不予供應：{what}',
    'zh-CN': '{asked} 件中有 {short} 件不予供应：{what}',
  },
  what: {
    en: '{products} for {markets}, {periods}',
    'zh-HK': '{markets}，{products}，{periods}',
    'zh-CN': '{markets}，{products}，{periods}',
  },
  whatOnce: {
    en: '{products} for {markets}',
    'zh-HK': '{markets}，{products}',
    'zh-CN': '{markets}，{products}',
  },
  products: { en: '{count} products', 'zh-HK': '{count} 種產品', 'zh-CN': '{count} 种产品' },
  markets: { en: '{count} markets', 'zh-HK': '{count} 個市場', 'zh-CN': '{count} 个市场' },
  periods: { en: '{count} periods', 'zh-HK': '{count} 期', 'zh-CN': '{count} 期' },
});

export const causeMessages = defineMessages({
  leadTime: {
    en: 'The quickest way of {product} to {market} takes {quickest}, and this demand is due within {due}: only stock that is there or under way could meet it.',
    'zh-HK': '{product}最快須 {quickest}運抵{market}，而此需求須於 {due}內交付：只有現貨或在途貨品可以滿足。',
    'zh-CN': '{product}最快须 {quickest}运抵{market}，而此需求须于 {due}内交付：只有现货或在途货品可以满足。',
  },
  partlyLate: {
    en: 'The quickest way of {product} to {market} takes {quickest} of the {due} until this demand is due: what is wanted before must come from stock that is there or under way.',
    'zh-HK':
      '{product}最快須 {quickest}運抵{market}，而此需求須於 {due}內交付：其前所需須由現貨或在途貨品供應。',
    'zh-CN':
      '{product}最快须 {quickest}运抵{market}，而此需求须于 {due}内交付：其前所需须由现货或在途货品供应。',
  },
  promise: {
    en: 'The quickest way of {product} to {market} takes {quickest}, and {promised} are promised.',
    'zh-HK': '{product}最快須 {quickest}運抵{market}，而承諾為 {promised}。',
    'zh-CN': '{product}最快须 {quickest}运抵{market}，而承诺为 {promised}。',
  },
  noWay: {
    en: 'No lanes lead from where {product} is made, sold or in stock to {market}.',
    'zh-HK': '生產、出售或存有{product}的地點均無航線通往{market}。',
    'zh-CN': '生产、出售或存有{product}的地点均无航线通往{market}。',
  },
  noWayButStock: {
    en: 'No lanes lead from where {product} is made or sold to {market}: the {units} in stock there are all there is.',
    'zh-HK': '生產或出售{product}的地點均無航線通往{market}：當地存貨 {units}即為全部。',
    'zh-CN': '生产或出售{product}的地点均无航线通往{market}：当地库存 {units}即为全部。',
  },
  noLane: {
    en: 'No lane leads to {site}, so that nothing can come there.',
    'zh-HK': '並無航線通往{site}，貨品無從運抵。',
    'zh-CN': '没有航线通往{site}，货品无从运抵。',
  },
  noLaneButStock: {
    en: 'No lane leads to {site}, so that nothing can come there: the {units} in stock there are all there is.',
    'zh-HK': '並無航線通往{site}，貨品無從運抵：當地存貨 {units}即為全部。',
    'zh-CN': '没有航线通往{site}，货品无从运抵：当地库存 {units}即为全部。',
  },
  noSource: {
    en: 'Nobody makes or sells {product}, and none is in stock.',
    'zh-HK': '無人生產或出售{product}，亦無存貨。',
    'zh-CN': '无人生产或出售{product}，也无库存。',
  },
});
