import { gridEmission } from '../../../scenarios/library/emissions.ts';
import { unitsPer } from '../../../scenarios/library/exchange-rates.ts';
import { wageFor } from '../../../scenarios/library/wages.ts';
import { rounded, type RecipeInput } from './inputs.ts';
import type { PlacedSite } from './placed-site.ts';

/** A plant with what its country makes labour and power cost. */
export interface Workplace {
  readonly at: PlacedSite;
  /** Currency that its costs are stated in. */
  readonly currency: string;
  /** Cost of what the Pearl River Delta makes in one hour. */
  readonly usdPerStandardHour: number;
  readonly productivityIndex: number;
  readonly usdPerKwh: number;
  readonly kgPerKwh: number;
  /** Management, rent, maintenance and quality, per standard hour. */
  readonly overheadUsdPerStandardHour: number;
}

/** Industrial power, US dollars per kilowatt-hour; assumptions of the examples. */
const usdPerKwh: Readonly<Record<string, number>> = {
  CN: 0.095,
  HK: 0.17,
  VN: 0.08,
  MY: 0.105,
  ID: 0.075,
  TH: 0.115,
  BD: 0.1,
  KH: 0.15,
};

const currencyOf: Readonly<Record<string, string>> = {
  CN: 'CNY',
  HK: 'HKD',
  VN: 'VND',
  MY: 'MYR',
  ID: 'IDR',
  TH: 'THB',
  BD: 'BDT',
  KH: 'USD',
};

/** The workplace that a site is, by the library's wages and grid. `usdPerStandardHour` stands in where it has no wage. */
export function workplaceAt(
  at: PlacedSite,
  overheadUsdPerStandardHour: number,
  stated: { readonly usdPerStandardHour?: number } = {},
): Workplace {
  const { country, cluster, id } = at.place;
  const wage = wageFor({ country, cluster, place: id });
  const perHour = wage?.usdPerStandardHour ?? stated.usdPerStandardHour;
  const power = usdPerKwh[country];
  const currency = currencyOf[country];
  if (perHour === undefined || power === undefined || currency === undefined) {
    throw new Error(`Wage, power or currency of ${country} is not known.`);
  }
  return {
    at,
    currency,
    usdPerStandardHour: perHour,
    productivityIndex: wage?.productivityIndex ?? 1,
    usdPerKwh: power,
    kgPerKwh: gridEmission(country)?.kgPerKwh ?? 0,
    overheadUsdPerStandardHour,
  };
}

/** What making one unit takes. */
export interface Effort {
  readonly output: string;
  readonly line: string;
  /** Hours of line labour at the pace of the Pearl River Delta. */
  readonly standardHours: number;
  readonly kwh: number;
  readonly inputs: RecipeInput['inputs'];
  readonly fields?: Partial<RecipeInput>;
}

/**
 * A recipe at a workplace: labour is standard hours at the local cost of a standard hour, the line is busy
 * `standardHours / productivity`, power and its emissions follow the grid. Money is in the local currency.
 */
export function recipeAt(workplace: Workplace, effort: Effort): RecipeInput {
  const units = unitsPer('USD', workplace.currency);
  if (units === null) throw new Error(`The library has no rate of ${workplace.currency}.`);
  const decimals = units > 100 ? 0 : 4;
  const local = (usd: number) => rounded(usd * units, decimals);
  return {
    id: `make_${effort.output}_${workplace.at.site.id}`,
    site: workplace.at.site.id,
    output: effort.output,
    inputs: effort.inputs,
    lineHours: [
      { line: effort.line, hoursPerUnit: rounded(effort.standardHours / workplace.productivityIndex, 5) },
    ],
    labourPerUnit: local(effort.standardHours * workplace.usdPerStandardHour),
    energyPerUnit: local(effort.kwh * workplace.usdPerKwh),
    overheadPerUnit: local(effort.standardHours * workplace.overheadUsdPerStandardHour),
    carbonKgPerUnit: rounded(effort.kwh * workplace.kgPerKwh, 4),
    currency: workplace.currency,
    ...effort.fields,
  };
}
