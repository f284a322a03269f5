import type { LaneInput } from '../inputs.ts';
import { laneBetween, type Journey } from '../journeys.ts';
import type { PlacedSite } from '../placed-site.ts';
import { hubs, markets, plants, suppliers } from './sites.ts';

const finished = '@finished_goods';
const parts = '@components';

const truck = (from: PlacedSite, to: PlacedSite, products: string | string[], journey: Journey = {}) =>
  laneBetween(from, to, 'truck', { products, ...journey });
const sea = (from: PlacedSite, to: PlacedSite, products: string | string[], journey: Journey = {}) =>
  laneBetween(from, to, 'sea', { products, ...journey });

/** One index for every Mainland port and Hong Kong: the newest one, quoted for Shanghai. */
const byShanghaiIndex = { quotedFrom: 'cn_yangshan' };
const atCaiMep = { quotedFrom: 'vn_bdg', quotedTo: 'vncmt', transitDays: 0.5 };

const inbound: readonly LaneInput[] = [
  truck(suppliers.foshanMotors, plants.dongguan, 'motor_parts'),
  truck(suppliers.shenzhenBoards, plants.dongguan, 'board_kit'),
  truck(suppliers.shenzhenBoards, plants.suzhou, 'board_kit'),
  truck(suppliers.huizhouHeaters, plants.dongguan, 'heater'),
  truck(suppliers.huizhouHeaters, plants.suzhou, 'heater'),
  truck(suppliers.huizhouHeaters, hubs.yantian, 'heater'),
  truck(suppliers.zhongshanHousings, plants.dongguan, ['housing_large', 'housing_small']),
  truck(suppliers.zhongshanHousings, hubs.yantian, ['housing_large', 'housing_small']),
  truck(suppliers.ningboHousings, plants.suzhou, ['housing_large', 'housing_small']),
  truck(suppliers.dongNaiHousings, plants.binhDuong, ['housing_large', 'housing_small']),
  truck(suppliers.klangHousings, plants.penang, ['housing_large', 'housing_small']),
];

/** Motors and boards on their way to the other plants. */
const betweenPlants: readonly LaneInput[] = [
  truck(plants.dongguan, plants.suzhou, ['motor_large', 'motor_small', 'control_board']),
  truck(plants.suzhou, plants.dongguan, 'control_board'),
  truck(hubs.caiMep, plants.binhDuong, parts, atCaiMep),
  truck(hubs.penangPort, plants.penang, parts, { usdPerContainer: 110, transitDays: 0.5 }),
  sea(hubs.yantian, hubs.caiMep, parts),
  sea(hubs.yantian, hubs.penangPort, parts, { quotedTo: 'mypkg', transitDays: 7, dwellDays: 3 }),
  sea(hubs.yangshan, hubs.caiMep, 'control_board', { usdPerContainer: 680, transitDays: 7 }),
  sea(hubs.yangshan, hubs.penangPort, 'control_board', {
    usdPerContainer: 820,
    transitDays: 9,
    dwellDays: 3,
  }),
];

const toPorts: readonly LaneInput[] = [
  truck(plants.dongguan, hubs.yantian, '*'),
  truck(plants.dongguan, hubs.hongKong, finished),
  truck(plants.suzhou, hubs.yangshan, '*'),
  truck(plants.binhDuong, hubs.caiMep, finished, atCaiMep),
  truck(plants.penang, hubs.penangPort, finished, { usdPerContainer: 110, transitDays: 0.5 }),
];

const overseas: readonly LaneInput[] = [
  sea(hubs.yantian, markets.usWest, finished, {
    ...byShanghaiIndex,
    transitDays: 17,
    transitDaysStdDev: 1.3,
  }),
  sea(hubs.yantian, markets.usEast, finished, { ...byShanghaiIndex, transitDays: 32 }),
  sea(hubs.yantian, markets.rotterdam, finished, byShanghaiIndex),
  sea(hubs.yangshan, markets.usWest, finished),
  sea(hubs.yangshan, markets.usEast, finished),
  sea(hubs.yangshan, markets.rotterdam, finished),
  sea(hubs.caiMep, markets.usWest, finished),
  sea(hubs.caiMep, markets.usEast, finished, { usdPerContainer: 3600, transitDays: 33 }),
  sea(hubs.caiMep, markets.rotterdam, finished),
  sea(hubs.penangPort, markets.usWest, finished, { usdPerContainer: 2750, transitDays: 25 }),
  sea(hubs.penangPort, markets.usEast, finished, { usdPerContainer: 3550, transitDays: 34 }),
  sea(hubs.penangPort, markets.rotterdam, finished, { quotedFrom: 'mytpp' }),
  sea(hubs.hongKong, markets.usWest, finished, {
    ...byShanghaiIndex,
    transitDays: 17,
    transitDaysStdDev: 1.3,
  }),
  sea(hubs.hongKong, markets.rotterdam, finished, byShanghaiIndex),
];

const aroundAsia: readonly LaneInput[] = [
  truck(plants.dongguan, markets.guangzhou, finished),
  truck(plants.dongguan, markets.shanghai, finished),
  truck(plants.suzhou, markets.shanghai, finished),
  truck(plants.suzhou, markets.guangzhou, finished),
  sea(hubs.yantian, markets.bangkok, finished, { quotedTo: 'thlch' }),
  sea(hubs.yantian, markets.singapore, finished, { usdPerContainer: 680, dwellDays: 1 }),
  sea(hubs.caiMep, markets.bangkok, finished, { usdPerContainer: 480, transitDays: 4 }),
  sea(hubs.caiMep, markets.singapore, finished, { usdPerContainer: 430, transitDays: 3, dwellDays: 1 }),
  sea(hubs.caiMep, hubs.hongKong, finished, { usdPerContainer: 560, transitDays: 5 }),
  sea(hubs.penangPort, markets.bangkok, finished, { usdPerContainer: 520, transitDays: 5 }),
  truck(plants.penang, markets.singapore, finished, { dwellDays: 1 }),
];

/** Dear and quick, for peaks and promises. */
const byAir: readonly LaneInput[] = [
  laneBetween(hubs.hongKong, markets.usWest, 'air', {
    products: finished,
    quotedFrom: 'hkg_apt',
    quotedTo: 'lax_apt',
  }),
  laneBetween(hubs.hongKong, markets.rotterdam, 'air', {
    products: finished,
    quotedFrom: 'hkg_apt',
    quotedTo: 'ams_apt',
  }),
  laneBetween(plants.binhDuong, markets.usWest, 'air', {
    products: finished,
    quotedFrom: 'sgn_apt',
    quotedTo: 'lax_apt',
  }),
];

export const lanes: readonly LaneInput[] = [
  ...inbound,
  ...betweenPlants,
  ...toPorts,
  ...overseas,
  ...aroundAsia,
  ...byAir,
];
