import type { Source } from '../sets/reach.ts';
import type { ConstraintFamily } from './constraint-family.ts';
import { eachOrder, orderPeriodName } from './order-periods.ts';
import { tierColumns } from './tier-columns.ts';

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
        const most = Math.min(
          offer.capacityPerPeriod ?? Infinity,
          sets.need.sentTo([node], offer.leadTimeDays, period),
        );
        const name = (...part: readonly string[]) =>
          orderPeriodName('minimum_order', context, offer, period, ...part);
        const least = builder.addRow(0, Infinity, name('least'));
        const upper = builder.addRow(-Infinity, 0, name());
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
