import { eachHandled } from '../facts/loads.ts';
import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

const kgPerTonne = 1000;

/** Kilograms CO₂e in each period: of making, buying, moving (by tonne-kilometre) and handling. */
export function carbonByPeriod(facts: Facts): readonly number[] {
  const { lines, network, calendar } = facts;
  const kg = Array.from({ length: calendar.count }, () => 0);
  const emit = (period: number, amount: number) => {
    kg[period] = kg[period]! + amount;
  };
  for (const { recipe, period, quantity } of lines.production)
    emit(period, recipe.carbonKgPerUnit * quantity);
  for (const { offer, period, quantity } of lines.purchases) emit(period, offer.carbonKgPerUnit * quantity);
  for (const { lane, product, period, quantity } of lines.flows) {
    const tonneKm = ((quantity * product.weightKg) / kgPerTonne) * lane.distanceKm;
    emit(period, lane.carbonKgPerTonneKm * tonneKm);
  }
  const perHandled = new Map(network.sites.map((site) => [site.id, site.carbonKgPerUnit]));
  eachHandled(facts, (site, _, period, quantity) => emit(period, (perHandled.get(site) ?? 0) * quantity));
  return kg;
}

/** Emissions at the price of carbon, which is in base currency. */
export function chargeCarbon(facts: Facts, charge: Charge): void {
  const pricePerKg = facts.network.settings.carbonPricePerTonne / kgPerTonne;
  if (pricePerKg === 0) return;
  carbonByPeriod(facts).forEach((kg, period) => charge('carbon', period, kg * pricePerKg));
}
