import type { Product } from '../../../scenarios/domain/product.ts';
import type { Draw, Service } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import { type ConstraintFamily, periodName, productName, siteName } from './constraint-family.ts';

/**
 * Goods that spoil leave a site within their shelf life, first in first out: what is in stock at a period's end is no
 * more than what leaves in the whole periods that the shelf life still covers. Ends of the horizon bind nothing.
 */
export const shelfLife: ConstraintFamily = {
  name: 'shelf_life',
  title: 'Shelf life',
  formula:
    'Σ_o stock[s,p,o,t] ≤ Σ_{τ = t+1}^{t+K} Σ_o (dispatched + used + served)[s,p,o,τ],   K = ⌊shelfLifeDays[p] / mean days⌋   ∀ s, p that spoils, t + K within the horizon',
  addRows({ sets, columns, builder }) {
    const { network, catalogue } = sets;
    const { horizon } = catalogue;
    const places = new Map<string, { nodes: number[]; out: ((period: number) => number)[] }>();
    const placeOf = (index: number) => {
      const { site, product } = sets.nodes[index] as Node;
      if ((network.products[product] as Product).shelfLifeDays === null) return null;
      const key = `${site} ${product}`;
      const place = places.get(key) ?? { nodes: [], out: [] };
      places.set(key, place);
      return place;
    };
    sets.nodes.forEach((_, index) => {
      if (columns.stock.has(index)) placeOf(index)?.nodes.push(index);
    });
    sets.moves.forEach((move: Move, item) =>
      placeOf(move.from)?.out.push((period) => columns.flow.at(item, period)),
    );
    sets.draws.forEach((draw: Draw, item) =>
      placeOf(draw.node)?.out.push((period) => columns.use.at(item, period)),
    );
    sets.services.forEach((service: Service, item) =>
      placeOf(service.node)?.out.push((period) => columns.serve.at(item, period)),
    );
    for (const { nodes, out } of places.values()) {
      if (nodes.length === 0) continue;
      const { site, product } = sets.nodes[nodes[0] as number] as Node;
      // Mean days are seldom whole; the sliver lets a shelf life of three means count as three.
      const whole = Math.floor(
        ((network.products[product] as Product).shelfLifeDays ?? 0) / horizon.meanDays + 1e-9,
      );
      for (let period = 0; period + whole < horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () =>
            `shelf_life(${siteName(sets, site)},${productName(sets, product)},${periodName(sets, period)})`,
        );
        for (const index of nodes) {
          const column = columns.stock.at(index, period);
          if (column >= 0) builder.addTerm(row, column, 1);
        }
        for (let later = period + 1; later <= period + whole; later++) {
          for (const at of out) {
            const column = at(later);
            if (column >= 0) builder.addTerm(row, column, -1);
          }
        }
      }
    }
  },
};
