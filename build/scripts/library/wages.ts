import { idOf, numberOf, textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

const measures: readonly (readonly [string, string])[] = [
  ['JETRO', 'surveyBasePay'],
  ['statutory minimum', 'statutoryMinimum'],
  ['line-labour productivity', 'productivityIndex'],
  ['labour burden', 'burdenMultiplier'],
];

function measureOf(indicator: string): string {
  const found = measures.find(([opening]) => indicator.startsWith(opening));
  if (found === undefined) throw new Error(`Labour indicator "${indicator}" is not known.`);
  return found[1];
}

/** Labour facts as library records. `places` names the places that a row speaks of when it is not a whole country. */
export function buildWages(rows: readonly CsvRow[]): readonly object[] {
  const facts = rows.map((row) => {
    const measure = measureOf(textOf(row, 'indicator'));
    const location = textOf(row, 'location');
    const year = numberOf(row, 'data_year');
    const indicator = textOf(row, 'indicator');
    return {
      id: idOf(`${location.replace(/\s*\(.*$/, '')} ${measure} ${year}`),
      country: textOf(row, 'country'),
      location: location.replace(/\s*\(.*$/, ''),
      places: placesByLocation[location] ?? [],
      cluster: measure === 'productivityIndex' && ['PRD', 'YRD'].includes(location) ? location : null,
      measure,
      statistic: indicator.includes('median') ? 'median' : indicator.includes('mean') ? 'mean' : null,
      value: numberOf(row, 'value'),
      unit: textOf(row, 'currency_or_unit'),
      per: textOf(row, 'period') === '-' ? null : textOf(row, 'period'),
      year,
      ...provenanceOf(row),
    };
  });
  return [...facts, ...indexedPay(rows)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Places inside a country that a labour row speaks of. */
const placesByLocation: Readonly<Record<string, readonly string[]>> = {
  'Ho Chi Minh City': ['vnsgn'],
  'Hai Duong province': ['vn_bni', 'vnhph'],
  'Vietnam Region I (HCMC, Hanoi urban, Hai Phong core, Binh Duong/Dong Nai core)': [
    'vnsgn',
    'vnhan',
    'vnhph',
    'vn_bdg',
    'vn_dni',
  ],
  Shenzhen: ['cnszx'],
  Guangzhou: ['cncan'],
  'Dongguan/Foshan/Zhongshan/Zhuhai': ['cndgg', 'cnfos', 'cnzsn', 'cnzuh'],
  Shanghai: ['cnsha'],
  'Jiangsu tier 1 (Suzhou, Nanjing, Wuxi)': ['cnszh', 'cnnkg', 'cnwux', 'cnkus'],
  Bangkok: ['thbkk'],
  'Bekasi (Cikarang)': ['id_cikarang'],
  'Semarang city': ['idsrg'],
  'Metro Manila': ['phmnl'],
  'Calabarzon (Cavite)': ['ph_cavite'],
  'Bangladesh RMG grade 4': ['bddac', 'bdcgp'],
};

/** Countries whose FY2021 pay the survey states only as an index with China at 100. */
const payIndex2021: Readonly<Record<string, number>> = { MY: 78, TH: 73, ID: 69, IN: 50 };
const countryName: Readonly<Record<string, string>> = {
  MY: 'Malaysia',
  TH: 'Thailand',
  ID: 'Indonesia',
  IN: 'India',
};

function indexedPay(rows: readonly CsvRow[]) {
  const china = rows.find(
    (row) =>
      textOf(row, 'country') === 'CN' &&
      textOf(row, 'data_year') === '2021' &&
      measureOf(textOf(row, 'indicator')) === 'surveyBasePay',
  );
  if (china === undefined) throw new Error('The labour table lacks the FY2021 pay of China.');
  const base = numberOf(china, 'value') ?? 0;
  return Object.entries(payIndex2021).map(([country, index]) => ({
    id: idOf(`${countryName[country]} surveyBasePay 2021`),
    country,
    location: countryName[country] ?? country,
    places: [],
    cluster: null,
    measure: 'surveyBasePay',
    statistic: 'median',
    value: Math.round(base * index) / 100,
    unit: 'USD',
    per: 'month',
    year: 2021,
    ...provenanceOf(china),
    confidence: 'medium',
  }));
}
