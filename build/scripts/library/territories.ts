interface Basics {
  readonly code: string;
  readonly name: { readonly en: string; readonly zhHant: string; readonly zhHans: string };
  readonly dutyBase: 'fob' | 'cif';
}

const row = (
  code: string,
  en: string,
  zhHant: string,
  zhHans: string,
  dutyBase: 'fob' | 'cif' = 'cif',
): Basics => ({ code, name: { en, zhHant, zhHans }, dutyBase });

const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

const territories: readonly Basics[] = [
  row('AU', 'Australia', '澳洲', '澳大利亚', 'fob'),
  row('BD', 'Bangladesh', '孟加拉', '孟加拉国'),
  row('BR', 'Brazil', '巴西', '巴西'),
  row('CA', 'Canada', '加拿大', '加拿大', 'fob'),
  row('CH', 'Switzerland', '瑞士', '瑞士', 'fob'),
  row('CN', 'Mainland China', '中國內地', '中国内地'),
  row('EU', 'European Union', '歐盟', '欧盟'),
  row('GB', 'United Kingdom', '英國', '英国'),
  row('HK', 'Hong Kong', '香港', '香港'),
  row('ID', 'Indonesia', '印尼', '印度尼西亚'),
  row('IN', 'India', '印度', '印度'),
  row('JP', 'Japan', '日本', '日本'),
  row('KH', 'Cambodia', '柬埔寨', '柬埔寨'),
  row('KR', 'Korea', '韓國', '韩国'),
  row('LA', 'Laos', '老撾', '老挝'),
  row('LK', 'Sri Lanka', '斯里蘭卡', '斯里兰卡'),
  row('MM', 'Myanmar', '緬甸', '缅甸'),
  row('MX', 'Mexico', '墨西哥', '墨西哥', 'fob'),
  row('MY', 'Malaysia', '馬來西亞', '马来西亚'),
  row('NO', 'Norway', '挪威', '挪威'),
  row('PH', 'Philippines', '菲律賓', '菲律宾'),
  row('PK', 'Pakistan', '巴基斯坦', '巴基斯坦'),
  row('SG', 'Singapore', '新加坡', '新加坡'),
  row('TH', 'Thailand', '泰國', '泰国'),
  row('TR', 'Türkiye', '土耳其', '土耳其'),
  row('TW', 'Taiwan', '台灣', '台湾'),
  row('US', 'United States', '美國', '美国', 'fob'),
  row('VN', 'Vietnam', '越南', '越南'),
];

const zones = [
  {
    id: 'cn_bonded',
    code: 'CN-BONDED',
    bondedIn: 'cn',
    name: { en: 'Mainland bonded zone', zhHant: '內地保稅區', zhHans: '内地保税区' },
  },
  {
    id: 'id_batam',
    code: 'ID-BATAM',
    bondedIn: 'id',
    name: { en: 'Batam free trade zone', zhHant: '巴淡自由貿易區', zhHans: '巴淡自由贸易区' },
  },
  {
    id: 'my_fiz',
    code: 'MY-FIZ',
    bondedIn: 'my',
    name: { en: 'Malaysia free industrial zone', zhHant: '馬來西亞自由工業區', zhHans: '马来西亚自由工业区' },
  },
  {
    id: 'vn_epz',
    code: 'VN-EPZ',
    bondedIn: 'vn',
    name: { en: 'Vietnam export processing zone', zhHant: '越南出口加工區', zhHans: '越南出口加工区' },
  },
];

/** Customs territories and zones as library records; which duty base each uses is common knowledge, not in the tables. */
export function buildTerritories(): readonly object[] {
  const provenance = { sourceId: 'general_knowledge', asOf: null, confidence: 'medium' };
  return [
    ...territories.map(({ code, name, dutyBase }) => ({
      id: code.toLowerCase(),
      name,
      code,
      ...(code === 'EU' ? { customsUnionOf: memberStates } : {}),
      // Nissho Iwai American Corp. v. United States, 982 F.2d 505 (Fed. Cir. 1992).
      ...(code === 'US' ? { acceptsFirstSale: true } : {}),
      dutyBase,
      ...provenance,
    })),
    ...zones.map((zone) => ({ ...zone, dutyBase: 'cif', ...provenance })),
  ];
}
