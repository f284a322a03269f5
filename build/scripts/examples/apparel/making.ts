import { unitsPer } from '../../../../scenarios/library/exchange-rates.ts';
import { recipeAt, workplaceAt, type Effort, type Workplace } from '../conversion.ts';
import type { NetworkInput, RecipeInput } from '../inputs.ts';
import { joined, named, type Named } from '../named.ts';
import type { PlacedSite } from '../placed-site.ts';
import { plants } from './sites.ts';

type Lines = NonNullable<NetworkInput['lines']>;

interface Sewing extends Omit<Effort, 'line'> {
  readonly skill: 'knits' | 'wovens' | 'synthetics';
}

/** Sewing in standard hours; fabric in metres. */
const sewing: readonly Sewing[] = [
  {
    output: 'basic_tee',
    skill: 'knits',
    standardHours: 0.17,
    kwh: 0.12,
    inputs: [
      { product: 'knit', quantityPer: 0.85, isPrincipal: true },
      { product: 'trims', quantityPer: 0.5 },
    ],
  },
  {
    output: 'premium_tee',
    skill: 'knits',
    standardHours: 0.27,
    kwh: 0.17,
    inputs: [
      { product: 'knit', quantityPer: 1.15, isPrincipal: true },
      { product: 'trims', quantityPer: 1 },
    ],
  },
  {
    output: 'sport_tee',
    skill: 'synthetics',
    standardHours: 0.23,
    kwh: 0.15,
    inputs: [
      { product: 'synthetic_knit', quantityPer: 0.9, isPrincipal: true },
      { product: 'trims', quantityPer: 1 },
    ],
  },
  {
    output: 'chino',
    skill: 'wovens',
    standardHours: 0.52,
    kwh: 0.34,
    inputs: [
      { product: 'twill', quantityPer: 1.4, isPrincipal: true },
      { product: 'trims', quantityPer: 2 },
    ],
  },
  {
    output: 'shorts',
    skill: 'wovens',
    standardHours: 0.4,
    kwh: 0.26,
    inputs: [
      { product: 'twill', quantityPer: 0.95, isPrincipal: true },
      { product: 'trims', quantityPer: 2 },
    ],
  },
];

const guangdong = workplaceAt(plants.guangdong, 1.8);
const jiangsu = workplaceAt(plants.jiangsu, 1.9);
const hcmc = workplaceAt(plants.hcmc, 2.3);
const dhaka = workplaceAt(plants.dhaka, 3.1);
const phnomPenh = workplaceAt(plants.phnomPenh, 2.9);

const local = (workplace: Workplace, usd: number): number =>
  Math.round(usd * (unitsPer('USD', workplace.currency) ?? 0));

function sewnAt(
  workplace: Workplace,
  line: string,
  shared: Partial<RecipeInput>,
  single: Readonly<Record<string, Partial<RecipeInput>>> = {},
): readonly RecipeInput[] {
  const skills = workplace.at.site.skills ?? [];
  return sewing
    .filter(({ skill }) => skills.includes(skill))
    .map(({ skill, ...effort }) =>
      recipeAt(workplace, {
        ...effort,
        line,
        fields: { skillRequired: skill, ...shared, ...single[effort.output] },
      }),
    );
}

export const recipes: readonly RecipeInput[] = [
  recipeAt(jiangsu, {
    output: 'twill',
    line: 'jiangsu_dyeing',
    standardHours: 0.035,
    kwh: 0.55,
    inputs: [{ product: 'greige', quantityPer: 1 }],
    fields: { skillRequired: 'dyeing', yield: 0.97, leadTimeDays: 9 },
  }),
  ...sewnAt(guangdong, 'guangdong_sewing', { yield: 0.985, leadTimeDays: 6 }),
  ...sewnAt(jiangsu, 'jiangsu_sewing', { yield: 0.985, leadTimeDays: 6 }),
  ...sewnAt(hcmc, 'hcmc_sewing', { yield: 0.975, leadTimeDays: 9 }),
  ...sewnAt(
    dhaka,
    'dhaka_sewing',
    { yield: 0.965, leadTimeDays: 12 },
    { chino: { qualification: { cost: local(dhaka, 45_000), periods: 2 } } },
  ),
  ...sewnAt(
    phnomPenh,
    'phnom_penh_sewing',
    { yield: 0.96, leadTimeDays: 12 },
    { sport_tee: { qualification: { cost: local(phnomPenh, 30_000), periods: 2 } } },
  ),
];

const line = (
  id: string,
  at: PlacedSite,
  what: Named,
  hoursPerPeriod: number,
  overtimeCostPerHour: number,
  fields: Partial<Lines[number]> = {},
): Lines[number] => ({
  id,
  name: joined(at.name, what),
  site: at.site.id,
  hoursPerPeriod,
  overtimeMaximumHoursPerPeriod: Math.round(hoursPerPeriod * 0.15),
  overtimeCostPerHour,
  currency: 'USD',
  ...fields,
});

const dyeHouse = named('dye house', '染廠', '染厂');
const sewingLine = named('sewing', '縫製車間', '缝制车间');

export const lines: Lines = [
  line('jiangsu_dyeing', plants.jiangsu, dyeHouse, 7500, 3.2),
  line('guangdong_sewing', plants.guangdong, sewingLine, 40_000, 3.1),
  line('jiangsu_sewing', plants.jiangsu, sewingLine, 29_000, 3.2),
  line('hcmc_sewing', plants.hcmc, sewingLine, 44_000, 2),
  line('dhaka_sewing', plants.dhaka, sewingLine, 62_000, 0.8, {
    expansions: [
      {
        id: 'third_floor',
        name: named('Third floor', '三樓', '三楼'),
        hoursPerPeriod: 20_000,
        cost: 150_000,
        leadPeriods: 3,
        maximumCount: 1,
      },
    ],
  }),
  line('phnom_penh_sewing', plants.phnomPenh, sewingLine, 34_000, 1.3),
];
