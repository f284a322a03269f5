import type { Effort } from '../conversion.ts';

/** What making one unit takes, wherever it is made: hours at the pace of the Pearl River Delta, power, parts. */
export interface Work {
  readonly hours: number;
  readonly kwh: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly skill: string;
  readonly yield: number;
  readonly leadTimeDays: number;
}

const stage =
  (skill: string, share: number, leadTimeDays: number) =>
  (hours: number, kwh: number, parts: Work['parts']): Work => ({
    hours,
    kwh,
    parts,
    skill,
    yield: share,
    leadTimeDays,
  });

const assembled = stage('assembly', 0.992, 3);
const soldered = stage('smt', 0.985, 3);
const tested = stage('advanced_test', 0.98, 4);
const packed = stage('packs', 0.99, 2);
const bonded = stage('displays', 0.975, 3);

/** The first part of each list is its principal one. */
export const work: Readonly<Record<string, Work>> = {
  router_home: assembled(0.22, 0.4, { board_router: 1, housing_small: 2, cable: 1, charger_30w: 1 }),
  router_mesh: assembled(0.3, 0.5, {
    board_router: 1,
    radio_module: 2,
    housing_large: 1,
    cable: 1,
    charger_30w: 1,
  }),
  phone: assembled(0.55, 0.9, {
    board_mobile: 1,
    display_small: 1,
    camera_module: 2,
    battery_pack: 1,
    metal_case: 1,
    cable: 1,
  }),
  watch: assembled(0.4, 0.5, { board_wearable: 1, display_small: 1, battery_small: 1, metal_case: 1 }),
  tablet: assembled(0.6, 1, {
    board_mobile: 1,
    display_large: 1,
    camera_module: 1,
    battery_pack: 3,
    metal_case: 2,
    cable: 1,
  }),
  laptop: assembled(0.9, 1.6, {
    board_compute: 1,
    display_large: 1,
    camera_module: 1,
    battery_pack: 4,
    metal_case: 3,
    charger_65w: 1,
  }),
  headphones: assembled(0.3, 0.4, {
    board_audio: 1,
    speaker_driver: 2,
    battery_small: 2,
    housing_large: 1,
    cable: 1,
  }),
  earbuds: assembled(0.28, 0.3, { board_audio: 1, speaker_driver: 2, battery_small: 3, housing_small: 1 }),
  charger_65w: assembled(0.12, 0.3, { board_charger: 2, housing_small: 1, cable: 1 }),
  charger_30w: assembled(0.08, 0.2, { board_charger: 1, housing_small: 1 }),
  power_bank: assembled(0.14, 0.3, { battery_pack: 2, board_charger: 1, housing_small: 1, cable: 1 }),
  gateway_custom: assembled(0.7, 0.8, {
    board_router: 1,
    radio_module: 2,
    housing_large: 1,
    charger_30w: 1,
  }),
  tracker_custom: assembled(0.45, 0.4, { board_wearable: 1, battery_small: 1, housing_small: 1 }),
  kit_router: assembled(0.06, 0.1, { board_router: 1, housing_small: 2, cable: 1 }),
  kit_charger: assembled(0.04, 0.1, { board_charger: 2, housing_small: 1, cable: 1 }),
  radio_module: tested(0.02, 0.08, { chip_radio: 1, pcb_simple: 1 }),
  camera_module: tested(0.045, 0.1, { image_sensor: 1, pcb_simple: 1 }),
  display_small: bonded(0.06, 0.4, { panel_small: 1, chip_power: 1 }),
  display_large: bonded(0.085, 0.9, { panel_large: 1, chip_power: 2 }),
  battery_pack: packed(0.035, 0.1, { cell_pouch: 1, chip_power: 1 }),
  battery_small: packed(0.015, 0.05, { cell_small: 1 }),
  board_router: soldered(0.05, 0.3, {
    chip_processor: 1,
    chip_memory: 1,
    radio_module: 1,
    pcb_multilayer: 1,
    chip_power: 1,
  }),
  board_mobile: soldered(0.08, 0.45, {
    chip_application: 1,
    chip_memory: 2,
    radio_module: 1,
    pcb_multilayer: 1,
    chip_power: 2,
    chip_audio: 1,
  }),
  board_wearable: soldered(0.05, 0.2, { chip_processor: 1, radio_module: 1, pcb_simple: 1 }),
  board_compute: soldered(0.12, 0.8, {
    chip_cpu: 1,
    chip_memory: 4,
    radio_module: 1,
    pcb_multilayer: 2,
    chip_power: 3,
    chip_audio: 1,
  }),
  board_audio: soldered(0.03, 0.12, { chip_audio: 1, chip_radio: 1, pcb_simple: 1 }),
  board_charger: soldered(0.015, 0.06, { chip_power: 1, transformer: 1, pcb_simple: 1 }),
};

/** The parts of a product as inputs of a recipe. */
export function inputsOf(parts: Work['parts']): Effort['inputs'] {
  return Object.entries(parts).map(([product, quantityPer], at) =>
    at === 0 ? { product, quantityPer, isPrincipal: true } : { product, quantityPer },
  );
}
