import type { PlanningModel } from '../../formulation/build-model.ts';
import type { Move, Node, Source, Stream } from '../../formulation/sets/reach.ts';
import type { Tier } from '../../formulation/sets/planning-sets.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { extendProgram, type ExtraTerm } from '../../modeling/extend-program.ts';
import type { Solution } from './why-solver.ts';

/**
 * The program in which no more of a product is left at the end, in stock or under way, than a plan leaves: whoever asks
 * for units of something that is too dear shall not get units that nobody is served with.
 *
 *   Σ_s stock[s,p,T] + Σ_{l,t} late[l,t] · flow[l,p,t] + … of make and buy  ≤  the same in the plan   ∀ p
 *
 * with late the share that becomes available after the horizon. The meter stays the last column.
 */
export function withoutWaste(
  program: LinearProgram,
  model: PlanningModel,
  { values }: Solution,
): LinearProgram {
  const { sets } = model;
  const left = new Float64Array(sets.network.products.length);
  const terms: ExtraTerm[] = [];
  eachLeft(model, (product, column, share) => {
    left[product] = (left[product] as number) + share * (values[column] as number);
    terms.push({ row: program.rowCount + product, column, coefficient: share });
  });
  const rows = [...left].map((upper) => ({ lower: -Infinity, upper }));
  return extendProgram(program, { columns: [], rows, terms });
}

/** Calls back with every column of which a share is left at the end. */
function eachLeft(
  { sets, columns, network }: PlanningModel,
  visit: (product: number, column: number, share: number) => void,
): void {
  const { horizon } = sets.catalogue;
  const productOf = (node: number) => (sets.nodes[node] as Node).product;
  const late = (node: number, days: number, period: number, column: number): void => {
    const share = horizon.arrivals(days).beyond[period];
    if (share !== undefined && share > 0) visit(productOf(node), column, share);
  };
  columns.stock.each((node, period, column) => {
    if (period === horizon.count - 1) visit(productOf(node), column, 1);
  });
  columns.flow.each((item, period, column) => {
    const { lane, from } = sets.moves[item] as Move;
    late(from, sets.catalogue.laneDays(network.lanes[lane]!), period, column);
  });
  columns.make.each((item, period, column) => {
    const { recipe, output } = sets.streams[item] as Stream;
    late(output, network.recipes[recipe]!.leadTimeDays, period, column);
  });
  columns.buy.each((item, period, column) => {
    const { offer, node } = sets.sources[(sets.tiers[item] as Tier).source] as Source;
    late(node, network.offers[offer]!.leadTimeDays, period, column);
  });
}
