import { named, type Named } from '../named.ts';
import { siteAt, type PlacedSite } from '../placed-site.ts';

const existing = (fixedCostPerPeriod: number) => ({ state: 'existing', fixedCostPerPeriod }) as const;
const supplier = (place: string, id: string, what: Named) =>
  siteAt(place, 'supplier', { id, what, storageLimit: 0 });
/** A place that goods pass through without being kept. */
const passage = (place: string, word: 'port' | 'hub', id: string, handlingCostPerUnit: number) =>
  siteAt(place, word, { id, handlingCostPerUnit, storageLimit: 0 });
const market = (place: string, id: string, handling: number, holding: number) =>
  siteAt(place, 'market', { id, handlingCostPerUnit: handling, holdingCostPerUnitPerPeriod: holding });

/** What suppliers are named after. */
const goods = {
  chips: named('chips', '晶片', '芯片'),
  powerChips: named('power chips', '電源晶片', '电源芯片'),
  sensors: named('image sensors', '影像感應器', '图像传感器'),
  bareBoards: named('bare boards', '線路板', '线路板'),
  panels: named('panels', '面板', '面板'),
  cells: named('battery cells', '電芯', '电芯'),
  housings: named('housings', '外殼', '外壳'),
  cases: named('metal cases', '金屬機殼', '金属机壳'),
  speakers: named('speakers', '喇叭單元', '喇叭单元'),
  transformers: named('transformers', '變壓器', '变压器'),
  cables: named('cables', '連接線', '连接线'),
};

/** Chips come through Hong Kong, Shanghai and Singapore; everything simpler is bought beside the plants too. */
export const suppliers = {
  hongKongChips: supplier('hkhkg', 'hong_kong_chips', goods.chips),
  shanghaiChips: supplier('cnsha', 'shanghai_chips', goods.chips),
  wuxiChips: supplier('cnwux', 'wuxi_chips', goods.powerChips),
  singaporeChips: supplier('sgsin', 'singapore_chips', goods.chips),
  tokyoSensors: supplier('jptyo', 'tokyo_sensors', goods.sensors),
  kunshanPcbs: supplier('cnkus', 'kunshan_pcbs', goods.bareBoards),
  huizhouPcbs: supplier('cnhui', 'huizhou_pcbs', goods.bareBoards),
  hanoiPcbs: supplier('vnhan', 'hanoi_pcbs', goods.bareBoards),
  johorPcbs: supplier('myjhb', 'johor_pcbs', goods.bareBoards),
  suzhouPanels: supplier('cnszh', 'suzhou_panels', goods.panels),
  shenzhenPanels: supplier('cnszx', 'shenzhen_panels', goods.panels),
  huizhouCells: supplier('cnhui', 'huizhou_cells', goods.cells),
  nanjingCells: supplier('cnnkg', 'nanjing_cells', goods.cells),
  dongguanHousings: supplier('cndgg', 'dongguan_housings', goods.housings),
  kunshanCases: supplier('cnkus', 'kunshan_cases', goods.cases),
  bacNinhHousings: supplier('vn_bni', 'bac_ninh_housings', goods.housings),
  batamHousings: supplier('idbtm', 'batam_housings', goods.housings),
  dongguanSpeakers: supplier('cndgg', 'dongguan_speakers', goods.speakers),
  hanoiSpeakers: supplier('vnhan', 'hanoi_speakers', goods.speakers),
  foshanTransformers: supplier('cnfos', 'foshan_transformers', goods.transformers),
  dongguanCables: supplier('cndgg', 'dongguan_cables', goods.cables),
  haiPhongCables: supplier('vnhph', 'hai_phong_cables', goods.cables),
};

/** Boards in the Yangtze River Delta, assembly in the Pearl River Delta, northern Vietnam and, if opened, Batam. */
export const plants = {
  suzhou: siteAt('cnszh', 'plant', {
    id: 'suzhou',
    skills: ['smt', 'advanced_test'],
    opening: existing(310_000),
    holdingCostPerUnitPerPeriod: 0.05,
  }),
  kunshan: siteAt('cnkus', 'plant', {
    id: 'kunshan',
    skills: ['smt', 'advanced_test', 'displays', 'assembly'],
    opening: existing(420_000),
    holdingCostPerUnitPerPeriod: 0.08,
  }),
  wuxi: siteAt('cnwux', 'plant', {
    id: 'wuxi',
    skills: ['advanced_test'],
    opening: existing(240_000),
    holdingCostPerUnitPerPeriod: 0.04,
  }),
  shenzhen: siteAt('cnszx', 'plant', {
    id: 'shenzhen',
    skills: ['smt', 'advanced_test', 'assembly'],
    opening: existing(460_000),
    holdingCostPerUnitPerPeriod: 0.07,
  }),
  dongguan: siteAt('cndgg', 'plant', {
    id: 'dongguan',
    skills: ['advanced_test', 'assembly'],
    opening: existing(390_000),
    holdingCostPerUnitPerPeriod: 0.06,
  }),
  huizhou: siteAt('cnhui', 'plant', {
    id: 'huizhou',
    skills: ['smt', 'displays', 'packs', 'assembly'],
    opening: existing(360_000),
    holdingCostPerUnitPerPeriod: 0.05,
  }),
  bacNinh: siteAt('vn_bni', 'plant', {
    id: 'bac_ninh',
    skills: ['smt', 'assembly'],
    opening: existing(260_000),
    holdingCostPerUnitPerPeriod: 0.05,
  }),
  haiPhong: siteAt('vnhph', 'plant', {
    id: 'hai_phong',
    territory: 'vn_epz',
    skills: ['packs', 'assembly'],
    opening: existing(190_000),
    holdingCostPerUnitPerPeriod: 0.05,
  }),
  batam: siteAt('idbtm', 'plant', {
    id: 'batam',
    territory: 'id_batam',
    skills: ['assembly'],
    opening: {
      state: 'candidate',
      openCost: 780_000,
      fixedCostPerPeriod: 110_000,
      openFrom: 'm2026_09',
    },
    rampUp: [0.5, 0.75, 0.9, 1],
    holdingCostPerUnitPerPeriod: 0.06,
  }),
  penang: siteAt('mypen', 'plant', {
    id: 'penang',
    skills: ['smt', 'advanced_test'],
    opening: existing(170_000),
    holdingCostPerUnitPerPeriod: 0.06,
  }),
  microfactory: siteAt('hkhkg', 'plant', {
    id: 'hong_kong_microfactory',
    name: named('Hong Kong microfactory', '香港微型工廠', '香港微型工厂'),
    latitude: 22.37,
    longitude: 114.12,
    skills: ['assembly'],
    opening: existing(65_000),
    holdingCostPerUnitPerPeriod: 0.4,
  }),
};

export const hubs = {
  yantian: passage('cnytn', 'port', 'yantian', 0.02),
  yangshan: passage('cn_yangshan', 'port', 'yangshan', 0.02),
  pingxiang: passage('cn_pingxiang', 'hub', 'pingxiang', 0.03),
  haiPhongPort: passage('vnhph', 'port', 'hai_phong_port', 0.025),
  singaporePort: passage('sgsin', 'port', 'singapore_port', 0.04),
  hongKongAirport: passage('hkg_apt', 'hub', 'hong_kong_airport', 0.05),
  shenzhenAirport: passage('szx_apt', 'hub', 'shenzhen_airport', 0.04),
  pudongAirport: passage('pvg_apt', 'hub', 'pudong_airport', 0.04),
  noiBaiAirport: passage('han_apt', 'hub', 'noi_bai_airport', 0.04),
};

/** Distribution centres, where goods may wait. */
export const centres = {
  losAngeles: siteAt('uslax', 'warehouse', {
    id: 'los_angeles_dc',
    handlingCostPerUnit: 0.25,
    holdingCostPerUnitPerPeriod: 0.12,
  }),
  newYork: siteAt('usnyc', 'warehouse', {
    id: 'new_york_dc',
    handlingCostPerUnit: 0.28,
    holdingCostPerUnitPerPeriod: 0.14,
  }),
  rotterdam: siteAt('nlrtm', 'warehouse', {
    id: 'rotterdam_dc',
    handlingCostPerUnit: 0.24,
    holdingCostPerUnitPerPeriod: 0.12,
  }),
};

/** Where goods are sold. */
export const markets = {
  usWest: siteAt('uslax', 'market', {
    id: 'us_west',
    latitude: 34.05,
    longitude: -118.0,
    handlingCostPerUnit: 0.12,
    holdingCostPerUnitPerPeriod: 0.16,
  }),
  usMidwest: market('uschi', 'us_midwest', 0.12, 0.15),
  usEast: siteAt('usnyc', 'market', {
    id: 'us_east',
    latitude: 40.75,
    longitude: -73.9,
    handlingCostPerUnit: 0.13,
    holdingCostPerUnitPerPeriod: 0.18,
  }),
  duisburg: market('dedui', 'eu_duisburg', 0.12, 0.14),
  hamburg: market('deham', 'eu_hamburg', 0.12, 0.14),
  britain: market('gbfxt', 'gb_felixstowe', 0.26, 0.15),
  shanghai: market('cnsha', 'cn_shanghai', 0.1, 0.07),
  guangzhou: market('cncan', 'cn_guangzhou', 0.09, 0.06),
  chongqing: market('cnckg', 'cn_chongqing', 0.09, 0.06),
  hongKong: market('hkhkg', 'hong_kong', 0.15, 0.25),
  bangkok: market('thbkk', 'asean_bangkok', 0.12, 0.08),
  singapore: market('sgsin', 'asean_singapore', 0.18, 0.15),
  manila: market('phmnl', 'asean_manila', 0.12, 0.08),
  tokyo: market('jptyo', 'jp_tokyo', 0.2, 0.16),
};

export const allSites: readonly PlacedSite[] = [suppliers, plants, hubs, centres, markets].flatMap((each) =>
  Object.values(each),
);
