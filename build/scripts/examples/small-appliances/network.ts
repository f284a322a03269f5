import { edition } from '../../../../scenarios/library/edition.ts';
import { unitsPer } from '../../../../scenarios/library/exchange-rates.ts';
import type { NetworkInput } from '../inputs.ts';
import { months } from '../months.ts';
import { named } from '../named.ts';
import { tradeLaw } from '../trade-law.ts';
import { closingParts, demandAndPipeline } from './demand.ts';
import { lanes } from './lanes.ts';
import { lines, recipes } from './making.ts';
import { components, finishedGoods, offers } from './products.ts';
import { allSites } from './sites.ts';

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** Kitchen and hair appliances of a fictional maker with plants on the Mainland, in Vietnam and, if opened, in Penang. */
export function smallAppliances(): NetworkInput {
  const periods = months('2026-07', 12);
  const rate = (code: string): number => {
    const units = unitsPer('USD', code);
    if (units === null) throw new Error(`The library has no rate of ${code}.`);
    return units;
  };
  const products = [...finishedGoods, ...components];
  const { demand, inventory } = demandAndPipeline(periods);
  return {
    settings: {
      title: named('Small appliances (fictional)', '小家電（虛構）', '小家电（虚构）'),
      baseCurrency: 'USD',
      periods: [...periods],
      costOfCapitalPerYear: 0.08,
      serviceLevelZ: 1.28,
      referenceEdition: edition.id,
    },
    ...tradeLaw({
      territories: ['cn', 'hk', 'vn', 'my', 'th', 'sg', 'us', 'eu'],
      agreements: ['acfta', 'atiga', 'cepa', 'evfta'],
      products,
      currencies: ['CNY', 'VND', 'MYR', 'HKD'],
      baseCurrency: 'USD',
      entryValueUsd: 60_000,
    }),
    groups: [
      {
        id: 'finished_goods',
        name: named('Finished goods', '製成品', '成品'),
        of: 'products',
        members: ids(finishedGoods),
      },
      {
        id: 'components',
        name: named('Components', '零部件', '零部件'),
        of: 'products',
        members: ids(components),
      },
      {
        id: 'us_markets',
        name: named('US markets', '美國市場', '美国市场'),
        of: 'sites',
        members: ['us_west', 'us_east'],
      },
      {
        id: 'mainland_plants',
        name: named('Mainland plants', '內地工廠', '内地工厂'),
        of: 'sites',
        members: ['dongguan', 'suzhou'],
      },
      {
        id: 'near_markets',
        name: named('Asian markets', '亞洲市場', '亚洲市场'),
        of: 'sites',
        members: ['cn_shanghai', 'cn_guangzhou', 'hong_kong', 'asean_bangkok', 'asean_singapore'],
      },
    ],
    sites: allSites.map(({ site }) => site),
    products,
    recipes: [...recipes],
    lines,
    offers: [...offers({ CNY: rate('CNY'), VND: rate('VND'), MYR: rate('MYR') })],
    lanes: [...lanes],
    demand: [...demand],
    inventory: [...inventory],
    closing: [
      { id: 'us_west_pipeline', sites: 'us_west', products: '@finished_goods', daysOfCover: 40 },
      { id: 'us_east_pipeline', sites: 'us_east', products: '@finished_goods', daysOfCover: 54 },
      { id: 'eu_pipeline', sites: 'eu_rotterdam', products: '@finished_goods', daysOfCover: 60 },
      { id: 'near_pipeline', sites: '@near_markets', products: '@finished_goods', daysOfCover: 14 },
      ...closingParts,
    ],
    policies: [
      {
        id: 'mainland_for_the_us',
        kind: 'share',
        name: named('Mainland origin in US sales', '美國銷售中的內地貨', '美国销售中的内地货'),
        because: 'Sourcing terms of the largest customers.',
        measure: 'serve',
        numerator: { sites: '@us_markets', origins: 'cn' },
        denominator: { sites: '@us_markets' },
        maximumShare: 0.95,
        acrossPeriods: 'total',
        acrossProducts: 'total',
      },
    ],
  };
}
