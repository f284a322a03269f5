import { append } from '../sets/append.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import { addActive, type ConstraintFamily, periodName } from './constraint-family.ts';

/** What leaves a site by lanes or serves demand there in a period is within its throughput. */
export const siteThroughput: ConstraintFamily = {
  name: 'site_throughput',
  title: 'Site throughput',
  formula: `Σ_{l ∈ Out(s),p,o} load[p] · flow[l,p,o,t] + Σ_{d at s,o} load[p] · serve[d,o,t] ≤ throughput[s] · active[s,t]   ∀ s with a limit, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const { network, catalogue } = sets;
    const leaving = new Map<number, { product: number; at: (period: number) => number }[]>();
    sets.moves.forEach((move: Move, item) => {
      const { site, product } = sets.nodes[move.from] as Node;
      append(leaving, site, { product, at: (period: number) => columns.flow.at(item, period) });
    });
    sets.services.forEach((service: Service, item) => {
      const { site, product } = sets.demand.wanted[service.wanted] as Wanted;
      append(leaving, site, { product, at: (period: number) => columns.serve.at(item, period) });
    });
    network.sites.forEach((site, number) => {
      const throughput = site.throughputPerPeriod;
      if (throughput === null || !leaving.has(number)) return;
      for (let period = 0; period < catalogue.horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `site_throughput(${site.id},${periodName(sets, period)})`,
        );
        for (const { product, at } of leaving.get(number) ?? []) {
          const column = at(period);
          if (column >= 0) builder.addTerm(row, column, catalogue.load(product, site.throughputUnit));
        }
        addActive(context, row, number, period, -throughput);
      }
    });
  },
};
