import type { Tier } from '../sets/planning-sets.ts';
import { hasTierSwitches } from '../sets/price-tiers.ts';
import { type ConstraintFamily, periodName } from './constraint-family.ts';
import { eachOrder } from './order-periods.ts';

/**
 * Price tiers. Incremental: a tier holds at most its width, and, unless rising prices see to it, a tier is full before
 * the next begins. For all units: the whole order lies in one tier, between its ends.
 */
export const priceTiers: ConstraintFamily = {
  name: 'price_tiers',
  title: 'Price tiers',
  formula: `incremental: width[k] · tierOn[k+1,t] ≤ buy[k,t] ≤ width[k] · tierOn[k,t]  (rising prices: buy[k,t] ≤ width[k]);
  for all units: from[k] · tierOn[k,t] ≤ buy[k,t] ≤ to[k] · tierOn[k,t],   Σ_k tierOn[k,t] ≤ 1   ∀ offer with tiers, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const { objective } = sets.network.settings;
    eachOrder(
      context,
      (offer) => offer.tiers.length > 1 || hasTierSwitches(offer, objective),
      (offer, source, period) => {
        const first = sets.firstTier[source] as number;
        const end = sets.firstTier[source + 1] as number;
        const switched = hasTierSwitches(offer, objective);
        const isAllUnits = switched && (offer.tierRule === 'allUnits' || offer.tiers.length === 1);
        const row = (lower: number, upper: number, ...parts: readonly string[]) =>
          builder.addRow(
            lower,
            upper,
            () => `price_tiers(${[offer.id, ...parts, periodName(sets, period)].join(',')})`,
          );

        for (let item = first; item < end; item++) {
          const tier = sets.tiers[item] as Tier;
          const buy = columns.buy.at(item, period);
          if (buy < 0) continue;
          const width = tier.toQuantity - (isAllUnits ? 0 : tier.fromQuantity);
          if (!switched) {
            builder.addTerm(row(-Infinity, width, `k${tier.tier}`), buy, 1);
            continue;
          }
          const most = row(-Infinity, 0, `k${tier.tier}`);
          builder.addTerm(most, buy, 1);
          builder.addTerm(most, columns.tierOn.at(item, period), -width);
          const next = isAllUnits ? columns.tierOn.at(item, period) : columns.tierOn.at(item + 1, period);
          const least = isAllUnits ? tier.fromQuantity : width;
          if (next >= 0 && (isAllUnits || item + 1 < end) && least > 0) {
            const full = row(0, Infinity, `k${tier.tier}`, 'least');
            builder.addTerm(full, buy, 1);
            builder.addTerm(full, next, -least);
          }
        }
        if (isAllUnits) {
          const one = row(-Infinity, 1, 'one');
          for (let item = first; item < end; item++) {
            const column = columns.tierOn.at(item, period);
            if (column >= 0) builder.addTerm(one, column, 1);
          }
        }
      },
    );
  },
};
