import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import { hasTierSwitches } from '../sets/price-tiers.ts';
import type { Tier } from '../sets/planning-sets.ts';
import type { Source } from '../sets/reachability.ts';
import { periodName, type ConstraintFamily, type ModelContext } from './constraint-family.ts';
import { tierColumns } from './site-activity.ts';

function eachOrder(
  { sets }: ModelContext,
  chosen: (offer: PurchaseOffer) => boolean,
  visit: (offer: PurchaseOffer, source: number, period: number) => void,
): void {
  sets.sources.forEach((source: Source, number) => {
    const offer = sets.network.offers[source.offer] as PurchaseOffer;
    if (!chosen(offer)) return;
    for (let period = source.first; period <= source.last; period++) visit(offer, number, period);
  });
}

const named =
  (family: string, { sets }: ModelContext, offer: PurchaseOffer, period: number) =>
  () =>
    `${family}(${offer.id},${periodName(sets, period)})`;

/** A supplier sells no more of an offer in a period than its capacity. */
export const offerCapacity: ConstraintFamily = {
  name: 'offer_capacity',
  title: 'Supply capacity',
  formula: 'Σ_k buy[k,t] ≤ capacity[offer]   ∀ offer with a capacity, t',
  addRows(context) {
    const { builder } = context;
    eachOrder(
      context,
      (offer) => offer.capacityPerPeriod !== null,
      (offer, source, period) => {
        const row = builder.addRow(
          -Infinity,
          offer.capacityPerPeriod ?? Infinity,
          named('offer_capacity', context, offer, period),
        );
        for (const column of tierColumns(context, source, period)) builder.addTerm(row, column, 1);
      },
    );
  },
};

/** A period's order is zero or at least the minimum. */
export const minimumOrder: ConstraintFamily = {
  name: 'minimum_order',
  title: 'Minimum order',
  formula:
    'minimumOrder[offer] · order[offer,t] ≤ Σ_k buy[k,t] ≤ min(capacity, need) · order[offer,t]   ∀ offer with a minimum, t',
  addRows(context) {
    const { sets, columns, builder } = context;
    eachOrder(
      context,
      (offer) => offer.minimumOrder > 0,
      (offer, source, period) => {
        const order = columns.order.at(source, period);
        const bought = tierColumns(context, source, period);
        const node = (sets.sources[source] as Source).node;
        const most = Math.min(offer.capacityPerPeriod ?? Infinity, sets.need.from(node, period));
        const name = named('minimum_order', context, offer, period);
        const least = builder.addRow(0, Infinity, () =>
          name().replace('minimum_order(', 'minimum_order(least,'),
        );
        const upper = builder.addRow(-Infinity, 0, name);
        for (const column of bought) {
          builder.addTerm(least, column, 1);
          builder.addTerm(upper, column, 1);
        }
        builder.addTerm(least, order, -offer.minimumOrder);
        builder.addTerm(upper, order, -most);
      },
    );
  },
};

/** A period's order is a whole multiple of the offer's lot. */
export const orderLot: ConstraintFamily = {
  name: 'order_lot',
  title: 'Order lots',
  formula: 'Σ_k buy[k,t] = lotMultiple[offer] · orderLots[offer,t]   ∀ offer with a lot, t',
  addRows(context) {
    const { columns, builder } = context;
    eachOrder(
      context,
      (offer) => offer.lotMultiple !== null,
      (offer, source, period) => {
        const row = builder.addRow(0, 0, named('order_lot', context, offer, period));
        for (const column of tierColumns(context, source, period)) builder.addTerm(row, column, 1);
        builder.addTerm(row, columns.orderLots.at(source, period), -(offer.lotMultiple ?? 1));
      },
    );
  },
};

/**
 * Price tiers. Incremental: a tier holds at most its width, and, where prices fall, a tier is full before the next
 * begins. For all units: the whole order lies in one tier, between its ends.
 */
export const priceTiers: ConstraintFamily = {
  name: 'price_tiers',
  title: 'Price tiers',
  formula: `incremental: width[k] · tierOn[k+1,t] ≤ buy[k,t] ≤ width[k] · tierOn[k,t]  (rising prices: buy[k,t] ≤ width[k]);
  for all units: from[k] · tierOn[k,t] ≤ buy[k,t] ≤ to[k] · tierOn[k,t],   Σ_k tierOn[k,t] ≤ 1   ∀ offer with tiers, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    eachOrder(
      context,
      (offer) => offer.tiers.length > 1 || hasTierSwitches(offer),
      (offer, source, period) => {
        const first = sets.firstTier[source] as number;
        const end = sets.firstTier[source + 1] as number;
        const switched = hasTierSwitches(offer);
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
