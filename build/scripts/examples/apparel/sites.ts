import { named } from '../named.ts';
import { siteAt, type PlacedSite } from '../placed-site.ts';

const ships = { storageLimit: 0 };
const knits = named('knits', '針織布', '针织布');
const existing = (fixedCostPerPeriod: number) => ({ state: 'existing', fixedCostPerPeriod }) as const;

/** Mills and trims: fabric comes from the Mainland, with one knitter in Dhaka. */
export const suppliers = {
  foshanKnits: siteAt('cnfos', 'supplier', { id: 'foshan_knits', what: knits, ...ships }),
  jiaxingGreige: siteAt('cn_jiaxing', 'supplier', {
    id: 'jiaxing_greige',
    what: named('greige twill', '斜紋坯布', '斜纹坯布'),
    ...ships,
  }),
  quanzhouSynthetics: siteAt('cnqzl', 'supplier', {
    id: 'quanzhou_synthetics',
    what: named('synthetics', '化纖針織布', '化纤针织布'),
    ...ships,
  }),
  zhongshanTrims: siteAt('cnzsn', 'supplier', {
    id: 'zhongshan_trims',
    what: named('trims', '輔料', '辅料'),
    ...ships,
  }),
  dhakaKnits: siteAt('bddac', 'supplier', {
    id: 'dhaka_knits',
    what: knits,
    latitude: 23.9,
    longitude: 90.41,
    ...ships,
  }),
};

/** Sewing in five places; twill is dyed in Jiangsu. */
export const plants = {
  guangdong: siteAt('cncan', 'plant', {
    id: 'guangdong',
    skills: ['knits', 'wovens', 'synthetics'],
    opening: existing(90_000),
    holdingCostPerUnitPerPeriod: 0.015,
  }),
  jiangsu: siteAt('cnntg', 'plant', {
    id: 'jiangsu',
    skills: ['knits', 'wovens', 'synthetics', 'dyeing'],
    opening: existing(95_000),
    holdingCostPerUnitPerPeriod: 0.015,
  }),
  hcmc: siteAt('vnsgn', 'plant', {
    id: 'hcmc',
    skills: ['knits', 'wovens', 'synthetics'],
    opening: existing(75_000),
    holdingCostPerUnitPerPeriod: 0.012,
  }),
  dhaka: siteAt('bddac', 'plant', {
    id: 'dhaka',
    skills: ['knits', 'wovens'],
    opening: existing(60_000),
    holdingCostPerUnitPerPeriod: 0.01,
  }),
  phnomPenh: siteAt('khpnh', 'plant', {
    id: 'phnom_penh',
    skills: ['knits', 'wovens', 'synthetics'],
    opening: existing(45_000),
    holdingCostPerUnitPerPeriod: 0.012,
  }),
};

const port = (place: string, id: string, handlingCostPerUnit = 0.006) =>
  siteAt(place, 'port', { id, handlingCostPerUnit, ...ships });

export const hubs = {
  yantian: port('cnytn', 'yantian'),
  yangshan: port('cn_yangshan', 'yangshan'),
  caiMep: port('vncmt', 'cai_mep', 0.007),
  chittagong: port('bdcgp', 'chittagong', 0.009),
  sihanoukville: port('khkos', 'sihanoukville', 0.009),
};

const market = (place: string, id: string, handlingCostPerUnit: number) =>
  siteAt(place, 'market', { id, handlingCostPerUnit, holdingCostPerUnitPerPeriod: 0.04 });

export const markets = {
  usWest: market('uslax', 'us_west', 0.09),
  usEast: market('usnyc', 'us_east', 0.1),
  rotterdam: market('nlrtm', 'eu_rotterdam', 0.085),
  felixstowe: market('gbfxt', 'uk_felixstowe', 0.09),
  shanghai: market('cnsha', 'cn_shanghai', 0.04),
  hongKong: siteAt('hkhkg', 'market', {
    id: 'hong_kong',
    handlingCostPerUnit: 0.08,
    holdingCostPerUnitPerPeriod: 0.06,
  }),
};

export const allSites: readonly PlacedSite[] = [suppliers, plants, hubs, markets].flatMap((each) =>
  Object.values(each),
);
