import { named, type Named } from './named.ts';

/**
 * Agreements and entry fees in the three languages, by the library's id; English as the library has it. Those that are
 * not here keep the library's name.
 */
export const tradeNames: Readonly<Record<string, Named>> = {
  acfta: named('ASEAN–China FTA', '中國—東盟自由貿易協定', '中国—东盟自由贸易协定'),
  atiga: named('ASEAN Trade in Goods Agreement', '東盟貨物貿易協定', '东盟货物贸易协定'),
  cepa: named('Mainland–Hong Kong CEPA', '內地與香港 CEPA', '内地与香港 CEPA'),
  dcts: named('UK, Developing Countries Trading Scheme', '英國發展中國家貿易計劃', '英国发展中国家贸易计划'),
  eba: named('EU, Everything But Arms', '歐盟「除武器外一切產品」優惠', '欧盟“除武器外一切产品”优惠'),
  evfta: named('EU–Vietnam FTA', '歐盟—越南自由貿易協定', '欧盟—越南自由贸易协定'),
  us_hmf: named('Harbor maintenance fee', '港口維護費', '港口维护费'),
  us_mpf_fy2026: named('Merchandise processing fee', '貨物處理費', '货物处理费'),
  us_mpf_fy2027: named(
    'Merchandise processing fee, assumed unchanged',
    '貨物處理費（假設不變）',
    '货物处理费（假设不变）',
  ),
};
