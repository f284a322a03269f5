import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import type { Filter, SharePolicy } from '../../../scenarios/domain/policy.ts';
import type { Facts } from './facts/facts.ts';
import { measuredLines, type MeasuredLine } from './facts/measured-lines.ts';
import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';

/**
 * Σ(numerator) lies between its least and its greatest share of Σ(denominator), for each period or over all,
 * for each product or over all, as the policy says.
 */
export const sharePolicies: Invariant = {
  name: 'share-policies',
  title: 'Shares stay between their least and their greatest',
  floor: 'units',
  check: (facts, judge) => {
    for (const policy of facts.network.policies) {
      if (policy.kind !== 'share' || !policy.isOn) continue;
      const lines = measuredLines(facts, policy.measure);
      const part = sums(facts, lines, policy, policy.numerator);
      const whole = sums(facts, lines, policy, policy.denominator);
      for (const scope of new Set([...part.keys(), ...whole.keys()])) {
        const of = part.get(scope) ?? 0;
        const all = whole.get(scope) ?? 0;
        const where = () => `Policy ${nameOf(policy)}${scope === '' ? '' : `, ${scope}`}`;
        judge.atMost(
          of,
          (policy.maximumShare ?? Infinity) * (policy.maximumShare === null ? 1 : all),
          all,
          (units, limit) => `${where()}: ${units} units, at most ${limit} allowed.`,
        );
        judge.atMost(
          (policy.minimumShare ?? 0) * all,
          of,
          all,
          (limit, units) => `${where()}: ${units} units, at least ${limit} asked for.`,
        );
      }
    }
  },
};

/** Units within a filter, by what the policy holds for: a period, a product, both, or everything together. */
function sums(
  { network, names }: Facts,
  lines: readonly MeasuredLine[],
  policy: SharePolicy,
  filter: Filter,
): ReadonlyMap<string, number> {
  const matches = filterMatcher(network, filter);
  const found = new Map<string, number>();
  for (const { seen, period, quantity } of lines) {
    if (!matches(seen)) continue;
    const scope = [
      ...(policy.acrossPeriods === 'each' ? [names.period(period)] : []),
      ...(policy.acrossProducts === 'each' ? [names.product(seen.product ?? '')] : []),
    ].join(', ');
    found.set(scope, (found.get(scope) ?? 0) + quantity);
  }
  return found;
}
