import { selects } from '../../../scenarios/domain/selector.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';
import { paysForEntries } from './recompute/fees.ts';

/** Lanes carry only products that they may, and a lane with a fixed cost, a minimum or fees for planned entries is on record when it carries. */
export const laneUse: Invariant = {
  name: 'lane-use',
  title: 'Lanes carry what they may, and their use is on record where it costs or binds',
  floor: 'units',
  check: (facts, judge) => {
    checkProducts(facts, judge);
    const { lines, network, calendar, names } = facts;
    const isPaidByEntry = paysForEntries(facts);
    const carried = periodSums<string>(calendar.count);
    for (const { lane, period, quantity } of lines.flows) carried.add(lane.id, period, quantity);
    const used = new Set(lines.laneUses.map(({ lane, period }) => `${lane.id} ${period}`));
    for (const lane of network.lanes) {
      const hasSwitch =
        lane.fixedCostPerPeriod > 0 || (lane.minimumPerPeriod > 0 && !lane.isMinimumCommitted);
      if (!hasSwitch && lane.entriesPerPeriod === null) continue;
      for (let period = 0; period < calendar.count; period += 1) {
        if (!hasSwitch && !isPaidByEntry(lane, period)) continue;
        const quantity = carried.at(lane.id, period);
        if (!judge.isPositive(quantity) || used.has(`${lane.id} ${period}`)) continue;
        judge.broken(
          quantity,
          () =>
            `Lane ${names.lane(lane)}, ${names.period(period)}: carries ${quantity} units, but the plan does not list its use.`,
        );
      }
    }
  },
};

function checkProducts({ lines, members, names }: Facts, judge: Judge): void {
  const allowed = new Map<object, (product: string) => boolean>();
  for (const { lane, product, period, quantity } of lines.flows) {
    let mayCarry = allowed.get(lane);
    if (mayCarry === undefined) allowed.set(lane, (mayCarry = selects(lane.products, members)));
    if (mayCarry(product.id) || !judge.isPositive(quantity)) continue;
    judge.broken(
      quantity,
      () =>
        `Lane ${names.lane(lane)}, ${names.period(period)}: carries ${quantity} of ${names.product(product.id)}, which it may not.`,
    );
  }
}
