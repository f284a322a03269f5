import type { Network } from '../../../scenarios/domain/network.ts';
import type { LoadUnit } from '../../../scenarios/domain/site.ts';
import { formatNumber } from '../format.ts';

const most = 4;
const mostOfHundreds = 1;

/** A number with no digit more than it has, and one decimal at most from a hundred on: `1,013`, `0.5`, `193,834.2`. */
export function digits(value: number): string {
  const maximumFractionDigits = Math.abs(value) < 100 ? most : mostOfHundreds;
  return Number.isInteger(value)
    ? formatNumber(value)
    : value.toLocaleString('en-US', { maximumFractionDigits });
}

/** What a unit of the demand is called: `orders` where every product is counted in orders, else `units`. */
export function unitWord({ products }: Network): string {
  const [first, ...others] = new Set(products.map(({ unit }) => unit));
  return first === undefined || others.length > 0 || first === 'piece' ? 'units' : `${first}s`;
}

/** `1 order`, `6,868 orders`. */
export function countUnits(network: Network, quantity: number): string {
  const word = unitWord(network);
  return `${digits(quantity)} ${quantity === 1 ? word.slice(0, -1) : word}`;
}

export function loadWord(network: Network, unit: LoadUnit): string {
  switch (unit) {
    case 'unit':
      return unitWord(network);
    case 'kg':
      return 'kg';
    case 'm3':
      return 'm³';
    case 'teu':
      return 'TEU';
  }
}

/** What a period is called in a rate: `a day`, `a week`, `a month`. */
export function perPeriod({ settings: { periods } }: Network): string {
  const lengths = periods.map(({ days }) => days);
  const within = (least: number, longest: number) =>
    lengths.every((days) => least <= days && days <= longest);
  if (within(1, 1)) return 'a day';
  if (within(7, 7)) return 'a week';
  if (within(28, 31)) return 'a month';
  if (within(90, 92)) return 'a quarter';
  return 'a period';
}

export const days = (value: number): string => `${digits(value)} ${value === 1 ? 'day' : 'days'}`;
