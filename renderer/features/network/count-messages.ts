import type { Collection } from '../../../scenarios/domain/network.ts';
import { defineMessages } from '../../i18n/message.ts';

/** So many records of a collection, in words. */
export const countMessages = defineMessages({
  sites: {
    en: '{count, plural, one {# site} other {# sites}}',
    'zh-HK': '{count} 個地點',
    'zh-CN': '{count} 个地点',
  },
  products: {
    en: '{count, plural, one {# product} other {# products}}',
    'zh-HK': '{count} 項產品',
    'zh-CN': '{count} 项产品',
  },
  recipes: {
    en: '{count, plural, one {# recipe} other {# recipes}}',
    'zh-HK': '{count} 個配方',
    'zh-CN': '{count} 个配方',
  },
  lines: {
    en: '{count, plural, one {# line} other {# lines}}',
    'zh-HK': '{count} 條產線',
    'zh-CN': '{count} 条产线',
  },
  offers: {
    en: '{count, plural, one {# offer} other {# offers}}',
    'zh-HK': '{count} 項報價',
    'zh-CN': '{count} 项报价',
  },
  lanes: {
    en: '{count, plural, one {# lane} other {# lanes}}',
    'zh-HK': '{count} 條航線',
    'zh-CN': '{count} 条航线',
  },
  demand: {
    en: '{count, plural, one {# row of demand} other {# rows of demand}}',
    'zh-HK': '{count} 項需求',
    'zh-CN': '{count} 项需求',
  },
  inventory: {
    en: '{count, plural, one {# row of inventory} other {# rows of inventory}}',
    'zh-HK': '{count} 項庫存',
    'zh-CN': '{count} 项库存',
  },
  closing: {
    en: '{count, plural, one {# rule of closing stock} other {# rules of closing stock}}',
    'zh-HK': '{count} 項期末庫存規則',
    'zh-CN': '{count} 项期末库存规则',
  },
  policies: {
    en: '{count, plural, one {# policy} other {# policies}}',
    'zh-HK': '{count} 項政策',
    'zh-CN': '{count} 项政策',
  },
  groups: {
    en: '{count, plural, one {# group} other {# groups}}',
    'zh-HK': '{count} 個組別',
    'zh-CN': '{count} 个组别',
  },
  territories: {
    en: '{count, plural, one {# territory} other {# territories}}',
    'zh-HK': '{count} 個關稅區',
    'zh-CN': '{count} 个关税区',
  },
  currencies: {
    en: '{count, plural, one {# currency} other {# currencies}}',
    'zh-HK': '{count} 種貨幣',
    'zh-CN': '{count} 种货币',
  },
  duties: {
    en: '{count, plural, one {# duty layer} other {# duty layers}}',
    'zh-HK': '{count} 項稅項',
    'zh-CN': '{count} 项税项',
  },
  fees: {
    en: '{count, plural, one {# fee} other {# fees}}',
    'zh-HK': '{count} 項費用',
    'zh-CN': '{count} 项费用',
  },
  agreements: {
    en: '{count, plural, one {# agreement} other {# agreements}}',
    'zh-HK': '{count} 項協定',
    'zh-CN': '{count} 项协定',
  },
} satisfies Record<Collection, unknown>);
