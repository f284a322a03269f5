import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Facts } from './facts/facts.ts';
import { flowKey } from './facts/flow-key.ts';
import type { QuotaUse } from './facts/sound-lines.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';
import { arrivalDays } from './recompute/arrival-days.ts';
import { isInForce } from './recompute/in-force.ts';

/**
 * Of a flow no more units enter under quotas than it has, none of those under drawback; and of each quota λ no more is
 * used over the horizon than there is:
 *
 *   Σ_uses (share of the arrival days on which λ holds) · units (· weightKg where λ counts kilograms) ≤ quantity[λ].
 */
export const quotaLimits: Invariant = {
  name: 'quota-limits',
  title: 'Quotas are used by what enters, and not beyond their quantity',
  floor: 'units',
  check: (facts, judge) => {
    checkFlows(facts, judge);
    const { lines, network, calendar } = facts;
    const used = new Map<DutyLayer, number>();
    for (const { layer, lane, product, period, quantity } of lines.quotaUses) {
      const held = arrivalDays(calendar, period, lane.transitDays + lane.dwellDays)
        .filter(({ day }) => isInForce(layer, day))
        .reduce((sum, { share }) => sum + share, 0);
      const measure = layer.quota?.unit === 'kg' ? product.weightKg : 1;
      used.set(layer, (used.get(layer) ?? 0) + held * quantity * measure);
    }
    for (const layer of network.duties) {
      if (layer.quota === null) continue;
      const { quantity, unit } = layer.quota;
      judge.atMost(
        used.get(layer) ?? 0,
        quantity,
        0,
        (taken, limit) =>
          `Duty layer ${layer.id}: ${taken} ${unit} enter under its quota, which is ${limit}.`,
      );
    }
  },
};

function checkFlows({ lines, names, enteredBy }: Facts, judge: Judge): void {
  const sent = new Map<string, number>();
  for (const flow of lines.flows) {
    if (flow.entersUnderDrawback) continue;
    const key = flowKey(flow);
    sent.set(key, (sent.get(key) ?? 0) + flow.quantity);
  }
  const uses = new Map<string, { readonly first: QuotaUse; units: number }>();
  for (const use of lines.quotaUses) {
    const { layer, lane, quantity } = use;
    if (judge.isPositive(quantity) && (layer.quota === null || enteredBy(lane) === null)) {
      judge.broken(
        quantity,
        () =>
          `Lane ${names.lane(lane)}, ${names.period(use.period)}: ${quantity} enter under a quota of ${layer.id}, ` +
          (layer.quota === null ? 'which has none.' : 'but cross no border.'),
      );
    }
    const key = flowKey(use);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, { first: use, units: quantity });
    else known.units += quantity;
  }
  for (const [key, { first, units }] of uses) {
    const { lane, product, period } = first;
    judge.atMost(
      units,
      sent.get(key) ?? 0,
      0,
      (taken, there) =>
        `Lane ${names.lane(lane)}, ${names.period(period)}: ${taken} of ${names.product(product.id)} enter under ` +
        `quotas, ${there} are sent without drawback.`,
    );
  }
}
