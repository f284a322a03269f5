import type { Collection } from '../../../scenarios/domain/network.ts';
import { defineMessages } from '../../i18n/message.ts';

/** So many records of a collection, in words. */
export const countMessages = defineMessages({
  sites: {
    en: '{count, plural, one {# site} other {# sites}}',
    'zh-HK': '{count, number} 個地點',
    'zh-CN': '{count, number} 个地点',
  },
  products: {
    en: '{count, plural, one {# product} other {# products}}',
    'zh-HK': '{count, number} 項產品',
    'zh-CN': '{count, number} 项产品',
  },
  recipes: {
    en: '{count, plural, one {# recipe} other {# recipes}}',
    'zh-HK': '{count, number} 個配方',
    'zh-CN': '{count, number} 个配方',
  },
  lines: {
    en: '{count, plural, one {# line} other {# lines}}',
    'zh-HK': '{count, number} 條產線',
    'zh-CN': '{count, number} 条产线',
  },
  offers: {
    en: '{count, plural, one {# offer} other {# offers}}',
    'zh-HK': '{count, number} 項報價',
    'zh-CN': '{count, number} 项报价',
  },
  lanes: {
    en: '{count, plural, one {# lane} other {# lanes}}',
    'zh-HK': '{count, number} 條航線',
    'zh-CN': '{count, number} 条航线',
  },
  demand: {
    en: '{count, plural, one {# row of demand} other {# rows of demand}}',
    'zh-HK': '{count, number} 項需求',
    'zh-CN': '{count, number} 项需求',
  },
  inventory: {
    en: '{count, plural, one {# row of inventory} other {# rows of inventory}}',
    'zh-HK': '{count, number} 項庫存',
    'zh-CN': '{count, number} 项库存',
  },
  closing: {
    en: '{count, plural, one {# rule of closing stock} other {# rules of closing stock}}',
    'zh-HK': '{count, number} 項期末庫存規則',
    'zh-CN': '{count, number} 项期末库存规则',
  },
  policies: {
    en: '{count, plural, one {# policy} other {# policies}}',
    'zh-HK': '{count, number} 項政策',
    'zh-CN': '{count, number} 项政策',
  },
  groups: {
    en: '{count, plural, one {# group} other {# groups}}',
    'zh-HK': '{count, number} 個組別',
    'zh-CN': '{count, number} 个组别',
  },
  territories: {
    en: '{count, plural, one {# territory} other {# territories}}',
    'zh-HK': '{count, number} 個關稅區',
    'zh-CN': '{count, number} 个关税区',
  },
  currencies: {
    en: '{count, plural, one {# currency} other {# currencies}}',
    'zh-HK': '{count, number} 種貨幣',
    'zh-CN': '{count, number} 种货币',
  },
  duties: {
    en: '{count, plural, one {# duty layer} other {# duty layers}}',
    'zh-HK': '{count, number} 項稅項',
    'zh-CN': '{count, number} 项税项',
  },
  fees: {
    en: '{count, plural, one {# fee} other {# fees}}',
    'zh-HK': '{count, number} 項費用',
    'zh-CN': '{count, number} 项费用',
  },
  agreements: {
    en: '{count, plural, one {# agreement} other {# agreements}}',
    'zh-HK': '{count, number} 項協定',
    'zh-CN': '{count, number} 项协定',
  },
  periods: {
    en: '{count, plural, one {# period} other {# periods}}',
    'zh-HK': '{count, number} 個期間',
    'zh-CN': '{count, number} 个期间',
  },
} satisfies Record<Collection | 'periods', unknown>);
