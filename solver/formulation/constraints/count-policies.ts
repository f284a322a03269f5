import type { CountPolicy } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import { append } from '../sets/append.ts';
import { mostMake } from '../sets/most-make.ts';
import type { CountedMember } from '../sets/policy-links.ts';
import type { Source, Stream } from '../sets/reach.ts';
import { addActive, type ConstraintFamily, type ModelContext, periodName } from './constraint-family.ts';
import { tierColumns } from './tier-columns.ts';

/** At least, and at most, so many sites are active, recipes run, or suppliers are bought from, in the periods that count. */
export const countPolicies: ConstraintFamily = {
  name: 'count_policy',
  title: 'Count policies',
  formula: `minimum[i] ≤ Σ_m counted[i,m,t] ≤ maximum[i]   ∀ count policy i (and t, where each period counts);
  active[s,t], run[r,t], Σ_k buy[k,t] / most or make[r,σ,t] / most ≤ counted[i,m] ≤ Σ_t active[s,t], Σ_t run[r,t], Σ_t Σ_k buy[k,t] or Σ_t Σ_σ make[r,σ,t]`,
  addRows(context) {
    const { sets, builder } = context;
    const membersOf = new Map<number, number[]>();
    sets.policies.counted.forEach((member, item) => append(membersOf, member.policy, item));
    for (const { policy, number } of sets.policies.on) {
      if (policy.kind !== 'count') continue;
      const counting = countingPeriods(context, policy);
      const members = membersOf.get(number) ?? [];
      for (const item of members) linkCounted(context, item, counting);
      if (policy.minimum === null && policy.maximum === null) continue;
      const isTotal = policy.acrossPeriods === 'total';
      for (const period of isTotal ? [0] : counting) {
        const row = builder.addRow(
          policy.minimum ?? -Infinity,
          policy.maximum ?? Infinity,
          () => `count_policy(${[policy.id, ...(isTotal ? [] : [periodName(sets, period)])].join(',')})`,
        );
        if (counting.length === 0) continue;
        for (const item of members) addCount(context, row, item, period, policy);
      }
    }
  },
};

function countingPeriods({ sets }: ModelContext, { filter }: CountPolicy): readonly number[] {
  const isCounting = selects(filter.periods, sets.catalogue.members);
  return sets.catalogue.horizon.ids.flatMap((id, period) => (isCounting(id) ? [period] : []));
}

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

/** Ties a member's own count column to what it counts in the periods that count, from both sides. */
function linkCounted(context: ModelContext, item: number, counting: readonly number[]): void {
  const { sets, columns, builder } = context;
  const member = sets.policies.counted[item] as CountedMember;
  if (!columns.counted.has(item)) return;
  const label = `${sets.network.policies[member.policy]?.id ?? ''},m${item}`;
  const isTotal = (sets.network.policies[member.policy] as CountPolicy).acrossPeriods === 'total';
  const parts = partsOf(context, member);
  for (const times of isTotal ? [counting] : counting.map((period) => [period])) {
    const first = times[0] ?? 0;
    const counted = columns.counted.at(item, isTotal ? 0 : first);
    const some = builder.addRow(
      0,
      Infinity,
      () => `count_policy(some,${label}${parts.isByUnits ? `,${periodName(sets, first)}` : ''})`,
    );
    builder.addTerm(some, counted, -1);
    for (const { name, columnsAt, mostAt } of parts.list) {
      for (const period of times) {
        const present = columnsAt(period).filter((column) => column >= 0);
        if (present.length === 0) continue;
        const row = builder.addRow(
          -Infinity,
          0,
          () => `count_policy(${[label, ...name, periodName(sets, period)].join(',')})`,
        );
        for (const column of present) {
          builder.addTerm(row, column, 1);
          builder.addTerm(some, column, 1);
        }
        builder.addTerm(row, counted, -mostAt(period));
      }
    }
  }
}

/** What makes a member count: columns that are together at most `mostAt` in a period. */
interface CountedPart {
  name: readonly string[];
  columnsAt: (period: number) => readonly number[];
  mostAt: (period: number) => number;
}

function partsOf(
  context: ModelContext,
  { what, member, sources, streams }: CountedMember,
): { isByUnits: boolean; list: readonly CountedPart[] } {
  const { sets, columns } = context;
  if (sources.length + streams.length === 0) {
    const switches = what === 'sites' ? columns.active : columns.run;
    const part = { name: [], columnsAt: (period: number) => [switches.at(member, period)], mostAt: () => 1 };
    return { isByUnits: false, list: [part] };
  }
  const list = [
    ...sources.map((source): CountedPart => {
      const { node, offer } = sets.sources[source] as Source;
      const days = sets.network.offers[offer]?.leadTimeDays ?? 0;
      return {
        name: [`o${source}`],
        columnsAt: (period) => tierColumns(context, source, period),
        mostAt: (period) => sets.need.sentTo([node], days, period),
      };
    }),
    ...streams.map((stream): CountedPart => {
      const { recipe } = sets.streams[stream] as Stream;
      return {
        name: [`s${stream}`],
        columnsAt: (period) => [columns.make.at(stream, period)],
        mostAt: (period) => mostMake(sets, recipe, period),
      };
    }),
  ];
  return { isByUnits: true, list };
}
