import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Lane } from '../domain/lane.ts';
import type { Product } from '../domain/product.ts';
import type { Message } from './check.ts';

/* The sentences of the checks that find a value allowed, but hardly meant. */

export const hsCodeTooShort = (code: string, prefix: string, layer: DutyLayer, others: number): Message => ({
  say: `HS code ${code} is shorter than ${prefix} of layer ${layer.id}${others === 0 ? '' : ` and prefixes of ${others} more`}, which therefore ${others === 0 ? 'does' : 'do'} not match.`,
  next: 'State the code with as many digits as the tariff, or shorten the prefix.',
});

export const laneWithoutCostOrDays = (lane: Lane, km: number): Message => ({
  say: `Lane ${lane.id} states neither cost nor transit days over some ${Math.round(km)} km; both count as 0.`,
  next: 'State costPer and transitDays.',
});

export const rateAsPercentage = (layer: DutyLayer, rate: number): Message => ({
  say: `Duty layer ${layer.id} has a rate of ${rate}, which is ${Number((rate * 100).toPrecision(12))} % of value.`,
  next: 'A rate is a share of value: 12.5 % is written 0.125. Correct it unless the law says so.',
});

export const densityUnlikely = (product: Product, kgPerM3: number): Message => ({
  say: `Product ${product.id} weighs ${product.weightKg} kg and takes ${product.volumeM3} m³, which is ${Number(kgPerM3.toPrecision(3))} kg to the cubic metre.`,
  next: 'Check the units of weightKg and volumeM3: both are of one unit of product.',
});

export const demandBeyondCapacity = (product: string, wanted: number, most: number): Message => ({
  say: `Demand for ${product} is ${Math.ceil(wanted)} units over the horizon; all lines and recipes together make at most ${Math.floor(most)}, opening stock included.`,
  next: 'Check the quantities and the hours; what cannot be made goes unserved.',
});

export const customsValueLow = (
  product: string,
  value: number,
  cheapest: number,
  currency: string,
): Message => ({
  say: `Product ${product} has a customs value of ${Number(value.toPrecision(4))} ${currency}, but is bought for ${Number(cheapest.toPrecision(4))} ${currency} at the least.`,
  next: 'Check customsValuePerUnit and its currency; duty is charged on it.',
});
