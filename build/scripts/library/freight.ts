import { idOf, numberOf, textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

const chinaPorts = ['cnytn', 'cnnsa', 'cn_yangshan', 'cnngb', 'cnxmn'];
const southChinaPorts = ['cnytn', 'hkhkg'];
const saigonPorts = ['vncli', 'vncmt'];
const usAirports = ['lax_apt', 'ord_apt'];
const europeAirports = ['fra_apt', 'ams_apt', 'lhr_apt'];
const southeastAirports = ['sgn_apt', 'han_apt', 'bkk_apt', 'kul_apt', 'sin_apt', 'cgk_apt'];
const northEurope = ['nlrtm', 'deham', 'beanr', 'gbfxt'];

/** Library places that a name in the freight table stands for; names without a place are kept as names only. */
const seaPlaces: Readonly<Record<string, readonly string[]>> = {
  Shanghai: ['cn_yangshan'],
  'Shanghai/Ningbo': ['cn_yangshan', 'cnngb'],
  'China (main ports)': chinaPorts,
  'China/East Asia': [...chinaPorts, 'hkhkg'],
  Shenzhen: ['cnytn'],
  'Shenzhen/Guangzhou': ['cnytn', 'cnnsa'],
  Yantian: ['cnytn'],
  'Yantian/Hong Kong': southChinaPorts,
  HKG: ['hkhkg'],
  'Cai Mep': ['vncmt'],
  'Cat Lai/Cai Mep': saigonPorts,
  'Hai Phong': ['vnhph'],
  'Laem Chabang': ['thlch'],
  'Port Klang': ['mypkg'],
  'Tanjung Pelepas': ['mytpp'],
  'Port Klang/Tanjung Pelepas': ['mypkg', 'mytpp'],
  'Tanjung Priok': ['idtpp'],
  Manila: ['phmnl'],
  Sihanoukville: ['khkos'],
  Chittagong: ['bdcgp'],
  'Nhava Sheva': ['innsa'],
  Manzanillo: ['mxzlo'],
  'Los Angeles': ['uslax'],
  'Los Angeles/Long Beach': ['uslax'],
  'US West Coast': ['uslax'],
  USWC: ['uslax'],
  'New York': ['usnyc'],
  'New York/Savannah': ['usnyc', 'ussav'],
  'US East Coast': ['usnyc', 'ussav'],
  USEC: ['usnyc', 'ussav'],
  Rotterdam: ['nlrtm'],
  'Rotterdam (via SIN)': ['nlrtm'],
  'Rotterdam (via CMB/SIN)': ['nlrtm'],
  'Rotterdam/Hamburg': ['nlrtm', 'deham'],
  'Rotterdam/Hamburg/Antwerp': ['nlrtm', 'deham', 'beanr'],
  'Europe base ports': northEurope,
  'North Europe': northEurope,
  Felixstowe: ['gbfxt'],
  'Southeast Asia (Singapore)': ['sgsin'],
  Singapore: ['sgsin'],
  Bangkok: ['thbkk'],
  'East Japan (Kanto)': ['jptyo', 'jpyok'],
  'Tokyo/Yokohama': ['jptyo', 'jpyok'],
  Tokyo: ['jptyo'],
  'Australia/NZ': ['ausyd', 'aumel'],
  'Sydney/Melbourne': ['ausyd', 'aumel'],
  Sydney: ['ausyd'],
  'Yantian (inbound components)': ['cnytn'],
};

const airPlaces: Readonly<Record<string, readonly string[]>> = {
  China: ['szx_apt', 'pvg_apt'],
  'Hong Kong': ['hkg_apt'],
  HK: ['hkg_apt'],
  'HK/Shenzhen': ['hkg_apt', 'szx_apt'],
  Vietnam: ['sgn_apt', 'han_apt'],
  'Thailand/Malaysia': ['bkk_apt', 'kul_apt'],
  'North America': usAirports,
  US: usAirports,
  'North Europe': europeAirports,
  Europe: europeAirports,
  Japan: ['nrt_apt'],
  'Southeast Asia': southeastAirports,
};

const roadPlaces: Readonly<Record<string, readonly string[]>> = {
  Dongguan: ['cndgg'],
  Shenzhen: ['cnszx'],
  'Shenzhen/Dongguan': ['cnszx', 'cndgg'],
  'Dongguan/Shenzhen': ['cndgg', 'cnszx'],
  'Humen (Dongguan)': ['cndgg'],
  'Hong Kong': ['hkhkg'],
  Yantian: ['cnytn'],
  Hanoi: ['vnhan'],
  'Hanoi/Bac Ninh': ['vnhan', 'vn_bni'],
  'Hanoi/Bac Ninh (via Pingxiang)': ['vnhan', 'vn_bni'],
  'Hai Phong port': ['vnhph'],
  'Binh Duong/Dong Nai': ['vn_bdg', 'vn_dni'],
  'Cat Lai/Cai Mep': saigonPorts,
  'Phnom Penh': ['khpnh'],
  Sihanoukville: ['khkos'],
  Rayong: ['th_rayong'],
  'Laem Chabang': ['thlch'],
};

const railPlaces: Readonly<Record<string, readonly string[]>> = { Duisburg: ['dedui'], Hamburg: ['deham'] };

const placesByMode: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sea: seaPlaces,
  dwell: seaPlaces,
  air: airPlaces,
  truck: roadPlaces,
  barge: roadPlaces,
  rail: railPlaces,
};

function measureOf(row: CsvRow): string {
  const metric = textOf(row, 'metric');
  if (metric.includes('dwell')) return 'dwell';
  if (metric.includes('transit')) return 'transit';
  if (metric.includes('saving')) return 'saving';
  return metric.includes('peak') ? 'peakRate' : 'rate';
}

const shortUnit = (unit: string): string => unit.replace(/\s*\(.*$/, '').replace('truck saved', 'truck');

/** Freight rates, transit and dwell days as library records. */
export function buildFreight(rows: readonly CsvRow[]): readonly object[] {
  const seen = new Map<string, number>();
  return rows
    .map((row) => {
      const mode = textOf(row, 'mode');
      const known = placesByMode[mode] ?? {};
      const endOf = (column: string) => {
        const name = textOf(row, column);
        return name === '-'
          ? null
          : { name: name.replace(/\s*\((via|inbound).*$/, ''), places: known[name] ?? [] };
      };
      const from = endOf('origin');
      const to = endOf('destination');
      const measure = measureOf(row);
      const stem = idOf(
        `${mode} ${measure === 'dwell' ? '' : measure} ${from?.name ?? ''} ${to?.name ?? ''}`,
      );
      const count = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, count);
      return {
        id: count === 1 ? stem : `${stem}_${count}`,
        mode: mode === 'dwell' ? null : mode,
        measure,
        from,
        to,
        low: numberOf(row, 'value_low'),
        typical: numberOf(row, 'value_typical'),
        high: numberOf(row, 'value_high'),
        unit: shortUnit(textOf(row, 'unit')),
        ...provenanceOf(row),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
