import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { SourcingPolicy } from '../../../scenarios/domain/policy.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import { append } from '../sets/append.ts';
import type { SourcingLink } from '../sets/policy-links.ts';
import type { Move, Node } from '../sets/reach.ts';
import {
  type ConstraintFamily,
  type ModelContext,
  periodName,
  productName,
  siteName,
} from './constraint-family.ts';

/**
 * A receiver draws on at most, or at least, so many sites, each of them for at least a stated share. The least number
 * holds where the receiver wants goods, and elsewhere once it takes any.
 * A source that is used sends at least one unit.
 */
export const sourcingPolicies: ConstraintFamily = {
  name: 'sourcing_policy',
  title: 'Sole and dual sourcing',
  formula: `Σ_{l: s → q, o} flow[l,p,o,t] ≤ min(need[s,p,t], need[q,p,t]) · sourced[i,s,q],
  minimumSources[i] ≤ Σ_s sourced[i,s,q] ≤ maximumSources[i]  (where q wants none: minimumSources[i] · sourced[i,s,q] ≤ Σ_s' sourced[i,s',q]),
  Σ_{l: s → q,t} flow ≥ minimumShare[i] · Σ_{l → q,t} flow − minimumShare[i] · Σ_s need[s,p] · (1 − sourced[i,s,q]),   Σ_{l: s → q,t} flow ≥ sourced[i,s,q]`,
  addRows(context) {
    const { sets, builder, columns } = context;
    const byReceiver = new Map<string, number[]>();
    sets.policies.sourcing.forEach((link: SourcingLink, item) => {
      append(byReceiver, `${link.policy} ${link.receiver} ${link.product ?? ''}`, item);
    });
    const wanted = wantedIntakes(context);
    for (const [key, label] of wanted) {
      // Nothing can come to a receiver that wants goods: the number of its sources is 0.
      if (!byReceiver.has(key)) builder.addRow(1, Infinity, () => `sourcing_policy(${label})`);
    }
    for (const [key, items] of byReceiver) {
      const first = sets.policies.sourcing[items[0] as number] as SourcingLink;
      const policy = sets.network.policies[first.policy] as SourcingPolicy;
      const label = [
        policy.id,
        siteName(sets, first.receiver),
        ...(first.product === null ? [] : [productName(sets, first.product)]),
      ].join(',');
      const total = builder.addRow(
        wanted.has(key) ? (policy.minimumSources ?? 0) : 0,
        policy.maximumSources ?? Infinity,
        () => `sourcing_policy(${label})`,
      );
      for (const item of items) {
        builder.addTerm(total, columns.sourced.at(item), 1);
        linkSource(context, item, items, policy, label);
        if (wanted.has(key) || (policy.minimumSources ?? 0) < 2) continue;
        const row = builder.addRow(0, Infinity, () => `sourcing_policy(with,${label},${item})`);
        for (const other of items) builder.addTerm(row, columns.sourced.at(other), 1);
        builder.addTerm(row, columns.sourced.at(item), -(policy.minimumSources ?? 0));
      }
    }
  },
};

/** Keys and names of the receivers, and products where they count apart, that want goods from a least number of sources. */
function wantedIntakes({ sets }: ModelContext): ReadonlyMap<string, string> {
  const { network, catalogue, demand, policies } = sets;
  const found = new Map<string, string>();
  for (const { policy, number } of policies.on) {
    if (policy.kind !== 'sourcing' || (policy.minimumSources ?? 0) === 0) continue;
    const isReceiver = selects(policy.receivers, catalogue.members);
    const isProduct = selects(policy.products, catalogue.members);
    for (const { row, site, product } of demand.wanted) {
      if (row.quantity === 0 || !isReceiver(row.market) || !isProduct(row.product)) continue;
      const counted = policy.acrossProducts === 'each' ? product : null;
      const name = [network.policies[number]?.id, row.market, ...(counted === null ? [] : [row.product])];
      found.set(`${number} ${site} ${counted ?? ''}`, name.join(','));
    }
  }
  return found;
}

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
    return [...nodes].reduce((sum, node) => sum + sets.need.from([node], period), 0);
  };
  const byProduct = new Map<number, number[]>();
  for (const move of link.moves)
    append(byProduct, (sets.nodes[(sets.moves[move] as Move).to] as Node).product, move);
  for (const [product, moves] of byProduct) {
    for (let period = 0; period <= lastPeriod; period++) {
      const present = moves.map((move) => columns.flow.at(move, period)).filter((column) => column >= 0);
      if (present.length === 0) continue;
      const wanted = moves.reduce((sum, move) => {
        const { to, lane } = sets.moves[move] as Move;
        const days = sets.catalogue.laneDays(sets.network.lanes[lane] as Lane);
        return sum + sets.need.sentTo([to], days, period);
      }, 0);
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
