import { edition } from '../../../../scenarios/library/edition.ts';
import { unitsPer } from '../../../../scenarios/library/exchange-rates.ts';
import type { NetworkInput } from '../inputs.ts';
import { months } from '../months.ts';
import { named } from '../named.ts';
import { tradeLaw } from '../trade-law.ts';
import { closingFabric, demandAndPipeline } from './demand.ts';
import { lanes } from './lanes.ts';
import { lines, recipes } from './making.ts';
import { garments, materials, offers } from './products.ts';
import { allSites } from './sites.ts';

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** Cotton and sports wear of a fictional house that sews in five places and buys its fabric on the Mainland. */
export function apparel(): NetworkInput {
  const periods = months('2026-07', 12);
  const products = [...garments, ...materials];
  const { demand, inventory } = demandAndPipeline(periods);
  const yuan = unitsPer('USD', 'CNY');
  const taka = unitsPer('USD', 'BDT');
  if (yuan === null || taka === null) throw new Error('The library has no rate of CNY or BDT.');
  return {
    settings: {
      title: named('Apparel (fictional)', '成衣（虛構）', '服装（虚构）'),
      baseCurrency: 'USD',
      periods: [...periods],
      costOfCapitalPerYear: 0.09,
      serviceLevelZ: 1,
      referenceEdition: edition.id,
    },
    ...tradeLaw({
      territories: ['cn', 'hk', 'vn', 'bd', 'kh', 'us', 'eu', 'gb'],
      agreements: ['acfta', 'cepa', 'cptpp', 'dcts', 'eba', 'evfta'],
      products,
      currencies: ['CNY', 'VND', 'BDT', 'HKD'],
      baseCurrency: 'USD',
      entryValueUsd: 80_000,
    }),
    groups: [
      { id: 'garments', name: named('Garments', '成衣', '服装'), of: 'products', members: ids(garments) },
      {
        id: 'fabrics',
        name: named('Fabrics and trims', '布料及輔料', '面料及辅料'),
        of: 'products',
        members: ['knit', 'synthetic_knit', 'twill', 'trims'],
      },
      {
        id: 'us_markets',
        name: named('US markets', '美國市場', '美国市场'),
        of: 'sites',
        members: ['us_west', 'us_east'],
      },
      {
        id: 'europe_markets',
        name: named('European markets', '歐洲市場', '欧洲市场'),
        of: 'sites',
        members: ['eu_rotterdam', 'uk_felixstowe'],
      },
      {
        id: 'near_markets',
        name: named('Shanghai and Hong Kong', '上海及香港', '上海及香港'),
        of: 'sites',
        members: ['cn_shanghai', 'hong_kong'],
      },
      {
        id: 'mainland_plants',
        name: named('Mainland plants', '內地工廠', '内地工厂'),
        of: 'sites',
        members: ['guangdong', 'jiangsu'],
      },
    ],
    sites: allSites.map(({ site }) => site),
    products,
    recipes: [...recipes],
    lines,
    offers: [...offers(yuan, taka)],
    lanes: [...lanes],
    demand: [...demand],
    inventory: [...inventory],
    closing: [
      { id: 'us_west_pipeline', sites: 'us_west', products: '@garments', daysOfCover: 44 },
      { id: 'us_east_pipeline', sites: 'us_east', products: '@garments', daysOfCover: 52 },
      {
        id: 'europe_cotton_pipeline',
        sites: '@europe_markets',
        products: ['basic_tee', 'premium_tee', 'chino', 'shorts'],
        daysOfCover: 54,
      },
      { id: 'near_pipeline', sites: '@near_markets', products: '@garments', daysOfCover: 14 },
      ...closingFabric,
    ],
    policies: [
      {
        id: 'dhaka_at_most',
        kind: 'share',
        name: named('Bangladesh origin in Europe', '歐洲銷售中的孟加拉貨', '欧洲销售中的孟加拉货'),
        because: 'No more than two thirds of a region’s goods from one country.',
        measure: 'serve',
        numerator: { sites: '@europe_markets', origins: 'bd' },
        denominator: { sites: '@europe_markets' },
        maximumShare: 0.67,
        acrossPeriods: 'total',
        acrossProducts: 'total',
      },
    ],
  };
}
