import type { Facts } from './facts/facts.ts';
import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';

/**
 * Goods that entered under drawback leave again: they serve no demand, and what is made of them is for export as well.
 * They can enter so only by a lane into a territory that refunds duty. That none of them is credited at the end,
 * `closing-rules` says.
 */
export const exportObligation: Invariant = {
  name: 'export-obligation',
  title: 'Goods that entered under drawback, and what is made of them, leave the territory again',
  floor: 'units',
  check: (facts, judge) => {
    checkEntries(facts, judge);
    const { lines, names } = facts;
    for (const { row, standing, period, quantity } of lines.served) {
      if (!standing.isForExport || !judge.isPositive(quantity)) continue;
      judge.broken(
        quantity,
        () =>
          `Demand ${row.id} of ${names.site(row.market)} for ${names.product(row.product)}, ${names.period(period)}: ` +
          `${quantity} served of goods that entered under drawback, 0 allowed.`,
      );
    }
    for (const { recipe, standing, product, inputStanding, period, quantity } of lines.consumption) {
      if (!inputStanding.isForExport || standing.isForExport || !judge.isPositive(quantity)) continue;
      judge.broken(
        quantity,
        () =>
          `Recipe ${nameOf(recipe)}, ${names.period(period)}: takes ${quantity} of ${names.product(product.id)} that ` +
          'entered under drawback for output that is not for export.',
      );
    }
  },
};

function checkEntries({ lines, names, records, enteredBy }: Facts, judge: Judge): void {
  for (const { lane, product, entersUnderDrawback, period, quantity } of lines.flows) {
    if (!entersUnderDrawback || !judge.isPositive(quantity)) continue;
    const into = enteredBy(lane);
    if (into !== null && (records.territories.get(into)?.drawbackShare ?? 0) > 0) continue;
    judge.broken(
      quantity,
      () =>
        `Lane ${names.lane(lane)}, ${names.period(period)}: ${quantity} of ${names.product(product.id)} enter under ` +
        (into === null ? 'drawback, but cross no border.' : `drawback, of which ${into} knows none.`),
    );
  }
}
