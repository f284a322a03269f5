import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Draw, Service, Tier } from '../sets/planning-sets.ts';
import type { Move, Node, Source, Stream } from '../sets/reach.ts';
import { nodeLabel } from '../variables/variable-family.ts';
import { type ConstraintFamily, periodName } from './constraint-family.ts';

/**
 * No unit appears or disappears: what comes to a site in a period leaves it, is used, is served or stays.
 * A start whose lead time straddles two periods arrives in both, in proportion to the overlap.
 */
export const flowBalance: ConstraintFamily = {
  name: 'flow_balance',
  title: 'Flow balance',
  formula: `Σ_{l ∈ In(s)} Σ_τ share[l,τ,t] · flow[l,p,o,τ] + Σ_{r at s} Σ_τ share[r,τ,t] · make[r,o,τ]
  + Σ_k Σ_τ share[k,τ,t] · buy[k,τ] + inventory[s,p,o,t] + stock[s,p,o,t−1]
  − Σ_{l ∈ Out(s)} flow[l,p,o,t] − Σ_{r at s} use[r,σ,p,o,t] − Σ_d serve[d,o,t] − stock[s,p,o,t] = 0
  ∀ s, p, o, t`,
  addRows({ sets, columns, builder }) {
    const { catalogue, nodes, network } = sets;
    const { horizon } = catalogue;
    const firstRow = new Int32Array(nodes.length).fill(-1);
    nodes.forEach((node, index) => {
      if (!sets.isKept(index) || node.earliest >= horizon.count) return;
      firstRow[index] = builder.rowCount;
      for (let period = node.earliest; period < horizon.count; period++) {
        builder.addRow(
          0,
          0,
          () => `flow_balance(${[...nodeLabel(index, sets), periodName(sets, period)].join(',')})`,
        );
      }
    });
    const rowAt = (index: number, period: number) =>
      (firstRow[index] as number) + period - (nodes[index] as Node).earliest;
    const arrive = (index: number, leadDays: number, period: number, column: number) => {
      for (const { period: arrival, share } of horizon.arrivals(leadDays).shares[period] ?? []) {
        builder.addTerm(rowAt(index, arrival), column, share);
      }
    };

    columns.flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      builder.addTerm(rowAt(move.from, period), column, -1);
      arrive(move.to, catalogue.laneDays(network.lanes[move.lane] as Lane), period, column);
    });
    columns.make.each((item, period, column) => {
      const stream = sets.streams[item] as Stream;
      arrive(stream.output, (network.recipes[stream.recipe] as Recipe).leadTimeDays, period, column);
    });
    columns.use.each((item, period, column) => {
      builder.addTerm(rowAt((sets.draws[item] as Draw).node, period), column, -1);
    });
    columns.buy.each((item, period, column) => {
      const source = sets.sources[(sets.tiers[item] as Tier).source] as Source;
      arrive(source.node, (network.offers[source.offer] as PurchaseOffer).leadTimeDays, period, column);
    });
    columns.serve.each((item, period, column) => {
      builder.addTerm(rowAt((sets.services[item] as Service).node, period), column, -1);
    });
    columns.stock.each((index, period, column) => {
      builder.addTerm(rowAt(index, period), column, -1);
      if (period + 1 < horizon.count) builder.addTerm(rowAt(index, period + 1), column, 1);
    });
    for (const entry of network.inventory) {
      const site = catalogue.siteIndex.of(entry.site);
      const product = catalogue.productIndex.of(entry.product);
      const period = entry.arrivesIn === null ? 0 : catalogue.periodIndex.of(entry.arrivesIn);
      if (entry.quantity === 0) continue;
      const node = sets.nodeOf(site, product, sets.tags.ofInventory(entry), sets.elapsedDays.of(product, 0));
      if (node !== undefined) builder.shiftRow(rowAt(node, period), entry.quantity);
    }
  },
};
