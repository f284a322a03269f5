import type { ConstraintFamily } from './constraint-family.ts';
import { eachOrder, orderPeriodName } from './order-periods.ts';
import { tierColumns } from './tier-columns.ts';

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
        const row = builder.addRow(0, 0, orderPeriodName('order_lot', context, offer, period));
        for (const column of tierColumns(context, source, period)) builder.addTerm(row, column, 1);
        builder.addTerm(row, columns.orderLots.at(source, period), -(offer.lotMultiple ?? 1));
      },
    );
  },
};
