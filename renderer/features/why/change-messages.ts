import { defineMessages } from '../../i18n/message.ts';

/** The figures that would change what is used, and where they are pinned. */
export const changeMessages = defineMessages({
  changes: { en: 'What would change it', 'zh-HK': '轉捩點', 'zh-CN': '转折点' },
  number: { en: 'Figure', 'zh-HK': '數值', 'zh-CN': '数值' },
  now: { en: 'Now', 'zh-HK': '現值', 'zh-CN': '现值' },
  switchesAt: { en: 'Switches at', 'zh-HK': '轉捩於', 'zh-CN': '转折于' },
  notUpTo: { en: 'not up to {value}', 'zh-HK': '至 {value} 仍不變', 'zh-CN': '至 {value} 仍不变' },
  noChange: {
    en: 'No single figure was found that would change it.',
    'zh-HK': '未找到單一可改變結果的數值。',
    'zh-CN': '未找到单一可改变结果的数值。',
  },
  pin: { en: 'Pin as scenario', 'zh-HK': '存為情景', 'zh-CN': '存为情景' },
  pinThis: {
    en: 'Pin as scenario: {name} at {value}',
    'zh-HK': '存為情景：{name} {value}',
    'zh-CN': '存为情景：{name} {value}',
  },
  pinnedName: { en: '{name} at {value}', 'zh-HK': '{name} {value}', 'zh-CN': '{name} {value}' },
  pinnedBecause: {
    en: 'Where the plan changes its mind about {what}',
    'zh-HK': '計劃對{what}改變取捨之處',
    'zh-CN': '计划对{what}改变取舍之处',
  },
  freightOf: {
    en: 'Freight {unit}, {lane}',
    'zh-HK': '{lane}運費，{unit}',
    'zh-CN': '{lane}运费，{unit}',
  },
  perUnit: { en: 'per unit', 'zh-HK': '每件', 'zh-CN': '每件' },
  perKg: { en: 'per kg', 'zh-HK': '每公斤', 'zh-CN': '每公斤' },
  perM3: { en: 'per m³', 'zh-HK': '每立方米', 'zh-CN': '每立方米' },
  perContainer: { en: 'per {kind}', 'zh-HK': '每個 {kind}', 'zh-CN': '每个 {kind}' },
  labourOf: {
    en: 'Labour of {product} at {site}',
    'zh-HK': '{site}生產{product}的人工',
    'zh-CN': '{site}生产{product}的人工',
  },
  priceOf: {
    en: 'Price of {product} at {site}',
    'zh-HK': '{site}的{product}價格',
    'zh-CN': '{site}的{product}价格',
  },
  fixedOf: {
    en: 'Fixed cost per period of {site}',
    'zh-HK': '{site}每期固定成本',
    'zh-CN': '{site}每期固定成本',
  },
});
