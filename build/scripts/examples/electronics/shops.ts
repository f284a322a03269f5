import { unitsPer } from '../../../../scenarios/library/exchange-rates.ts';
import { workplaceAt, type Workplace } from '../conversion.ts';
import type { NetworkInput, RecipeInput } from '../inputs.ts';
import { named, type Named } from '../named.ts';
import { plants } from './sites.ts';

export type Line = NonNullable<NetworkInput['lines']>[number];

/** A line of a plant, what it makes, and how much of it in a month like the past ones. */
export interface Shop {
  readonly at: Workplace;
  /** `what` follows the plant's name in the line's. */
  readonly line: Omit<Line, 'site' | 'currency' | 'name'> & { readonly what: Named };
  readonly makes: Readonly<Record<string, number>>;
  readonly fields?: Readonly<Record<string, Partial<RecipeInput>>>;
  /** Hours at the Pearl River Delta's pace as a multiple, where work is done by hand or in small batches. */
  readonly slowness?: number;
  readonly leadTimeDays?: number;
}

/** US dollars in the currency of recipes made in Vietnam. */
const inDong = (usd: number): number => Math.round(usd * (unitsPer('USD', 'VND') ?? 0));
const inYuan = (usd: number): number => Math.round(usd * (unitsPer('USD', 'CNY') ?? 0));

/** Overheads per standard hour: young sites bear more management, travel and rework. */
const suzhou = workplaceAt(plants.suzhou, 4);
const kunshan = workplaceAt(plants.kunshan, 3);
const wuxi = workplaceAt(plants.wuxi, 4);
const shenzhen = workplaceAt(plants.shenzhen, 3.2);
const dongguan = workplaceAt(plants.dongguan, 2.6);
const huizhou = workplaceAt(plants.huizhou, 2.4);
const bacNinh = workplaceAt(plants.bacNinh, 5.4);
const haiPhong = workplaceAt(plants.haiPhong, 5.6);
const batam = workplaceAt(plants.batam, 5);
const penang = workplaceAt(plants.penang, 5.5);
const microfactory = workplaceAt(plants.microfactory, 9, { usdPerStandardHour: 16 });

function line(
  id: string,
  what: Named,
  hoursPerPeriod: number,
  overtimeMaximumHoursPerPeriod: number,
  overtimeCostPerHour: number,
  expansions: Line['expansions'] = [],
): Shop['line'] {
  return { id, what, hoursPerPeriod, overtimeMaximumHoursPerPeriod, overtimeCostPerHour, expansions };
}

const boardLines = named('board lines', '貼片線', '贴片线');
const displayBonding = named('display bonding', '顯示屏貼合線', '显示屏贴合线');
const moduleLines = named('module lines', '模組線', '模块线');
const cameraModules = named('camera modules', '鏡頭模組線', '摄像头模块线');
const batteryPacks = named('battery packs', '電池組裝線', '电池组装线');
const assembly = named('assembly', '裝配線', '装配线');
const benches = named('benches', '工作枱', '工作台');

/** Orders of one customer at a time; a gateway is not worth a changeover for a few. */
const madeToOrder = { isMadeToOrder: true, leadTimeDays: 9 };
const smallOrders = {
  ...madeToOrder,
  minimumRun: 600,
  capacityPerPeriod: 1400,
  setupCost: inYuan(1000),
};

export const shops: readonly Shop[] = [
  {
    at: suzhou,
    line: line('suzhou_smt', boardLines, 23_000, 3500, 4),
    makes: { board_router: 70_000, board_mobile: 125_000, board_wearable: 30_000, board_compute: 22_000 },
  },
  {
    at: kunshan,
    line: line('kunshan_smt', boardLines, 15_500, 2500, 4),
    makes: { board_mobile: 55_000, board_compute: 23_000, board_audio: 110_000 },
  },
  {
    at: kunshan,
    line: line('kunshan_displays', displayBonding, 14_000, 2000, 4),
    makes: { display_large: 105_000 },
  },
  {
    at: kunshan,
    line: line('kunshan_assembly', assembly, 66_000, 11_000, 3.4),
    makes: { laptop: 45_000, tablet: 30_000 },
  },
  {
    at: wuxi,
    line: line('wuxi_modules', moduleLines, 27_000, 4000, 4),
    makes: { radio_module: 380_000, camera_module: 280_000 },
  },
  {
    at: shenzhen,
    line: line('shenzhen_smt', boardLines, 11_500, 2000, 4),
    makes: { board_router: 55_000, board_wearable: 32_000, board_audio: 70_000 },
  },
  {
    at: shenzhen,
    line: line('shenzhen_assembly', assembly, 68_000, 11_000, 3.4),
    makes: {
      phone: 60_000,
      watch: 45_000,
      router_home: 20_000,
      router_mesh: 22_000,
      gateway_custom: 900,
      tracker_custom: 1200,
      kit_router: 40_000,
    },
    fields: { gateway_custom: smallOrders, tracker_custom: madeToOrder },
  },
  {
    at: dongguan,
    line: line('dongguan_cameras', cameraModules, 9500, 1500, 3.6),
    makes: { camera_module: 110_000 },
  },
  {
    at: dongguan,
    line: line('dongguan_assembly', assembly, 72_000, 12_000, 3.3),
    makes: { phone: 60_000, tablet: 30_000, headphones: 40_000, router_home: 20_000 },
  },
  {
    at: huizhou,
    line: line('huizhou_smt', boardLines, 10_500, 1800, 3.8),
    makes: { board_charger: 420_000, board_audio: 40_000 },
  },
  {
    at: huizhou,
    line: line('huizhou_packs', batteryPacks, 37_000, 5000, 3.6),
    makes: { battery_pack: 560_000, battery_small: 620_000 },
  },
  {
    at: huizhou,
    line: line('huizhou_displays', displayBonding, 15_000, 2200, 3.6),
    makes: { display_small: 180_000 },
  },
  {
    at: huizhou,
    line: line('huizhou_assembly', assembly, 64_000, 10_000, 3.2),
    makes: {
      earbuds: 100_000,
      charger_65w: 100_000,
      charger_30w: 120_000,
      power_bank: 60_000,
      kit_charger: 20_000,
    },
  },
  {
    at: bacNinh,
    line: line('bac_ninh_smt', boardLines, 9500, 1500, 1.9),
    makes: { board_router: 30_000, board_audio: 40_000, board_charger: 150_000 },
  },
  {
    at: bacNinh,
    line: line('bac_ninh_assembly', assembly, 46_000, 8000, 1.9, [
      {
        id: 'third_hall',
        name: named('Third hall', '第三廠房', '第三厂房'),
        hoursPerPeriod: 18_000,
        cost: 900_000,
        leadPeriods: 3,
        maximumCount: 1,
      },
    ]),
    makes: {
      router_home: 20_000,
      router_mesh: 18_000,
      watch: 15_000,
      headphones: 20_000,
      earbuds: 40_000,
      phone: 0,
    },
    fields: { phone: { capacityPerPeriod: 18_000, qualification: { cost: inDong(160_000), periods: 3 } } },
  },
  {
    at: haiPhong,
    line: line('hai_phong_packs', batteryPacks, 7500, 1200, 1.9),
    makes: { battery_pack: 90_000 },
  },
  {
    at: haiPhong,
    line: line('hai_phong_assembly', assembly, 36_000, 6000, 1.9),
    makes: { charger_65w: 40_000, charger_30w: 100_000, power_bank: 40_000, tablet: 0, laptop: 0 },
    fields: {
      tablet: { capacityPerPeriod: 12_000, qualification: { cost: inDong(90_000), periods: 3 } },
      laptop: { capacityPerPeriod: 9000, qualification: { cost: inDong(140_000), periods: 3 } },
    },
  },
  {
    at: batam,
    line: line('batam_assembly', assembly, 34_000, 6000, 2.4),
    makes: {
      router_home: 0,
      router_mesh: 0,
      headphones: 0,
      charger_30w: 0,
      power_bank: 0,
    },
  },
  {
    at: penang,
    line: line('penang_modules', moduleLines, 7000, 1000, 2.6),
    makes: { radio_module: 90_000, camera_module: 40_000 },
  },
  {
    at: penang,
    line: line('penang_smt', boardLines, 4500, 700, 2.6),
    makes: { board_router: 20_000, board_wearable: 0 },
  },
  {
    at: microfactory,
    line: line('hong_kong_benches', benches, 2600, 600, 22),
    makes: { gateway_custom: 900, tracker_custom: 700 },
    fields: { gateway_custom: { isMadeToOrder: true }, tracker_custom: { isMadeToOrder: true } },
    slowness: 1.15,
    leadTimeDays: 2,
  },
];
