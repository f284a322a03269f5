import type { LaneInput } from '../inputs.ts';
import { laneBetween, type Journey } from '../journeys.ts';
import type { PlacedSite } from '../placed-site.ts';
import { finishing } from './carried.ts';
import { partsLanes } from './parts-lanes.ts';
import { customGoods, volumeGoods } from './products.ts';
import { centres, hubs, markets, plants } from './sites.ts';

const volume = '@volume_goods';
const custom = '@custom_goods';
const anything = '@finished_goods';

/** Finished goods from a plant to a place, those of volume or the small orders too. */
const out = (
  from: PlacedSite,
  to: PlacedSite,
  mode: 'truck' | 'sea',
  journey: Journey = {},
  isCustomToo = false,
): LaneInput =>
  laneBetween(from, to, mode, {
    products: [
      ...new Set([...finishing(from, volumeGoods), ...(isCustomToo ? finishing(from, customGoods) : [])]),
    ].sort(),
    ...journey,
  });

const vietnamPlants = [plants.bacNinh, plants.haiPhong];
const southern = [plants.shenzhen, plants.dongguan, plants.huizhou];

const toGateways: readonly LaneInput[] = [
  ...southern.flatMap((plant) => [
    out(plant, hubs.shenzhenAirport, 'truck'),
    out(plant, markets.hongKong, 'truck', { quotedFrom: 'cnszx' }, true),
    out(plant, markets.guangzhou, 'truck'),
    out(plant, markets.shanghai, 'truck'),
    out(plant, markets.chongqing, 'truck'),
  ]),
  out(plants.shenzhen, hubs.hongKongAirport, 'truck', { usdPerContainer: 480, transitDays: 0.5 }, true),
  out(plants.kunshan, hubs.pudongAirport, 'truck'),
  out(plants.kunshan, markets.hongKong, 'truck', { usdPerContainer: 2900, transitDays: 2.5 }),
  ...[markets.shanghai, markets.guangzhou, markets.chongqing].map((to) => out(plants.kunshan, to, 'truck')),
  ...vietnamPlants.flatMap((plant) => [
    out(plant, hubs.haiPhongPort, 'truck', {
      usdPerContainer: plant === plants.haiPhong ? 90 : 260,
      transitDays: 0.5,
    }),
    out(plant, hubs.noiBaiAirport, 'truck'),
  ]),
  out(plants.batam, hubs.singaporePort, 'sea', { usdPerContainer: 320, transitDays: 1, dwellDays: 1 }),
  ...[hubs.hongKongAirport, markets.hongKong].map((to) =>
    laneBetween(plants.microfactory, to, 'truck', {
      products: custom,
      usdPerContainer: 160,
      transitDays: 0.3,
      dwellDays: 0.2,
    }),
  ),
];

const sea = (from: PlacedSite, to: PlacedSite, usdPerContainer?: number, transitDays?: number) =>
  laneBetween(from, to, 'sea', {
    products: volume,
    ...(usdPerContainer === undefined ? {} : { usdPerContainer }),
    ...(transitDays === undefined ? {} : { transitDays }),
  });

const overseas: readonly LaneInput[] = [
  sea(hubs.yantian, centres.losAngeles, 2546, 17),
  sea(hubs.yantian, centres.newYork, 3191, 32),
  sea(hubs.yantian, centres.rotterdam, 2510),
  sea(hubs.yantian, markets.britain, 2760, 36),
  sea(hubs.yantian, markets.bangkok, 640, 7),
  sea(hubs.yantian, markets.singapore, 680),
  sea(hubs.yantian, markets.manila, undefined, 4),
  sea(hubs.yantian, markets.tokyo),
  sea(hubs.yangshan, centres.losAngeles),
  sea(hubs.yangshan, centres.newYork, 3191, 32),
  sea(hubs.yangshan, centres.rotterdam),
  sea(hubs.yangshan, markets.britain, 2760, 36),
  sea(hubs.yangshan, markets.bangkok, 760),
  sea(hubs.yangshan, markets.singapore, 1060, 7),
  sea(hubs.yangshan, markets.manila, 720, 5),
  sea(hubs.yangshan, markets.tokyo, undefined, 4),
  sea(hubs.haiPhongPort, centres.losAngeles),
  sea(hubs.haiPhongPort, centres.newYork, 3650, 36),
  sea(hubs.haiPhongPort, centres.rotterdam, 2850, 36),
  sea(hubs.haiPhongPort, markets.britain, 3050, 37),
  sea(hubs.haiPhongPort, markets.bangkok, 580, 6),
  sea(hubs.haiPhongPort, markets.singapore, 520, 5),
  sea(hubs.haiPhongPort, markets.manila, 620, 5),
  sea(hubs.haiPhongPort, markets.tokyo, 880, 9),
  sea(hubs.singaporePort, centres.losAngeles, 2700, 25),
  sea(hubs.singaporePort, centres.newYork, 3450, 33),
  sea(hubs.singaporePort, centres.rotterdam, 2500, 30),
  sea(hubs.singaporePort, markets.bangkok, 480, 4),
  sea(hubs.singaporePort, markets.tokyo, 900, 9),
  laneBetween(hubs.singaporePort, markets.singapore, 'truck', {
    products: volume,
    usdPerContainer: 140,
    transitDays: 0.5,
  }),
];

const air = (from: PlacedSite, to: PlacedSite, products: string, journey: Journey = {}) =>
  laneBetween(from, to, 'air', { products, ...journey });

const byAir: readonly LaneInput[] = [
  air(hubs.hongKongAirport, centres.losAngeles, anything, { quotedTo: 'lax_apt' }),
  air(hubs.hongKongAirport, centres.newYork, custom, { quotedTo: 'ord_apt' }),
  air(hubs.hongKongAirport, markets.hamburg, custom, { quotedTo: 'fra_apt' }),
  air(hubs.hongKongAirport, markets.singapore, custom, { quotedTo: 'sin_apt' }),
  air(hubs.hongKongAirport, markets.tokyo, custom, { quotedTo: 'nrt_apt' }),
  air(hubs.shenzhenAirport, centres.losAngeles, volume, { quotedTo: 'lax_apt' }),
  air(hubs.shenzhenAirport, centres.newYork, volume, { quotedTo: 'ord_apt' }),
  air(hubs.shenzhenAirport, centres.rotterdam, volume, { quotedTo: 'ams_apt' }),
  air(hubs.pudongAirport, centres.losAngeles, volume, { quotedTo: 'lax_apt', transitDays: 5 }),
  air(hubs.pudongAirport, centres.newYork, volume, { quotedTo: 'ord_apt', transitDays: 5 }),
  air(hubs.pudongAirport, centres.rotterdam, volume, { quotedTo: 'ams_apt', transitDays: 5 }),
  air(hubs.noiBaiAirport, centres.losAngeles, volume, { quotedTo: 'lax_apt' }),
  air(hubs.noiBaiAirport, centres.rotterdam, volume, { quotedTo: 'ams_apt' }),
];

const toDoors: readonly LaneInput[] = [
  laneBetween(centres.losAngeles, markets.usWest, 'truck', { products: anything }),
  laneBetween(centres.losAngeles, markets.usMidwest, 'truck', { products: volume, usdPerContainer: 4600 }),
  laneBetween(centres.newYork, markets.usEast, 'truck', { products: anything }),
  laneBetween(centres.newYork, markets.usMidwest, 'truck', { products: volume, usdPerContainer: 2300 }),
  laneBetween(centres.rotterdam, markets.duisburg, 'truck', { products: volume }),
  laneBetween(centres.rotterdam, markets.hamburg, 'truck', { products: volume }),
];

export const lanes: readonly LaneInput[] = [...partsLanes, ...toGateways, ...overseas, ...byAir, ...toDoors];
