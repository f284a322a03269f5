import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { append } from '../sets/append.ts';
import type { Tier } from '../sets/planning-sets.ts';
import type { Move, Node, Source, Stream } from '../sets/reach.ts';
import { closing } from '../variables/goods.ts';
import type { ConstraintFamily } from './constraint-family.ts';

/**
 * What a closing rule credits is there at the end: on hand, or under way to the site by lane, from its own lines or
 * from its suppliers. Goods that entered under drawback are not credited: they must leave. A required target is met.
 */
export const closingStock: ConstraintFamily = {
  name: 'closing_stock',
  title: 'Closing stock',
  formula: `closing[c,s,p] ≤ Σ_o stock[s,p,o,T] + Σ_{l,o,t} beyond[l,t] · flow[l,p,o,t] + Σ_{r,t} beyond[r,t] · make[r,σ,t] + Σ_{k,t} beyond[k,t] · buy[k,t],
  closing[c,s,p] = target where required   ∀ closing rule c, s, p`,
  addRows({ sets, columns, builder }) {
    const { network, catalogue } = sets;
    const { horizon } = catalogue;
    const lastPeriod = horizon.count - 1;
    const rowsOf = new Map<string, number[]>();
    sets.demand.targets.forEach((target, number) => {
      const name = () => closing.label(number, sets).join(',');
      const row = builder.addRow(-Infinity, 0, () => `closing_stock(${name()})`);
      builder.addTerm(row, columns.closing.at(number), 1);
      append(rowsOf, `${target.site} ${target.product}`, row);
      if (network.closing[target.rule]?.isRequired === true) {
        const least = builder.addRow(target.target, Infinity, () => `closing_stock(required,${name()})`);
        builder.addTerm(least, columns.closing.at(number), 1);
      }
    });
    const credit = (node: number, column: number, share: number) => {
      if (share === 0) return;
      const { site, product, tag } = sets.nodes[node] as Node;
      if (sets.tags.at(tag).standing.isForExport) return;
      for (const row of rowsOf.get(`${site} ${product}`) ?? []) builder.addTerm(row, column, -share);
    };
    sets.nodes.forEach((_, index) => {
      const column = columns.stock.at(index, lastPeriod);
      if (column >= 0) credit(index, column, 1);
    });
    columns.flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const days = catalogue.laneDays(network.lanes[move.lane] as Lane);
      credit(move.to, column, horizon.arrivals(days).beyond[period] ?? 0);
    });
    columns.make.each((item, period, column) => {
      const stream = sets.streams[item] as Stream;
      const days = (network.recipes[stream.recipe] as Recipe).leadTimeDays;
      credit(stream.output, column, horizon.arrivals(days).beyond[period] ?? 0);
    });
    columns.buy.each((item, period, column) => {
      const source = sets.sources[(sets.tiers[item] as Tier).source] as Source;
      const days = (network.offers[source.offer] as PurchaseOffer).leadTimeDays;
      credit(source.node, column, horizon.arrivals(days).beyond[period] ?? 0);
    });
  },
};
