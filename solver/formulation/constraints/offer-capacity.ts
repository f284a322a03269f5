import type { ConstraintFamily } from './constraint-family.ts';
import { eachOrder, orderPeriodName } from './order-periods.ts';
import { tierColumns } from './tier-columns.ts';

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
          orderPeriodName('offer_capacity', context, offer, period),
        );
        for (const column of tierColumns(context, source, period)) builder.addTerm(row, column, 1);
      },
    );
  },
};
