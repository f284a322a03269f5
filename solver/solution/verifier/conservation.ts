import type { ProductId } from '../../../scenarios/domain/primitives.ts';
import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';

/**
 * No unit appears or disappears. For each product over the whole horizon and all sites:
 *
 *   opening stock and pipeline + bought + made = used + served + stock at the end + under way at the end.
 */
export const conservation: Invariant = {
  name: 'conservation',
  title: 'No unit of any product appears or disappears over the horizon',
  floor: 'units',
  check: (facts, judge) => {
    const come = new Totals();
    const gone = new Totals();
    addComing(facts, come);
    addGoing(facts, gone);
    for (const product of facts.network.products) {
      judge.equal(
        come.of(product.id),
        gone.of(product.id),
        0,
        (coming, going) =>
          `${facts.names.product(product.id)}: ${coming} units are there, bought or made; ` +
          `${going} are used, served, in stock or under way at the end.`,
      );
    }
  },
};

class Totals {
  private readonly byProduct = new Map<ProductId, number>();

  add(product: ProductId, quantity: number): void {
    this.byProduct.set(product, (this.byProduct.get(product) ?? 0) + quantity);
  }

  of(product: ProductId): number {
    return this.byProduct.get(product) ?? 0;
  }
}

function addComing({ network, lines }: Facts, come: Totals): void {
  for (const { product, quantity } of network.inventory) come.add(product, quantity);
  for (const { offer, quantity } of lines.purchases) come.add(offer.product, quantity);
  for (const { recipe, quantity } of lines.production) come.add(recipe.output, quantity);
}

function addGoing({ lines, calendar }: Facts, gone: Totals): void {
  const last = calendar.count - 1;
  const underWay = (period: number, days: number) => 1 - calendar.arrivedBy(period, days, last);
  for (const { product, quantity } of lines.consumption) gone.add(product.id, quantity);
  for (const { row, quantity } of lines.served) gone.add(row.product, quantity);
  for (const { product, period, quantity } of lines.stock)
    if (period === last) gone.add(product.id, quantity);
  for (const { lane, product, period, quantity } of lines.flows) {
    gone.add(product.id, quantity * underWay(period, lane.transitDays + lane.dwellDays));
  }
  for (const { recipe, period, quantity } of lines.production) {
    gone.add(recipe.output, quantity * underWay(period, recipe.leadTimeDays));
  }
  for (const { offer, period, quantity } of lines.purchases) {
    gone.add(offer.product, quantity * underWay(period, offer.leadTimeDays));
  }
}
