import { rounded, type ProductInput } from '../inputs.ts';
import { named } from '../named.ts';

/** Markets and what they pay, as a multiple of customs value. */
const priceMultiples: Readonly<Record<string, number>> = {
  us_west: 1.9,
  us_midwest: 1.85,
  us_east: 1.9,
  eu_duisburg: 1.85,
  eu_hamburg: 1.85,
  gb_felixstowe: 1.85,
  cn_shanghai: 1.45,
  cn_guangzhou: 1.45,
  cn_chongqing: 1.4,
  hong_kong: 1.65,
  asean_bangkok: 1.5,
  asean_singapore: 1.7,
  asean_manila: 1.5,
  jp_tokyo: 1.75,
};

type Name = Parameters<typeof named>;

function finished(
  id: string,
  name: Name,
  hsCode: string,
  weightKg: number,
  volumeM3: number,
  value: number,
  obsolescencePerPeriod = 0.012,
): ProductInput {
  return {
    id,
    name: named(...name),
    family: 'finished',
    hsCode,
    weightKg,
    volumeM3,
    customsValuePerUnit: value,
    priceByMarket: Object.entries(priceMultiples).map(([market, multiple]) => ({
      market,
      pricePerUnit: rounded(value * multiple, 2),
    })),
    obsolescencePerPeriod,
  };
}

const part =
  (family: string) =>
  (
    id: string,
    name: Name,
    hsCode: string,
    weightKg: number,
    volumeM3: number,
    value: number,
  ): ProductInput => ({
    id,
    name: named(...name),
    family,
    hsCode,
    weightKg,
    volumeM3,
    customsValuePerUnit: value,
  });

const kit = part('kit');
const module = part('module');
const board = part('board');
const component = part('component');

/** Sold in volume. */
export const volumeGoods: readonly ProductInput[] = [
  finished('router_home', ['Home router', '家用路由器', '家用路由器'], '8517.62.0090', 0.55, 0.0028, 36),
  finished('router_mesh', ['Mesh router', '網狀路由器', '网状路由器'], '8517.62.0090', 0.8, 0.0042, 58),
  finished('phone', ['Smartphone', '智能手機', '智能手机'], '8517.13.00', 0.42, 0.0011, 125),
  finished('watch', ['Smart watch', '智能手錶', '智能手表'], '8517.62.0090', 0.22, 0.0009, 58),
  finished('tablet', ['Tablet', '平板電腦', '平板电脑'], '8471.30.0100', 0.85, 0.0026, 168),
  finished('laptop', ['Laptop', '手提電腦', '笔记本电脑'], '8471.30.0100', 2.3, 0.0085, 286),
  finished('headphones', ['Headphones', '頭戴耳機', '头戴耳机'], '8518.30.2000', 0.5, 0.0036, 24),
  finished('earbuds', ['Earbuds', '無線耳機', '无线耳机'], '8518.30.2000', 0.16, 0.0006, 20),
  finished('charger_65w', ['Charger 65 W', '充電器 65 W', '充电器 65 W'], '8504.40.9550', 0.21, 0.0005, 11),
  finished('charger_30w', ['Charger 30 W', '充電器 30 W', '充电器 30 W'], '8504.40.9550', 0.11, 0.0003, 5.6),
  finished('power_bank', ['Power bank', '流動電源', '移动电源'], '8507.60.0020', 0.32, 0.0005, 18),
];

/** Small orders, each customer's own: what is made ahead is often not wanted. */
const lostAhead = 0.12;

export const customGoods: readonly ProductInput[] = [
  finished(
    'gateway_custom',
    ['Custom gateway', '訂製閘道器', '定制网关'],
    '8517.62.0090',
    0.7,
    0.003,
    92,
    lostAhead,
  ),
  finished(
    'tracker_custom',
    ['Custom tracker', '訂製追蹤器', '定制追踪器'],
    '8517.62.0090',
    0.15,
    0.0006,
    48,
    lostAhead,
  ),
];

export const finishedGoods: readonly ProductInput[] = [...volumeGoods, ...customGoods];

export const parts: readonly ProductInput[] = [
  kit('kit_router', ['Router kit', '路由器套件', '路由器套件'], '8517.62.0090', 0.45, 0.0022, 27),
  kit('kit_charger', ['Charger kit', '充電器套件', '充电器套件'], '8504.40.9550', 0.2, 0.0004, 9),
  module('radio_module', ['Radio module', '無線模組', '无线模块'], '8517.79.00', 0.012, 0.00003, 4.4),
  module('camera_module', ['Camera module', '鏡頭模組', '摄像头模块'], '8525.89', 0.01, 0.00003, 7),
  module('display_small', ['Display, small', '小顯示屏', '小显示屏'], '8524.91', 0.06, 0.0002, 18),
  module('display_large', ['Display, large', '大顯示屏', '大显示屏'], '8524.91', 0.38, 0.0016, 51),
  module('battery_pack', ['Battery pack', '電池組', '电池组'], '8507.60.0020', 0.09, 0.0001, 4.9),
  module('battery_small', ['Battery, small', '小電池', '小电池'], '8507.60.0020', 0.015, 0.00002, 1.4),
  board('board_router', ['Router board', '路由器主板', '路由器主板'], '8517.79.00', 0.12, 0.0006, 21),
  board('board_mobile', ['Mobile board', '流動裝置主板', '移动设备主板'], '8517.79.00', 0.05, 0.0002, 46),
  board('board_wearable', ['Wearable board', '穿戴主板', '穿戴主板'], '8517.79.00', 0.015, 0.00005, 13.5),
  board('board_compute', ['Computer board', '電腦主板', '电脑主板'], '8473.30', 0.3, 0.0014, 108),
  board('board_audio', ['Audio board', '音訊板', '音频板'], '8518.90', 0.015, 0.00005, 5.6),
  board('board_charger', ['Charger board', '充電器板', '充电器板'], '8504.90', 0.05, 0.0001, 2.2),
  component(
    'pcb_multilayer',
    ['Bare board, multilayer', '多層線路板', '多层线路板'],
    '8534.00',
    0.06,
    0.0001,
    2.8,
  ),
  component('pcb_simple', ['Bare board, simple', '簡單線路板', '简单线路板'], '8534.00', 0.02, 0.00004, 0.6),
  component(
    'chip_processor',
    ['Network processor', '網絡處理器', '网络处理器'],
    '8542.31',
    0.003,
    0.00001,
    6.2,
  ),
  component(
    'chip_application',
    ['Application processor', '應用處理器', '应用处理器'],
    '8542.31',
    0.003,
    0.00001,
    24,
  ),
  component('chip_cpu', ['Computer processor', '電腦處理器', '电脑处理器'], '8542.31', 0.012, 0.00003, 68),
  component('chip_memory', ['Memory', '記憶體', '存储器'], '8542.32', 0.002, 0.00001, 5.2),
  component('chip_radio', ['Radio chip', '射頻晶片', '射频芯片'], '8542.39', 0.001, 0.00001, 2.3),
  component('chip_power', ['Power chip', '電源晶片', '电源芯片'], '8542.39', 0.001, 0.00001, 0.55),
  component('chip_audio', ['Audio chip', '音訊晶片', '音频芯片'], '8542.39', 0.001, 0.00001, 1.5),
  component('image_sensor', ['Image sensor', '影像感應器', '图像传感器'], '8542.39', 0.001, 0.00001, 4.1),
  component('cell_pouch', ['Pouch cell', '軟包電芯', '软包电芯'], '8507.60', 0.07, 0.00006, 3.2),
  component('cell_small', ['Small cell', '小電芯', '小电芯'], '8507.60', 0.01, 0.00001, 0.8),
  component('panel_small', ['Panel, small', '小面板', '小面板'], '8524.91', 0.04, 0.0001, 13),
  component('panel_large', ['Panel, large', '大面板', '大面板'], '8524.91', 0.28, 0.0012, 39),
  component('housing_small', ['Housing, small', '小外殼', '小外壳'], '3926.90.9989', 0.05, 0.0003, 0.8),
  component('housing_large', ['Housing, large', '大外殼', '大外壳'], '3926.90.9989', 0.18, 0.0014, 2.1),
  component('metal_case', ['Metal case', '金屬機殼', '金属机壳'], '7616.99', 0.12, 0.0005, 8.2),
  component('speaker_driver', ['Speaker driver', '喇叭單元', '喇叭单元'], '8518.29', 0.02, 0.00004, 0.75),
  component('transformer', ['Transformer', '變壓器', '变压器'], '8504.31', 0.025, 0.00003, 0.45),
  component('cable', ['Cable', '連接線', '连接线'], '8544.42', 0.04, 0.0001, 0.65),
];
