import type { Language } from '../contract/preferences.ts';

/** Words that a field may hold, as planners write them: the word of the file, then Hong Kong, Mainland, and others. */
const table: Readonly<Record<string, readonly [zhHK: string, zhCN: string, others: string]>> = {
  supplier: ['供應商', '供应商', 'vendor, seller, 廠商, 厂商'],
  plant: ['工廠', '工厂', 'factory, mill, site, 廠, 厂'],
  hub: [
    '樞紐',
    '枢纽',
    'warehouse, dc, distribution centre, distribution center, port, 3pl, 倉庫, 仓库, 港口, 港',
  ],
  market: ['市場', '市场', 'customer, store, 客戶, 客户'],
  sea: ['海運', '海运', 'ocean, vessel, ship, boat, fcl, lcl, 海'],
  air: ['空運', '空运', 'airfreight, air freight, plane, 空'],
  rail: ['鐵路', '铁路', 'train, railway, 鐵運, 铁运'],
  truck: ['陸運', '陆运', 'road, lorry, trucking, ftl, ltl, 公路, 貨車, 货车, 卡車, 卡车'],
  barge: ['駁船', '驳船', 'river, feeder'],
  courier: ['速遞', '快递', 'express, parcel'],
  existing: ['現有', '现有', 'open, current, active'],
  candidate: ['候選', '候选', 'new, proposed, potential'],
  unit: ['件', '件', 'units, pcs, pieces'],
  kg: ['公斤', '公斤', 'kgs'],
  m3: ['立方米', '立方米', 'cbm, m³'],
  teu: ['標箱', '标箱', 'teus'],
  cost: ['最低成本', '最低成本', ''],
  profit: ['最高利潤', '最高利润', 'margin'],
  carbon: ['最低碳排', '最低碳排', ''],
  high: ['高', '高', ''],
  medium: ['中', '中', ''],
  low: ['低', '低', ''],
  unverified: ['未核實', '未核实', ''],
  fob: ['離岸價', '离岸价', ''],
  cif: ['到岸價', '到岸价', ''],
  confers: ['取得', '取得', 'yes'],
  'does not confer': ['不取得', '不取得', 'no'],
  disputed: ['有爭議', '有争议', ''],
};

const plain = (text: string) => text.trim().toLowerCase();

/** The one of these words that a text means; `null` where it means none of them. */
export function wordMeant(text: string, words: readonly string[]): string | null {
  const wanted = plain(text);
  const exact = words.find((word) => plain(word) === wanted);
  if (exact !== undefined) return exact;
  return (
    words.find((word) => {
      const known = table[word];
      if (known === undefined) return false;
      const [zhHK, zhCN, others] = known;
      return zhHK === wanted || zhCN === wanted || others.split(', ').includes(wanted);
    }) ?? null
  );
}

/** What a word is called in a language; the word itself where it has no other name. */
export function wordIn(word: string, language: Language): string {
  const known = table[word];
  if (known === undefined || language === 'en') return word;
  return known[language === 'zh-HK' ? 0 : 1];
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  x: true,
  '✓': true,
  是: true,
  有: true,
  false: false,
  no: false,
  n: false,
  '0': false,
  否: false,
  無: false,
  无: false,
};

export function truthMeant(text: string): boolean | null {
  const key = plain(text);
  return Object.hasOwn(truths, key) ? truths[key]! : null;
}
