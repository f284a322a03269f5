import type { Lane } from '../../../scenarios/domain/lane.ts';
import { append } from './append.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Days of a product's flow on a lane that are held as safety stock at the lane's end: z · √(L · cv² + σ²).
 *
 * L and σ are the lane's days and their deviation; cv² is the mean over the product's demand rows there of
 * (stdDev / quantity)² · days, the squared variation of one day's demand. `null` where no row states a deviation,
 * and everywhere when z is 0.
 */
export function safetyCover(catalogue: Catalogue): (lane: Lane, product: number) => number | null {
  const { network, horizon, productIndex, periodIndex } = catalogue;
  const { serviceLevelZ } = network.settings;
  const found = new Map<string, number[]>();
  for (const { market, product, period, quantity, stdDev } of network.demand) {
    if (stdDev === null || quantity === 0) continue;
    const days = horizon.days[periodIndex.of(period)] as number;
    append(found, `${market} ${productIndex.of(product)}`, (stdDev / quantity) ** 2 * days);
  }
  const variation = new Map(
    [...found].map(([place, each]) => [place, each.reduce((sum, one) => sum + one, 0) / each.length]),
  );
  return (lane, product) => {
    const squared = variation.get(`${lane.to} ${product}`);
    if (squared === undefined || serviceLevelZ === 0) return null;
    return serviceLevelZ * Math.sqrt(catalogue.laneDays(lane) * squared + lane.transitDaysStdDev ** 2);
  };
}
