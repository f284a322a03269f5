import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import type { CountPolicy, SourcingPolicy } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import { append } from '../sets/demand-sets.ts';
import { eachMeasured } from '../sets/measured-lines.ts';
import type { CountedMember, SourcingLink } from '../sets/policy-links.ts';
import type { Move, Node, Source } from '../sets/reachability.ts';
import {
  addActive,
  periodName,
  productName,
  siteName,
  type ConstraintFamily,
  type ModelContext,
} from './constraint-family.ts';
import { tierColumns } from './site-activity.ts';

/** Part of a total stays below, or above, a stated share of it: the diversification that headquarters ask for. */
export const sharePolicies: ConstraintFamily = {
  name: 'share_policy',
  title: 'Share policies',
  formula:
    'minimumShare[i] · Σ_{denominator} x ≤ Σ_{numerator} x ≤ maximumShare[i] · Σ_{denominator} x   ∀ share policy i, and each period, each product, where so said',
  addRows({ sets, columns, builder }) {
    for (const { policy } of sets.policies.on) {
      if (policy.kind !== 'share') continue;
      const isCounted = filterMatcher(sets.network, policy.numerator);
      const isBase = filterMatcher(sets.network, policy.denominator);
      const groups = new Map<string, { column: number; counted: number; base: number }[]>();
      eachMeasured(sets, columns, policy.measure, (line, product, period, column) => {
        const counted = isCounted(line) ? 1 : 0;
        const base = isBase(line) ? 1 : 0;
        if (counted + base === 0) return;
        const key = [
          ...(policy.acrossProducts === 'each' ? [productName(sets, product)] : []),
          ...(policy.acrossPeriods === 'each' ? [periodName(sets, period)] : []),
        ].join(',');
        append(groups, key, { column, counted, base });
      });
      for (const [key, terms] of groups) {
        const write = (side: 'most' | 'least', share: number, lower: number, upper: number) => {
          const row = builder.addRow(
            lower,
            upper,
            () => `share_policy(${[policy.id, side, ...(key ? [key] : [])].join(',')})`,
          );
          for (const { column, counted, base } of terms) builder.addTerm(row, column, counted - share * base);
        };
        if (policy.maximumShare !== null) write('most', policy.maximumShare, -Infinity, 0);
        if (policy.minimumShare !== null) write('least', policy.minimumShare, 0, Infinity);
      }
    }
  },
};

/** What a policy forbids does not happen: its columns are fixed at zero. */
export const pairPolicies: ConstraintFamily = {
  name: 'pair_policy',
  title: 'Forbidden pairs',
  formula:
    'x = 0   ∀ x ∈ {flow, make, buy, serve} that a pair policy forbids   (no rows: the columns are fixed)',
  addRows({ sets, columns, builder }) {
    for (const { policy } of sets.policies.on) {
      if (policy.kind !== 'pair') continue;
      const isForbidden = filterMatcher(sets.network, policy.forbidden);
      eachMeasured(sets, columns, policy.measure, (line, _, __, column) => {
        if (isForbidden(line)) builder.fixAtZero(column);
      });
    }
  },
};

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
          const most = sets.need.from((sets.sources[source] as Source).node, at);
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

/**
 * A receiver draws on at most, or at least, so many sites, each of them for at least a stated share.
 * A source that is used sends at least one unit.
 */
export const sourcingPolicies: ConstraintFamily = {
  name: 'sourcing_policy',
  title: 'Sole and dual sourcing',
  formula: `Σ_{l: s → q, o} flow[l,p,o,t] ≤ need[q,p,t] · sourced[i,s,q],   minimumSources[i] ≤ Σ_s sourced[i,s,q] ≤ maximumSources[i],
  Σ_{l: s → q,t} flow ≥ minimumShare[i] · Σ_{l → q,t} flow − minimumShare[i] · need[q,p] · (1 − sourced[i,s,q]),   Σ_{l: s → q,t} flow ≥ sourced[i,s,q]`,
  addRows(context) {
    const { sets, builder, columns } = context;
    const byReceiver = new Map<string, number[]>();
    sets.policies.sourcing.forEach((link: SourcingLink, item) => {
      append(byReceiver, `${link.policy} ${link.receiver} ${link.product ?? ''}`, item);
    });
    for (const items of byReceiver.values()) {
      const first = sets.policies.sourcing[items[0] as number] as SourcingLink;
      const policy = sets.network.policies[first.policy] as SourcingPolicy;
      const label = [
        policy.id,
        siteName(sets, first.receiver),
        ...(first.product === null ? [] : [productName(sets, first.product)]),
      ].join(',');
      const total = builder.addRow(
        policy.minimumSources ?? -Infinity,
        policy.maximumSources ?? Infinity,
        () => `sourcing_policy(${label})`,
      );
      for (const item of items) {
        builder.addTerm(total, columns.sourced.at(item), 1);
        linkSource(context, item, items, policy, label);
      }
    }
  },
};

function linkSource(
  { sets, columns, builder }: ModelContext,
  item: number,
  items: readonly number[],
  policy: SourcingPolicy,
  label: string,
): void {
  const link = sets.policies.sourcing[item] as SourcingLink;
  const sourced = columns.sourced.at(item);
  const from = siteName(sets, link.from);
  const lastPeriod = sets.catalogue.horizon.count - 1;
  const needInto = (moves: readonly number[], period: number) => {
    const nodes = new Set(moves.map((move) => (sets.moves[move] as Move).from));
    return [...nodes].reduce((sum, node) => sum + sets.need.from(node, period), 0);
  };
  const byProduct = new Map<number, number[]>();
  for (const move of link.moves)
    append(byProduct, (sets.nodes[(sets.moves[move] as Move).to] as Node).product, move);
  for (const [product, moves] of byProduct) {
    for (let period = 0; period <= lastPeriod; period++) {
      const present = moves.map((move) => columns.flow.at(move, period)).filter((column) => column >= 0);
      if (present.length === 0) continue;
      const targets = new Set(moves.map((move) => (sets.moves[move] as Move).to));
      const wanted = [...targets].reduce((sum, node) => sum + sets.need.from(node, period), 0);
      const row = builder.addRow(
        -Infinity,
        0,
        () => `sourcing_policy(${label},${from},${productName(sets, product)},${periodName(sets, period)})`,
      );
      for (const column of present) builder.addTerm(row, column, 1);
      builder.addTerm(row, sourced, -Math.min(wanted, needInto(moves, period)));
    }
  }
  if (policy.minimumSources === null && policy.minimumShareEach === 0) return;
  const some = builder.addRow(0, Infinity, () => `sourcing_policy(some,${label},${from})`);
  builder.addTerm(some, sourced, -1);
  eachFlow(link.moves, columns.flow, (column) => builder.addTerm(some, column, 1));
  if (policy.minimumShareEach === 0) return;
  const share = policy.minimumShareEach;
  const allMoves = items.flatMap((each) => [...(sets.policies.sourcing[each] as SourcingLink).moves]);
  const most = share * needInto(allMoves, 0);
  const row = builder.addRow(-most, Infinity, () => `sourcing_policy(share,${label},${from})`);
  eachFlow(link.moves, columns.flow, (column) => builder.addTerm(row, column, 1));
  eachFlow(allMoves, columns.flow, (column) => builder.addTerm(row, column, -share));
  builder.addTerm(row, sourced, -most);
}

function eachFlow(
  moves: readonly number[],
  flow: ModelContext['columns']['flow'],
  visit: (column: number) => void,
): void {
  for (const move of moves) {
    for (let period = flow.first(move); period <= flow.last(move); period++) visit(flow.at(move, period));
  }
}
