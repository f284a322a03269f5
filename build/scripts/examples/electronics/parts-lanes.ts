import type { LaneInput } from '../inputs.ts';
import { laneBetween, type Journey } from '../journeys.ts';
import type { PlacedSite } from '../placed-site.ts';
import { between, finishing } from './carried.ts';
import { volumeGoods } from './products.ts';
import { hubs, plants, suppliers } from './sites.ts';

/** Lanes for parts, one for each pair that has something to carry. */
function lanesOfParts(
  from: readonly PlacedSite[],
  to: readonly PlacedSite[],
  mode: 'truck' | 'sea' | 'air',
  journey: Journey = {},
): readonly LaneInput[] {
  return from.flatMap((maker) =>
    to.flatMap((user) => {
      const products = maker === user ? [] : between([maker], [user]);
      return products.length === 0 ? [] : [laneBetween(maker, user, mode, { products, ...journey })];
    }),
  );
}

const inTheSouth = (at: PlacedSite) => at.place.cluster === 'PRD';
const onTheMainland = (at: PlacedSite) => at.place.country === 'CN';
const inVietnam = (at: PlacedSite) => at.place.country === 'VN';
const allSuppliers = Object.values(suppliers);
const allPlants = Object.values(plants);
const makers = [...allSuppliers, ...allPlants];
const abroad = [plants.bacNinh, plants.haiPhong, plants.batam, plants.penang];
const vietnamPlants = [plants.bacNinh, plants.haiPhong];
const southernMakers = makers.filter(inTheSouth);
const deltaMakers = makers.filter((at) => onTheMainland(at) && !inTheSouth(at));

const toPlants: readonly LaneInput[] = [
  ...lanesOfParts(makers.filter(onTheMainland), allPlants.filter(onTheMainland), 'truck'),
  ...lanesOfParts(makers.filter(inVietnam), vietnamPlants, 'truck'),
  ...lanesOfParts([suppliers.hongKongChips], allPlants.filter(inTheSouth), 'truck', {
    usdPerContainer: 460,
    transitDays: 0.5,
  }),
  ...lanesOfParts([suppliers.hongKongChips], [plants.suzhou, plants.kunshan], 'truck', {
    usdPerContainer: 2900,
    transitDays: 2.5,
  }),
  ...lanesOfParts([suppliers.hongKongChips], [plants.bacNinh], 'air', {
    quotedFrom: 'hkg_apt',
    quotedTo: 'han_apt',
  }),
  ...lanesOfParts([suppliers.tokyoSensors], [plants.wuxi, plants.dongguan, plants.penang], 'air', {
    usdPerKg: 1.9,
    transitDays: 3,
  }),
  ...lanesOfParts([suppliers.singaporeChips, suppliers.johorPcbs], [plants.penang], 'truck', {
    dwellDays: 1,
  }),
  ...lanesOfParts([suppliers.batamHousings], [plants.batam], 'truck'),
  ...lanesOfParts(makers.filter(inTheSouth), [plants.microfactory], 'truck', {
    usdPerContainer: 480,
    transitDays: 0.5,
  }),
  ...lanesOfParts([plants.wuxi], [plants.microfactory], 'truck', { usdPerContainer: 2900, transitDays: 2.5 }),
];

/** Parts and kits for the plants abroad: by road over the border, or by sea. */
const throughHubs: readonly LaneInput[] = [
  ...southernMakers.flatMap((at) => [
    ...gathered(at, hubs.yantian, abroad),
    ...gathered(at, hubs.pingxiang, vietnamPlants),
  ]),
  ...deltaMakers.flatMap((at) => [
    ...gathered(at, hubs.yangshan, abroad),
    ...gathered(at, hubs.pingxiang, vietnamPlants),
  ]),
  ...vietnamPlants.map((plant) =>
    laneBetween(hubs.pingxiang, plant, 'truck', {
      products: between([...southernMakers, ...deltaMakers], [plant]),
      usdPerContainer: 700,
      transitDays: 1,
      dwellDays: 1,
    }),
  ),
  ...[
    { port: hubs.yantian, from: southernMakers, toBatam: 760, toPenang: 850, days: 6 },
    { port: hubs.yangshan, from: deltaMakers, toBatam: 840, toPenang: 930, days: 8 },
  ].flatMap(({ port, from, toBatam, toPenang, days }) => [
    laneBetween(port, hubs.haiPhongPort, 'sea', {
      products: between(from, vietnamPlants),
      ...(port === hubs.yangshan ? { usdPerContainer: 620, transitDays: 6 } : {}),
    }),
    laneBetween(port, plants.batam, 'sea', {
      products: between(from, [plants.batam]),
      usdPerContainer: toBatam,
      transitDays: days,
      dwellDays: 3,
    }),
    laneBetween(port, plants.penang, 'sea', {
      products: between(from, [plants.penang]),
      usdPerContainer: toPenang,
      transitDays: days + 1,
      dwellDays: 3,
    }),
  ]),
  ...vietnamPlants.map((plant) =>
    laneBetween(hubs.haiPhongPort, plant, 'truck', {
      products: between([...southernMakers, ...deltaMakers, plants.penang], [plant]),
      usdPerContainer: plant === plants.haiPhong ? 90 : 260,
      transitDays: 0.5,
    }),
  ),
  ...lanesOfParts([plants.penang], [plants.batam], 'sea', {
    usdPerContainer: 560,
    transitDays: 4,
    dwellDays: 2,
  }),
  laneBetween(plants.penang, hubs.haiPhongPort, 'sea', {
    products: between([plants.penang], vietnamPlants),
    usdPerContainer: 680,
    transitDays: 7,
  }),
  ...lanesOfParts([suppliers.hongKongChips], [plants.penang], 'air', {
    quotedFrom: 'hkg_apt',
    quotedTo: 'kul_apt',
  }),
];

/** What a maker sends to a hub: parts for the plants beyond it, and from ports finished goods too. */
function gathered(at: PlacedSite, hub: PlacedSite, users: readonly PlacedSite[]): readonly LaneInput[] {
  const goods = hub === hubs.pingxiang ? [] : finishing(at, volumeGoods);
  const products = [...new Set([...between([at], users), ...goods])].sort();
  return products.length === 0 ? [] : [laneBetween(at, hub, 'truck', { products })];
}

/** Lanes that bring parts to plants, and everything to the Mainland's ports. */
export const partsLanes: readonly LaneInput[] = [...toPlants, ...throughHubs];
