import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';
import { shipmentDuties } from './recompute/duties.ts';

/**
 * The duty booked is what the layers take of the plan's shipments on the days they arrive, and the drawback what the
 * territory gives back of it, worked out from the records by a route of its own.
 *
 * Where two ways to enter cost the same, nobody can tell which was taken, though they may pay different layers. So the
 * duty on the goods of one origin that leave by one lane in one period is compared as one sum, over all layers and
 * standings, and must agree; and each layer's sum over the plan lies between the least and the most that ways which tie
 * pay under it. Without a tie the two are the same, and the layer's sum must agree as well.
 */
export const dutyRecomputed: Invariant = {
  name: 'duty-recomputed',
  title: 'Duty, by shipment and layer by layer, follows from the shipments and their days of arrival',
  floor: 'money',
  check: (facts, judge) => {
    const bookedByLayer = { duty: new Sums(), drawback: new Sums() };
    const bookedByGoods = new Sums();
    for (const { kind, lane, product, origin, period, cause, amount } of facts.ledger.entries) {
      if (kind !== 'duty' && kind !== 'drawback') continue;
      bookedByLayer[kind].add(cause ?? 'no layer', amount);
      if (kind === 'duty') bookedByGoods.add(goodsKey(lane, product, origin, period), amount);
    }
    const owedByGoods = new Sums();
    const least = { duty: new Sums(), drawback: new Sums() };
    const most = { duty: new Sums(), drawback: new Sums() };
    for (const { lane, product, origin, period, total, byLayer } of shipmentDuties(facts)) {
      const periodId = facts.calendar.periods[period]?.id ?? null;
      owedByGoods.add(goodsKey(lane.id, product.id, origin, periodId), total);
      for (const [{ id }, each] of byLayer) {
        least.duty.add(id, each.leastDuty);
        most.duty.add(id, each.mostDuty);
        least.drawback.add(id, -each.mostRefund);
        most.drawback.add(id, -each.leastRefund);
      }
    }
    for (const kind of ['duty', 'drawback'] as const) {
      checkLayers(kind, bookedByLayer[kind], least[kind], most[kind], facts, judge);
    }
    for (const goods of new Set([...bookedByGoods.keys(), ...owedByGoods.keys()])) {
      judge.equal(
        bookedByGoods.of(goods),
        owedByGoods.of(goods),
        0,
        (said, owed) => `Duty on ${goods}: ${said} ${facts.ledger.currency} booked, ${owed} owed.`,
      );
    }
  },
};

const words = { duty: 'Duty layer', drawback: 'Drawback on duty layer' } as const;

function checkLayers(
  kind: keyof typeof words,
  booked: Sums,
  least: Sums,
  most: Sums,
  { network, ledger }: Facts,
  judge: Judge,
): void {
  const layers = new Set<string>([...network.duties.map(({ id }) => id), ...booked.keys()]);
  for (const layer of layers) {
    const said = booked.of(layer);
    judge.equal(
      said,
      Math.min(Math.max(said, least.of(layer)), most.of(layer)),
      0,
      (there, owed) => `${words[kind]} ${layer}: ${there} ${ledger.currency} booked, ${owed} owed.`,
    );
  }
}

class Sums {
  private readonly byKey = new Map<string, number>();

  add(key: string, amount: number): void {
    this.byKey.set(key, (this.byKey.get(key) ?? 0) + amount);
  }

  of(key: string): number {
    return this.byKey.get(key) ?? 0;
  }

  keys(): Iterable<string> {
    return this.byKey.keys();
  }
}

/** The goods that pay together, in words. */
function goodsKey(
  lane: string | null,
  product: string | null,
  origin: string | null,
  period: string | null,
): string {
  return `${product ?? 'no product'} of origin ${origin ?? 'unknown'}, lane ${lane ?? 'unknown'}, period ${period ?? 'unknown'}`;
}
