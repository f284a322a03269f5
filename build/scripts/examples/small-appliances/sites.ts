import { named } from '../named.ts';
import { siteAt, type PlacedSite } from '../placed-site.ts';

const existing = (fixedCostPerPeriod: number) => ({ state: 'existing', fixedCostPerPeriod }) as const;
const skills = ['assembly'];
const housings = named('housings', '外殼', '外壳');

/** Suppliers: motors, boards and heaters in the Pearl River Delta, housings beside every plant. */
export const suppliers = {
  foshanMotors: siteAt('cnfos', 'supplier', {
    id: 'foshan_motor_parts',
    what: named('motor parts', '馬達零件', '电机零件'),
    storageLimit: 0,
  }),
  shenzhenBoards: siteAt('cnszx', 'supplier', {
    id: 'shenzhen_board_kits',
    what: named('board kits', '線路板套件', '线路板套件'),
    storageLimit: 0,
  }),
  huizhouHeaters: siteAt('cnhui', 'supplier', {
    id: 'huizhou_heaters',
    what: named('heaters', '發熱元件', '发热元件'),
    storageLimit: 0,
  }),
  zhongshanHousings: siteAt('cnzsn', 'supplier', {
    id: 'zhongshan_housings',
    what: housings,
    storageLimit: 0,
  }),
  ningboHousings: siteAt('cnngb_city', 'supplier', {
    id: 'ningbo_housings',
    what: housings,
    storageLimit: 0,
  }),
  dongNaiHousings: siteAt('vn_dni', 'supplier', {
    id: 'dong_nai_housings',
    what: housings,
    storageLimit: 0,
  }),
  klangHousings: siteAt('mypkg', 'supplier', { id: 'klang_housings', what: housings, storageLimit: 0 }),
};

/** Plants: three that stand, and Penang, which may be opened. */
export const plants = {
  dongguan: siteAt('cndgg', 'plant', {
    id: 'dongguan',
    skills: [...skills, 'motors', 'boards'],
    opening: existing(160_000),
    holdingCostPerUnitPerPeriod: 0.05,
  }),
  suzhou: siteAt('cnszh', 'plant', {
    id: 'suzhou',
    skills: [...skills, 'boards'],
    opening: existing(105_000),
    holdingCostPerUnitPerPeriod: 0.06,
  }),
  binhDuong: siteAt('vn_bdg', 'plant', {
    id: 'binh_duong',
    skills,
    opening: existing(85_000),
    holdingCostPerUnitPerPeriod: 0.05,
  }),
  penang: siteAt('mypen', 'plant', {
    id: 'penang',
    skills,
    opening: {
      state: 'candidate',
      // The lease is taken for the whole horizon, whenever the plant opens.
      openCost: 430_000,
      openFrom: 'm2026_09',
    },
    rampUp: [0.5, 0.7, 0.85, 1],
    holdingCostPerUnitPerPeriod: 0.06,
  }),
};

/** Ports and the hub in Hong Kong, which is a market as well. */
export const hubs = {
  yantian: siteAt('cnytn', 'port', { id: 'yantian', handlingCostPerUnit: 0.03, storageLimit: 0 }),
  yangshan: siteAt('cn_yangshan', 'port', { id: 'yangshan', handlingCostPerUnit: 0.03, storageLimit: 0 }),
  caiMep: siteAt('vncmt', 'port', { id: 'cai_mep', handlingCostPerUnit: 0.035, storageLimit: 0 }),
  penangPort: siteAt('mypen', 'port', {
    id: 'penang_port',
    latitude: 5.4,
    longitude: 100.37,
    handlingCostPerUnit: 0.035,
    storageLimit: 0,
  }),
  hongKong: siteAt('hkhkg', 'hub', {
    id: 'hong_kong',
    roles: ['hub', 'market'],
    handlingCostPerUnit: 0.09,
    throughputPerPeriod: 180,
    throughputUnit: 'teu',
    holdingCostPerUnitPerPeriod: 0.22,
  }),
};

/** Where goods are sold. */
export const markets = {
  usWest: siteAt('uslax', 'market', {
    id: 'us_west',
    handlingCostPerUnit: 0.3,
    holdingCostPerUnitPerPeriod: 0.14,
  }),
  usEast: siteAt('usnyc', 'market', {
    id: 'us_east',
    handlingCostPerUnit: 0.32,
    holdingCostPerUnitPerPeriod: 0.15,
  }),
  rotterdam: siteAt('nlrtm', 'market', {
    id: 'eu_rotterdam',
    handlingCostPerUnit: 0.28,
    holdingCostPerUnitPerPeriod: 0.14,
  }),
  shanghai: siteAt('cnsha', 'market', {
    id: 'cn_shanghai',
    handlingCostPerUnit: 0.12,
    holdingCostPerUnitPerPeriod: 0.07,
  }),
  guangzhou: siteAt('cncan', 'market', {
    id: 'cn_guangzhou',
    handlingCostPerUnit: 0.1,
    holdingCostPerUnitPerPeriod: 0.06,
  }),
  bangkok: siteAt('thbkk', 'market', {
    id: 'asean_bangkok',
    handlingCostPerUnit: 0.15,
    holdingCostPerUnitPerPeriod: 0.07,
  }),
  singapore: siteAt('sgsin', 'market', {
    id: 'asean_singapore',
    handlingCostPerUnit: 0.25,
    holdingCostPerUnitPerPeriod: 0.15,
  }),
};

export const allSites: readonly PlacedSite[] = [suppliers, plants, hubs, markets].flatMap((each) =>
  Object.values(each),
);
