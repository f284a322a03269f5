import { halfWidth } from './half-width.ts';

/** What a number is of, in the unit that the file keeps it in. */
export type Measure = 'mass' | 'volume' | 'days' | 'hours' | 'distance' | 'count';

export const keptUnits: Readonly<Record<Measure, string>> = {
  mass: 'kg',
  volume: 'm³',
  days: 'days',
  hours: 'hours',
  distance: 'km',
  count: 'units',
};

export interface Unit {
  readonly symbol: string;
  /** Of the kept unit in one of this. Exact by definition but for the month, which is a twelfth of 365.25 days. */
  readonly factor: number;
}

const table: Readonly<
  Record<Measure, readonly (readonly [symbol: string, factor: number, words: string])[]>
> = {
  mass: [
    ['kg', 1, 'kg kgs kilogram kilograms kilo kilos 公斤 千克'],
    ['g', 0.001, 'g gr gram grams gramme grammes 克 公克'],
    ['t', 1000, 't mt ton tonne tonnes tons metricton 噸 吨 公噸 公吨'],
    ['lb', 0.45359237, 'lb lbs pound pounds 磅'],
    ['oz', 0.028349523125, 'oz ounce ounces 安士 盎司'],
  ],
  volume: [
    ['m³', 1, 'm3 cbm cum cubicmetre cubicmetres cubicmeter cubicmeters 立方米 立方公尺 方'],
    ['ft³', 0.028316846592, 'ft3 cft cuft cbft cubicfoot cubicfeet 立方呎 立方英尺 立方英呎'],
    ['in³', 0.000016387064, 'in3 cuin cubicinch cubicinches 立方吋 立方英寸'],
    ['l', 0.001, 'l lt ltr litre litres liter liters 升 公升'],
    ['cm³', 0.000001, 'cm3 cc ccm cubiccm 立方厘米 立方公分'],
  ],
  days: [
    ['days', 1, 'd day days 天 日 工作天 工作日'],
    ['weeks', 7, 'w wk wks week weeks 周 週 星期 禮拜 礼拜'],
    ['months', 30.4375, 'mo mth mths month months 月 個月 个月'],
    ['hours', 1 / 24, 'h hr hrs hour hours 小時 小时'],
  ],
  hours: [
    ['hours', 1, 'h hr hrs hour hours 小時 小时 工時 工时'],
    ['minutes', 1 / 60, 'min mins minute minutes 分 分鐘 分钟'],
    ['seconds', 1 / 3600, 's sec secs second seconds 秒'],
    ['days', 24, 'd day days 天 日'],
  ],
  distance: [
    ['km', 1, 'km kms kilometre kilometres kilometer kilometers 公里 千米'],
    ['mi', 1.609344, 'mi mile miles 英里 英哩'],
    ['nmi', 1.852, 'nm nmi nauticalmile nauticalmiles 海里 海浬'],
    ['m', 0.001, 'm metre metres meter meters 米'],
  ],
  count: [
    ['units', 1, 'unit units pc pcs piece pieces ea each qty 件 個 个 台 隻 只 枚'],
    ['thousands', 1000, "k '000 000 000s thousand thousands kpcs kunits 千 千件 千個 千个"],
    ['ten thousands', 10_000, '萬 万 萬件 万件'],
    ['millions', 1_000_000, 'mio mn million millions mpcs 百萬 百万 百萬件 百万件'],
    ['dozens', 12, 'doz dozen dozens dz 打'],
  ],
};

const byWord: Readonly<Record<Measure, ReadonlyMap<string, Unit>>> = Object.fromEntries(
  Object.entries(table).map(([measure, units]) => [
    measure,
    new Map(
      units.flatMap(([symbol, factor, words]) =>
        words.split(' ').map((word): [string, Unit] => [word, { symbol, factor }]),
      ),
    ),
  ]),
) as Record<Measure, Map<string, Unit>>;

/** The unit of a measure that a word names; `null` for a word that names none of it. */
export function unitOf(word: string, measure: Measure): Unit | null {
  const plain = halfWidth(word)
    .toLowerCase()
    .replaceAll('³', '3')
    .replaceAll(/[\s.^_-]/g, '');
  return byWord[measure].get(plain) ?? null;
}

/** The units that a number of this measure can be converted from, the kept one first. */
export const unitsOf = (measure: Measure): readonly Unit[] =>
  table[measure].map(([symbol, factor]) => ({ symbol, factor }));

/** A number in the kept unit; 15 digits, so that 2.2 lb is no longer 0.9979032139999999 kg. */
export const inKeptUnit = (value: number, { factor }: Unit): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15));
