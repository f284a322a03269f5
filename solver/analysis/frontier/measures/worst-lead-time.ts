import type { Service } from '../../../formulation/sets/planning-sets.ts';
import type { Node } from '../../../formulation/sets/reach.ts';
import type { FrontierMeasure } from '../measure.ts';
import { slowestRoute } from '../slowest-route.ts';

/**
 * Most days from made or bought to market of any unit served. Its model follows the age of all that markets want, route
 * by route, as far as the slowest route of the least-cost plan; a limit forbids to serve goods that are older.
 */
export const worstLeadTime: FrontierMeasure = {
  name: 'worst-lead-time',
  unit: 'days',
  networkOf: (network, leastCostPlan) => {
    const slowest = slowestRoute(network, leastCostPlan);
    return {
      ...network,
      demand: network.demand.map((row) => ({
        ...row,
        maxLeadDays: Math.min(row.maxLeadDays ?? slowest, slowest),
      })),
    };
  },
  form: ({ sets, columns }) => {
    const levels: { column: number; level: number }[] = [];
    columns.serve.each((item, _, column) => {
      const { elapsed } = sets.nodes[(sets.services[item] as Service).node] as Node;
      const level = sets.elapsedDays.values[elapsed] ?? null;
      if (level !== null) levels.push({ column, level });
    });
    return { kind: 'steps', levels };
  },
  value: (_, plan) =>
    plan.served.reduce<number | null>(
      (most, { elapsedDays }) => (elapsedDays === null ? most : Math.max(most ?? 0, elapsedDays)),
      null,
    ),
};
