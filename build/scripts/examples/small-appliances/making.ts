import { unitsPer } from '../../../../scenarios/library/exchange-rates.ts';
import { recipeAt, workplaceAt, type Effort, type Workplace } from '../conversion.ts';
import type { NetworkInput, RecipeInput } from '../inputs.ts';
import { joined, named } from '../named.ts';
import { plants } from './sites.ts';

type Lines = NonNullable<NetworkInput['lines']>;

/** Standard hours and kilowatt-hours of one finished good, and its parts. */
const assembly: readonly Omit<Effort, 'line'>[] = [
  {
    output: 'blender',
    standardHours: 0.36,
    kwh: 0.9,
    inputs: [
      { product: 'motor_large', quantityPer: 1, isPrincipal: true },
      { product: 'control_board', quantityPer: 1 },
      { product: 'housing_large', quantityPer: 1 },
    ],
  },
  {
    output: 'hand_mixer',
    standardHours: 0.26,
    kwh: 0.6,
    inputs: [
      { product: 'motor_small', quantityPer: 1, isPrincipal: true },
      { product: 'control_board', quantityPer: 1 },
      { product: 'housing_small', quantityPer: 1 },
    ],
  },
  {
    output: 'coffee_maker',
    standardHours: 0.44,
    kwh: 1.1,
    inputs: [
      { product: 'heater', quantityPer: 1, isPrincipal: true },
      { product: 'control_board', quantityPer: 1 },
      { product: 'housing_large', quantityPer: 1 },
    ],
  },
  {
    output: 'hair_dryer',
    standardHours: 0.28,
    kwh: 0.7,
    inputs: [
      { product: 'motor_small', quantityPer: 1, isPrincipal: true },
      { product: 'heater', quantityPer: 1 },
      { product: 'housing_small', quantityPer: 1 },
    ],
  },
  {
    output: 'toaster',
    standardHours: 0.34,
    kwh: 0.8,
    inputs: [
      { product: 'heater', quantityPer: 2, isPrincipal: true },
      { product: 'control_board', quantityPer: 1 },
      { product: 'housing_large', quantityPer: 1 },
    ],
  },
];

const motors: readonly Omit<Effort, 'line'>[] = [
  {
    output: 'motor_large',
    standardHours: 0.18,
    kwh: 0.9,
    inputs: [{ product: 'motor_parts', quantityPer: 1 }],
  },
  {
    output: 'motor_small',
    standardHours: 0.09,
    kwh: 0.4,
    inputs: [{ product: 'motor_parts', quantityPer: 0.45 }],
  },
];
const boards: readonly Omit<Effort, 'line'>[] = [
  {
    output: 'control_board',
    standardHours: 0.07,
    kwh: 0.35,
    inputs: [{ product: 'board_kit', quantityPer: 1 }],
  },
];

/** US dollars in the currency of the recipes of Binh Duong. */
const inDong = (usd: number): number => Math.round(usd * (unitsPer('USD', 'VND') ?? 0));

/** Overheads per standard hour: young sites bear more management, travel and rework. */
const dongguan = workplaceAt(plants.dongguan, 2);
const suzhou = workplaceAt(plants.suzhou, 2.2);
const binhDuong = workplaceAt(plants.binhDuong, 4.5);
const penang = workplaceAt(plants.penang, 3.6);

function assembledAt(
  workplace: Workplace,
  line: string,
  shared: Partial<RecipeInput>,
  single: Readonly<Record<string, Partial<RecipeInput>>> = {},
): readonly RecipeInput[] {
  return assembly.map((effort) =>
    recipeAt(workplace, {
      ...effort,
      line,
      fields: { skillRequired: 'assembly', leadTimeDays: 3, ...shared, ...single[effort.output] },
    }),
  );
}

export const recipes: readonly RecipeInput[] = [
  ...motors.map((effort) =>
    recipeAt(dongguan, {
      ...effort,
      line: 'dongguan_motor',
      fields: { skillRequired: 'motors', yield: 0.985, leadTimeDays: 2 },
    }),
  ),
  ...[
    { workplace: dongguan, line: 'dongguan_board' },
    { workplace: suzhou, line: 'suzhou_board' },
  ].flatMap(({ workplace, line }) =>
    boards.map((effort) =>
      recipeAt(workplace, {
        ...effort,
        line,
        fields: { skillRequired: 'boards', yield: 0.98, leadTimeDays: 2 },
      }),
    ),
  ),
  ...assembledAt(dongguan, 'dongguan_assembly', { yield: 0.99 }),
  ...assembledAt(suzhou, 'suzhou_assembly', { yield: 0.99 }, { hand_mixer: { minimumRun: 3000 } }),
  ...assembledAt(
    binhDuong,
    'binh_duong_assembly',
    { yield: 0.975, leadTimeDays: 4 },
    {
      blender: { qualification: { cost: inDong(110_000), periods: 2 } },
      toaster: { qualification: { cost: inDong(80_000), periods: 2 } },
    },
  ),
  ...assembledAt(penang, 'penang_assembly', { yield: 0.97, leadTimeDays: 4 }),
];

const motorShop = named('motor shop', '馬達車間', '电机车间');
const boardShop = named('board shop', '控制板車間', '控制板车间');
const assemblyLine = named('assembly', '裝配線', '装配线');

export const lines: Lines = [
  {
    id: 'dongguan_motor',
    name: joined(plants.dongguan.name, motorShop),
    site: 'dongguan',
    hoursPerPeriod: 12_500,
    overtimeMaximumHoursPerPeriod: 2500,
    overtimeCostPerHour: 3.1,
    currency: 'USD',
  },
  {
    id: 'dongguan_board',
    name: joined(plants.dongguan.name, boardShop),
    site: 'dongguan',
    hoursPerPeriod: 6200,
    overtimeMaximumHoursPerPeriod: 1100,
    overtimeCostPerHour: 3.1,
    currency: 'USD',
  },
  {
    id: 'dongguan_assembly',
    name: joined(plants.dongguan.name, assemblyLine),
    site: 'dongguan',
    hoursPerPeriod: 34_000,
    overtimeMaximumHoursPerPeriod: 6000,
    overtimeCostPerHour: 3.1,
    currency: 'USD',
  },
  {
    id: 'suzhou_board',
    name: joined(plants.suzhou.name, boardShop),
    site: 'suzhou',
    hoursPerPeriod: 4500,
    overtimeMaximumHoursPerPeriod: 900,
    overtimeCostPerHour: 3.3,
    currency: 'USD',
  },
  {
    id: 'suzhou_assembly',
    name: joined(plants.suzhou.name, assemblyLine),
    site: 'suzhou',
    hoursPerPeriod: 17_500,
    overtimeMaximumHoursPerPeriod: 3000,
    overtimeCostPerHour: 3.3,
    currency: 'USD',
  },
  {
    id: 'binh_duong_assembly',
    name: joined(plants.binhDuong.name, assemblyLine),
    site: 'binh_duong',
    hoursPerPeriod: 15_000,
    overtimeMaximumHoursPerPeriod: 3000,
    overtimeCostPerHour: 1.7,
    expansions: [
      {
        id: 'second_hall',
        name: named('Second hall', '第二廠房', '第二厂房'),
        hoursPerPeriod: 9000,
        cost: 360_000,
        leadPeriods: 3,
        maximumCount: 1,
      },
    ],
    currency: 'USD',
  },
  {
    id: 'penang_assembly',
    name: joined(plants.penang.name, assemblyLine),
    site: 'penang',
    hoursPerPeriod: 14_000,
    overtimeMaximumHoursPerPeriod: 2500,
    overtimeCostPerHour: 2,
    currency: 'USD',
  },
];
