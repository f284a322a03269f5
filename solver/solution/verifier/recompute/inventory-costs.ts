import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

const daysPerYear = 365;

/** Stock at a period's end, goods on lanes, and the safety stock that a lane's length and unrest call for. */
export function chargeInventory(facts: Facts, charge: Charge): void {
  const { lines, calendar, values, network } = facts;
  const { costOfCapitalPerYear } = network.settings;
  for (const { site, product, period, quantity } of lines.stock) {
    const value = values.customsValue(product, site.id);
    const storage = values.toBase(site.holdingCostPerUnitPerPeriod, site.currency);
    const capital = (value * costOfCapitalPerYear * calendar.days[period]!) / daysPerYear;
    const writeOff = value * product.obsolescencePerPeriod;
    charge('holding', period, quantity * (storage + capital + writeOff), site.id);
  }
  const safety = safetyStockPerUnit(facts);
  for (const { lane, product, period, quantity } of lines.flows) {
    const value = values.customsValue(product, lane.from);
    const days = lane.transitDays + lane.dwellDays;
    charge('in-transit', period, (quantity * value * costOfCapitalPerYear * days) / daysPerYear, lane.id);
    const perUnit = safety(lane, product);
    if (perUnit > 0) charge('safety-stock', period, quantity * perUnit, lane.id);
  }
}

/**
 * Cost of the safety stock behind one unit that arrives by a lane at a site with uncertain demand for it:
 *
 *   z · √(L · cv² + σ²) · (holding per day + value · cost of capital / 365),
 *
 * with L and σ the lane's days and their standard deviation, and cv² the mean over the site's demand rows with a
 * standard deviation of (stdDev / quantity)² · days: the squared variation of one day's demand.
 */
function safetyStockPerUnit(facts: Facts): (lane: Lane, product: Product) => number {
  const { network, calendar, values, siteOf } = facts;
  const { serviceLevelZ, costOfCapitalPerYear } = network.settings;
  const variations = new Map<string, number[]>();
  for (const { market, product, period, quantity, stdDev } of network.demand) {
    if (stdDev === null || quantity === 0) continue;
    const days = calendar.days[calendar.indexById.get(period) ?? 0] ?? 0;
    const place = `${market} ${product}`;
    variations.set(place, [...(variations.get(place) ?? []), (stdDev / quantity) ** 2 * days]);
  }
  return (lane, product) => {
    const found = variations.get(`${lane.to} ${product.id}`);
    if (found === undefined || serviceLevelZ === 0) return 0;
    const perDay = found.reduce((sum, each) => sum + each, 0) / found.length;
    const leadDays = lane.transitDays + lane.dwellDays;
    const daysOfCover = serviceLevelZ * Math.sqrt(leadDays * perDay + lane.transitDaysStdDev ** 2);
    const site = siteOf(lane.to);
    const storagePerDay = values.toBase(site.holdingCostPerUnitPerPeriod, site.currency) / calendar.meanDays;
    const capitalPerDay = (values.customsValue(product, lane.to) * costOfCapitalPerYear) / daysPerYear;
    return daysOfCover * (storagePerDay + capitalPerDay);
  };
}
