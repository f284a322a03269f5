import type { SourcingPolicy } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import type { Facts } from './facts/facts.ts';
import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';

/**
 * A receiver takes a product, or all selected products together, from so many sites by direct lanes over the
 * horizon, and from each source it uses at least a share of its intake. The least number holds wherever the
 * receiver takes or wants any.
 */
export const sourcingPolicies: Invariant = {
  name: 'sourcing-policies',
  title: 'Receivers have as many sources as the policies allow, each with its least share',
  floor: 'units',
  check: (facts, judge) => {
    for (const policy of facts.network.policies) {
      if (policy.kind !== 'sourcing' || !policy.isOn) continue;
      for (const { where, bySource, isWanted } of intakes(facts, policy)) {
        const intake = [...bySource.values()].reduce((sum, quantity) => sum + quantity, 0);
        const used = [...bySource].filter(([, quantity]) => judge.isPositive(quantity));
        const { minimumSources, maximumSources, minimumShareEach } = policy;
        if (maximumSources !== null && used.length > maximumSources) {
          judge.broken(
            used.length - maximumSources,
            () =>
              `Policy ${nameOf(policy)}, ${where}: ${used.length} sources, at most ${maximumSources} allowed.`,
          );
        }
        const isBound = isWanted || judge.isPositive(intake);
        if (minimumSources !== null && isBound && used.length < minimumSources) {
          judge.broken(
            minimumSources - used.length,
            () =>
              `Policy ${nameOf(policy)}, ${where}: ${used.length} sources, at least ${minimumSources} asked for.`,
          );
        }
        for (const [source, quantity] of used) {
          judge.atMost(
            minimumShareEach * intake,
            quantity,
            intake,
            (least, taken) =>
              `Policy ${nameOf(policy)}, ${where}: ${taken} from ${facts.names.site(source)}, at least ${least} asked for.`,
          );
        }
      }
    }
  },
};

interface Intake {
  readonly where: string;
  /** Units over the horizon by the site they come from. */
  readonly bySource: Map<string, number>;
  /** Whether demand at the receiver asks for any. */
  isWanted: boolean;
}

function intakes({ lines, network, members, names }: Facts, policy: SourcingPolicy): Iterable<Intake> {
  const isReceiver = selects(policy.receivers, members);
  const isSelected = selects(policy.products, members);
  const isEach = policy.acrossProducts === 'each';
  const found = new Map<string, Intake>();
  const intakeOf = (receiver: string, product: string): Intake => {
    const key = isEach ? `${receiver} ${product}` : receiver;
    const known = found.get(key);
    if (known !== undefined) return known;
    const where = isEach ? `${names.site(receiver)}, ${names.product(product)}` : names.site(receiver);
    const made = { where, bySource: new Map<string, number>(), isWanted: false };
    found.set(key, made);
    return made;
  };
  for (const { lane, product, quantity } of lines.flows) {
    if (!isReceiver(lane.to) || !isSelected(product.id)) continue;
    const { bySource } = intakeOf(lane.to, product.id);
    bySource.set(lane.from, (bySource.get(lane.from) ?? 0) + quantity);
  }
  for (const { market, product, quantity } of network.demand) {
    if (quantity > 0 && isReceiver(market) && isSelected(product)) intakeOf(market, product).isWanted = true;
  }
  return found.values();
}
