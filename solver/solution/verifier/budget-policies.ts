import { nameOf } from './facts/names.ts';
import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';
import { carbonByPeriod } from './recompute/carbon.ts';
import { capitalByPeriod } from './recompute/decisions.ts';

/**
 * Capital (opening, qualifying, widening), carbon, and working capital (stock and goods on lanes at a period's end,
 * at customs value) stay within their ceilings, in each period or over the horizon; working capital over the
 * horizon is its mean over the periods' ends.
 */
export const budgetPolicies: Invariant = {
  name: 'budget-policies',
  title: 'Capital, carbon and working capital stay within budget',
  floor: 'money',
  check: (facts, judge) => {
    for (const policy of facts.network.policies) {
      if (policy.kind !== 'budget' || !policy.isOn) continue;
      const spent = spentByPeriod(facts, policy.what);
      const within = (amount: number, when: string) => {
        judge.atMost(
          amount,
          policy.limit,
          0,
          (used, limit) =>
            `Policy ${nameOf(policy)}, ${when}: ${used} of ${policy.what}, the limit is ${limit}.`,
        );
      };
      if (policy.acrossPeriods === 'each') {
        spent.forEach((amount, period) => within(amount, facts.names.period(period)));
      } else {
        const total = spent.reduce((sum, amount) => sum + amount, 0);
        within(policy.what === 'workingCapital' ? total / spent.length : total, 'whole horizon');
      }
    }
  },
};

function spentByPeriod(facts: Facts, what: 'capital' | 'carbon' | 'workingCapital'): readonly number[] {
  switch (what) {
    case 'capital':
      return capitalByPeriod(facts);
    case 'carbon':
      return carbonByPeriod(facts);
    case 'workingCapital':
      return workingCapital(facts);
  }
}

function workingCapital({ lines, calendar, values }: Facts): readonly number[] {
  const tied = Array.from({ length: calendar.count }, () => 0);
  for (const { site, product, period, quantity } of lines.stock) {
    tied[period] = tied[period]! + quantity * values.customsValue(product, site.id);
  }
  for (const { lane, product, period, quantity } of lines.flows) {
    const days = lane.transitDays + lane.dwellDays;
    const value = quantity * values.customsValue(product, lane.from);
    for (let end = period; end < calendar.count; end += 1) {
      const underWay = 1 - calendar.arrivedBy(period, days, end);
      if (underWay === 0) break;
      tied[end] = tied[end]! + value * underWay;
    }
  }
  return tied;
}
