import { edition } from '../../../../scenarios/library/edition.ts';
import type { NetworkInput } from '../inputs.ts';
import { months } from '../months.ts';
import { named } from '../named.ts';
import { tradeLaw } from '../trade-law.ts';
import { closingCover, demandAndPipeline } from './demand.ts';
import { lanes } from './lanes.ts';
import { lines, recipes } from './making.ts';
import { offers } from './offers.ts';
import { customGoods, finishedGoods, parts, volumeGoods } from './products.ts';
import { allSites } from './sites.ts';
import { closingParts, partsInStock } from './stock.ts';

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/**
 * Routers, phones, computers and chargers of a fictional maker: boards from the Yangtze River Delta, assembly
 * in the Pearl River Delta and northern Vietnam, Batam if opened, small orders from a microfactory in Hong Kong.
 */
export function electronics(): NetworkInput {
  const periods = months('2026-07', 9);
  const products = [...finishedGoods, ...parts];
  const { demand, inventory } = demandAndPipeline(periods);
  const stock = partsInStock();
  return {
    settings: {
      title: named('Consumer electronics (fictional)', '消費電子產品（虛構）', '消费电子产品（虚构）'),
      baseCurrency: 'USD',
      periods: [...periods],
      costOfCapitalPerYear: 0.09,
      serviceLevelZ: 1.28,
      referenceEdition: edition.id,
    },
    ...tradeLaw({
      territories: [
        'cn',
        'hk',
        'vn',
        'vn_epz',
        'id',
        'id_batam',
        'my',
        'sg',
        'th',
        'ph',
        'jp',
        'tw',
        'kr',
        'us',
        'eu',
        'gb',
      ],
      agreements: [],
      products,
      currencies: ['CNY', 'VND', 'MYR', 'HKD', 'IDR', 'JPY'],
      baseCurrency: 'USD',
      entryValueUsd: 120_000,
    }),
    groups: [
      {
        id: 'finished_goods',
        name: named('Finished goods', '製成品', '成品'),
        of: 'products',
        members: ids(finishedGoods),
      },
      {
        id: 'volume_goods',
        name: named('Volume goods', '量產貨品', '量产商品'),
        of: 'products',
        members: ids(volumeGoods),
      },
      {
        id: 'custom_goods',
        name: named('Custom goods', '訂製產品', '定制产品'),
        of: 'products',
        members: ids(customGoods),
      },
      {
        id: 'us_markets',
        name: named('US markets', '美國市場', '美国市场'),
        of: 'sites',
        members: ['us_west', 'us_midwest', 'us_east'],
      },
      {
        id: 'mainland_plants',
        name: named('Mainland plants', '內地工廠', '内地工厂'),
        of: 'sites',
        members: ['suzhou', 'kunshan', 'wuxi', 'shenzhen', 'dongguan', 'huizhou'],
      },
      {
        id: 'vietnam_plants',
        name: named('Vietnam plants', '越南工廠', '越南工厂'),
        of: 'sites',
        members: ['bac_ninh', 'hai_phong'],
      },
    ],
    sites: allSites.map(({ site }) => site),
    products,
    recipes: [...recipes],
    lines,
    offers: [...offers],
    lanes: [...lanes],
    demand: [...demand],
    inventory: [...inventory, ...stock],
    closing: [...closingCover, ...closingParts(stock)],
    policies: [
      {
        id: 'mainland_for_the_us',
        kind: 'share',
        name: named('Mainland origin in US sales', '美國銷售中的內地貨', '美国销售中的内地货'),
        because: 'Sourcing terms of the largest customers.',
        measure: 'serve',
        numerator: { sites: '@us_markets', origins: 'cn' },
        denominator: { sites: '@us_markets' },
        maximumShare: 0.9,
        acrossPeriods: 'total',
        acrossProducts: 'total',
      },
    ],
  };
}
