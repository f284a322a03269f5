import type { CountPolicy } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import { append } from '../sets/demand-sets.ts';
import type { CountedMember } from '../sets/policy-links.ts';
import type { Source } from '../sets/reach.ts';
import { addActive, type ConstraintFamily, type ModelContext, periodName } from './constraint-family.ts';
import { tierColumns } from './tier-columns.ts';

/** At least, and at most, so many sites are active, recipes run, or suppliers are bought from. */
export const countPolicies: ConstraintFamily = {
  name: 'count_policy',
  title: 'Count policies',
  formula: `minimum[i] ≤ Σ_m counted[i,m,t] ≤ maximum[i]   ∀ count policy i (and t, where each period counts);
  active[s,t], run[r,t] or Σ buy / most ≤ counted[i,m] ≤ Σ_t active[s,t], Σ_t run[r,t] or Σ_t Σ_k buy[k,t]`,
  addRows(context) {
    const { sets, builder } = context;
    const membersOf = new Map<number, number[]>();
    sets.policies.counted.forEach((member, item) => append(membersOf, member.policy, item));
    sets.policies.counted.forEach((member, item) => linkCounted(context, member, item));
    for (const { policy, number } of sets.policies.on) {
      if (policy.kind !== 'count' || (policy.minimum === null && policy.maximum === null)) continue;
      const inPeriods = selects(policy.filter.periods, sets.catalogue.members);
      const periods =
        policy.acrossPeriods === 'total' ? [0] : sets.network.settings.periods.map((_, period) => period);
      for (const period of periods) {
        if (policy.acrossPeriods === 'each' && !inPeriods(periodName(sets, period))) continue;
        const row = builder.addRow(
          policy.minimum ?? -Infinity,
          policy.maximum ?? Infinity,
          () =>
            `count_policy(${[policy.id, ...(policy.acrossPeriods === 'each' ? [periodName(sets, period)] : [])].join(',')})`,
        );
        for (const item of membersOf.get(number) ?? []) addCount(context, row, item, period, policy);
      }
    }
  },
};

/** Adds the 0/1 that says whether a member counts in a period, or at any time. */
function addCount(
  context: ModelContext,
  row: number,
  item: number,
  period: number,
  policy: CountPolicy,
): void {
  const { sets, columns, builder } = context;
  const { what, member } = sets.policies.counted[item] as CountedMember;
  const own = columns.counted.at(item, period);
  if (own >= 0) builder.addTerm(row, own, 1);
  else if (what === 'sites') addActive(context, row, member, period, 1);
  else if (what === 'recipes' && policy.acrossPeriods === 'each') {
    const run = columns.run.at(member, period);
    if (run >= 0) builder.addTerm(row, run, 1);
  }
}

/** Ties a member's own count column to what it counts, from both sides. */
function linkCounted(context: ModelContext, member: CountedMember, item: number): void {
  const { sets, columns, builder } = context;
  if (!columns.counted.has(item)) return;
  const label = `${sets.network.policies[member.policy]?.id ?? ''},m${item}`;
  const lastPeriod = sets.catalogue.horizon.count - 1;

  if (member.what === 'suppliers') {
    const isTotal = columns.counted.last(item) === 0 && lastPeriod > 0;
    for (let period = 0; period <= columns.counted.last(item); period++) {
      const counted = columns.counted.at(item, period);
      const some = builder.addRow(
        0,
        Infinity,
        () => `count_policy(some,${label},${periodName(sets, period)})`,
      );
      builder.addTerm(some, counted, -1);
      const until = isTotal ? lastPeriod : period;
      for (const source of member.sources) {
        for (let at = period; at <= until; at++) {
          const bought = tierColumns(context, source, at);
          if (bought.length === 0) continue;
          const { node, offer } = sets.sources[source] as Source;
          const days = sets.network.offers[offer]?.leadTimeDays ?? 0;
          const most = sets.need.sentTo([node], days, at);
          const row = builder.addRow(
            -Infinity,
            0,
            () => `count_policy(${label},o${source},${periodName(sets, at)})`,
          );
          for (const column of bought) {
            builder.addTerm(row, column, 1);
            builder.addTerm(some, column, 1);
          }
          builder.addTerm(row, counted, -most);
        }
      }
    }
    return;
  }

  const switches = member.what === 'sites' ? columns.active : columns.run;
  const counted = columns.counted.at(item);
  const some = builder.addRow(0, Infinity, () => `count_policy(some,${label})`);
  builder.addTerm(some, counted, -1);
  for (let period = switches.first(member.member); period <= switches.last(member.member); period++) {
    const column = switches.at(member.member, period);
    builder.addTerm(some, column, 1);
    const row = builder.addRow(-Infinity, 0, () => `count_policy(${label},${periodName(sets, period)})`);
    builder.addTerm(row, column, 1);
    builder.addTerm(row, counted, -1);
  }
}
