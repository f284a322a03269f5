import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import { append } from '../sets/append.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import { mostMake } from '../sets/most-make.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { Move, Node, Source } from '../sets/reach.ts';
import { flow } from '../variables/goods.ts';
import {
  addActive,
  type ConstraintFamily,
  type ModelContext,
  periodName,
  productName,
  recipeName,
  siteName,
} from './constraint-family.ts';
import { tierColumns } from './tier-columns.ts';

/**
 * A closed site makes, buys, dispatches, serves and holds nothing. One row per recipe, product and demand row, each
 * with the smallest valid coefficient on `active`: what the site can do, or what can still be needed from it.
 */
export const siteActivity: ConstraintFamily = {
  name: 'site_activity',
  title: 'Nothing happens at a closed site',
  formula: `Σ_σ make[r,σ,t] ≤ mostMake[r,t] · active[s,t],   Σ_k buy[k,t] ≤ mostBuy[k,t] · active[s,t],
  Σ_{l ∈ Out(s), o} flow[l,p,o,t] ≤ min(throughput[s] / load[p], need[s,p,t]) · active[s,t],   Σ_o serve[d,o,t] ≤ quantity[d] · active[s,t],
  Σ_o stock[s,p,o,t] ≤ min(storage[s], kept[s,p]) · active[s,t];
  with one period also flow[l,p,o] ≤ min(throughput[s] / load[p], need[to,p]) · active[s]   ∀ s with a decision, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const { network, catalogue, need } = sets;
    const lastPeriod = catalogue.horizon.count - 1;
    const link = (
      name: readonly string[],
      site: number,
      period: number,
      most: number,
      terms: readonly number[],
    ) => {
      const present = terms.filter((column) => column >= 0);
      if (present.length === 0) return;
      const row = builder.addRow(
        -Infinity,
        0,
        () => `site_activity(${[...name, periodName(sets, period)].join(',')})`,
      );
      for (const column of present) builder.addTerm(row, column, 1);
      addActive(context, row, site, period, -most);
    };
    const isDecided = (site: number) => sets.sites.isDecided(site);

    network.recipes.forEach((recipe, number) => {
      const site = catalogue.siteIndex.of(recipe.site);
      const span = sets.recipePeriods(number);
      if (!isDecided(site) || span === null) return;
      for (let period = span[0]; period <= span[1]; period++) {
        link(
          [siteName(sets, site), 'make', recipeName(sets, number)],
          site,
          period,
          mostMake(sets, number, period),
          sets.streamsOfRecipe(number).map((stream) => columns.make.at(stream, period)),
        );
      }
    });

    sets.sources.forEach((source: Source, number) => {
      const { site } = sets.nodes[source.node] as Node;
      if (!isDecided(site)) return;
      const offer = network.offers[source.offer];
      for (let period = source.first; period <= source.last; period++) {
        const most = Math.min(
          offer?.capacityPerPeriod ?? Infinity,
          need.sentTo([source.node], offer?.leadTimeDays ?? 0, period),
        );
        link(
          [siteName(sets, site), 'buy', offer?.id ?? ''],
          site,
          period,
          most,
          tierColumns(context, number, period),
        );
      }
    });

    for (const [place, moves] of movesBySiteAndProduct(context)) {
      const { site, product } = sets.nodes[place] as Node;
      const load = catalogue.load(product, (network.sites[site] as Site).throughputUnit);
      const throughput = (network.sites[site] as Site).throughputPerPeriod;
      const most = throughput === null || load === 0 ? Infinity : throughput / load;
      for (let period = 0; period <= lastPeriod; period++) {
        const going = moves.filter((move) => columns.flow.at(move, period) >= 0);
        const nodes = [...new Set(going.map((move) => (sets.moves[move] as Move).from))];
        const ceiling = Math.min(most, need.from(nodes, period));
        const terms = moves.map((move) => columns.flow.at(move, period));
        link([siteName(sets, site), 'flow', productName(sets, product)], site, period, ceiling, terms);
      }
      if (lastPeriod === 0) {
        for (const move of moves) {
          const { to, lane } = sets.moves[move] as Move;
          const days = catalogue.laneDays(network.lanes[lane] as Lane);
          const target = Math.min(most, need.sentTo([to], days, 0));
          link([siteName(sets, site), 'lane', ...flow.label(move, sets)], site, 0, target, [
            columns.flow.at(move, 0),
          ]);
        }
      }
    }

    const services = new Map<number, number[]>();
    sets.services.forEach((service: Service, index) => append(services, service.wanted, index));
    for (const [wanted, items] of services) {
      const { site, row, first, last } = sets.demand.wanted[wanted] as Wanted;
      if (!isDecided(site)) continue;
      for (let period = first; period <= last; period++) {
        const terms = items.map((item) => columns.serve.at(item, period));
        link([siteName(sets, site), 'serve', row.id], site, period, row.quantity, terms);
      }
    }

    const held = new Map<string, number[]>();
    sets.nodes.forEach((node, index) => {
      if (isDecided(node.site) && columns.stock.has(index))
        append(held, `${node.site} ${node.product}`, index);
    });
    for (const indices of held.values()) {
      const { site, product } = sets.nodes[indices[0] as number] as Node;
      const storage = (network.sites[site] as Site).storageLimit ?? Infinity;
      const ceiling = Math.min(storage, need.kept(indices));
      for (let period = 0; period <= lastPeriod; period++) {
        const terms = indices.map((index) => columns.stock.at(index, period));
        link([siteName(sets, site), 'stock', productName(sets, product)], site, period, ceiling, terms);
      }
    }
  },
};

/** Moves out of sites with a decision, by site and product; the key is the first move's node. */
function movesBySiteAndProduct({ sets }: ModelContext): Map<number, number[]> {
  const firstNode = new Map<string, number>();
  const lists = new Map<number, number[]>();
  sets.moves.forEach((move: Move, index) => {
    const { site, product } = sets.nodes[move.from] as Node;
    if (!sets.sites.isDecided(site)) return;
    const key = `${site} ${product}`;
    const node = firstNode.get(key) ?? move.from;
    firstNode.set(key, node);
    append(lists, node, index);
  });
  return lists;
}
