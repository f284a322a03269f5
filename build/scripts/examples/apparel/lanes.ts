import type { LaneInput } from '../inputs.ts';
import { laneBetween, type Journey } from '../journeys.ts';
import type { PlacedSite } from '../placed-site.ts';
import { hubs, markets, plants, suppliers } from './sites.ts';

const garments = '@garments';
const fabrics = '@fabrics';

const truck = (from: PlacedSite, to: PlacedSite, products: string | string[], journey: Journey = {}) =>
  laneBetween(from, to, 'truck', { products, ...journey });
const sea = (from: PlacedSite, to: PlacedSite, products: string | string[], journey: Journey = {}) =>
  laneBetween(from, to, 'sea', { products, ...journey });

const byShanghaiIndex = { quotedFrom: 'cn_yangshan' };
const toSaigon = { usdPerContainer: 210, transitDays: 0.5 };
const toDhaka = { usdPerContainer: 380, transitDays: 1.5, transitDaysStdDev: 0.6 };
const toPhnomPenh = { quotedFrom: 'khpnh', quotedTo: 'khkos', transitDays: 0.7 };

const inbound: readonly LaneInput[] = [
  truck(suppliers.foshanKnits, plants.guangdong, 'knit'),
  truck(suppliers.foshanKnits, plants.jiangsu, 'knit'),
  truck(suppliers.foshanKnits, hubs.yantian, 'knit'),
  truck(suppliers.quanzhouSynthetics, plants.guangdong, 'synthetic_knit'),
  truck(suppliers.quanzhouSynthetics, plants.jiangsu, 'synthetic_knit'),
  truck(suppliers.quanzhouSynthetics, hubs.yantian, 'synthetic_knit'),
  truck(suppliers.jiaxingGreige, plants.jiangsu, 'greige'),
  truck(suppliers.zhongshanTrims, plants.guangdong, 'trims'),
  truck(suppliers.zhongshanTrims, plants.jiangsu, 'trims'),
  truck(suppliers.zhongshanTrims, hubs.yantian, 'trims'),
  truck(suppliers.dhakaKnits, plants.dhaka, 'knit', { usdPerContainer: 120, transitDays: 0.5 }),
  truck(plants.jiangsu, plants.guangdong, 'twill'),
];

/** Fabric on its way south and west. */
const fabricByPort: readonly LaneInput[] = [
  sea(hubs.yantian, hubs.caiMep, fabrics),
  sea(hubs.yantian, hubs.chittagong, fabrics, { transitDays: 15 }),
  sea(hubs.yantian, hubs.sihanoukville, fabrics, { transitDays: 7 }),
  sea(hubs.yangshan, hubs.caiMep, 'twill', { usdPerContainer: 680, transitDays: 7 }),
  sea(hubs.yangshan, hubs.chittagong, 'twill', { usdPerContainer: 1850, transitDays: 18 }),
  sea(hubs.yangshan, hubs.sihanoukville, 'twill', { usdPerContainer: 900, transitDays: 10 }),
  truck(plants.jiangsu, hubs.yangshan, ['@garments', 'twill']),
  truck(hubs.caiMep, plants.hcmc, fabrics, toSaigon),
  truck(hubs.chittagong, plants.dhaka, fabrics, toDhaka),
  truck(hubs.sihanoukville, plants.phnomPenh, fabrics, toPhnomPenh),
];

const toPorts: readonly LaneInput[] = [
  truck(plants.guangdong, hubs.yantian, garments),
  truck(plants.hcmc, hubs.caiMep, garments, toSaigon),
  truck(plants.dhaka, hubs.chittagong, garments, toDhaka),
  truck(plants.phnomPenh, hubs.sihanoukville, garments, toPhnomPenh),
];

const overseas: readonly LaneInput[] = [
  sea(hubs.yantian, markets.usWest, garments, { ...byShanghaiIndex, transitDays: 17 }),
  sea(hubs.yantian, markets.usEast, garments, { ...byShanghaiIndex, transitDays: 32 }),
  sea(hubs.yantian, markets.rotterdam, garments, byShanghaiIndex),
  sea(hubs.yantian, markets.felixstowe, garments, { usdPerContainer: 2600, transitDays: 36 }),
  sea(hubs.yangshan, markets.usWest, garments),
  sea(hubs.yangshan, markets.usEast, garments),
  sea(hubs.yangshan, markets.rotterdam, garments),
  sea(hubs.caiMep, markets.usWest, garments),
  sea(hubs.caiMep, markets.usEast, garments, { usdPerContainer: 3600, transitDays: 33 }),
  sea(hubs.caiMep, markets.rotterdam, garments),
  sea(hubs.caiMep, markets.felixstowe, garments, { usdPerContainer: 2850, transitDays: 34 }),
  sea(hubs.chittagong, markets.usWest, garments, { usdPerContainer: 3900, transitDays: 36 }),
  sea(hubs.chittagong, markets.usEast, garments, { usdPerContainer: 4100 }),
  sea(hubs.chittagong, markets.rotterdam, garments),
  sea(hubs.chittagong, markets.felixstowe, garments, { usdPerContainer: 3100, transitDays: 37 }),
  sea(hubs.sihanoukville, markets.usWest, garments, { usdPerContainer: 3100 }),
  sea(hubs.sihanoukville, markets.usEast, garments, { usdPerContainer: 4000, transitDays: 38 }),
  sea(hubs.sihanoukville, markets.rotterdam, garments, { transitDays: 35 }),
];

const nearAndQuick: readonly LaneInput[] = [
  truck(plants.guangdong, markets.hongKong, garments, { quotedFrom: 'cndgg', quotedTo: 'hkhkg' }),
  truck(plants.guangdong, markets.shanghai, garments),
  truck(plants.jiangsu, markets.shanghai, garments),
  laneBetween(plants.jiangsu, markets.rotterdam, 'rail', {
    products: garments,
    usdPerContainer: 7000,
    transitDays: 19,
    dwellDays: 3,
  }),
  laneBetween(plants.guangdong, markets.usWest, 'air', {
    products: garments,
    quotedFrom: 'szx_apt',
    quotedTo: 'lax_apt',
    dwellDays: 1,
  }),
  laneBetween(plants.hcmc, markets.usWest, 'air', {
    products: garments,
    quotedFrom: 'sgn_apt',
    quotedTo: 'lax_apt',
    dwellDays: 1,
  }),
  laneBetween(plants.dhaka, markets.rotterdam, 'air', {
    products: garments,
    usdPerKg: 3.8,
    transitDays: 6,
    dwellDays: 1,
  }),
];

export const lanes: readonly LaneInput[] = [
  ...inbound,
  ...fabricByPort,
  ...toPorts,
  ...overseas,
  ...nearAndQuick,
];
