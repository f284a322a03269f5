import type { Preview } from '../../../main/contract/what-if.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Plan } from '../../../solver/solution/plan.ts';

/** The plan that a preview tells of, as far as the map reads it: what flows, is made and is served. The rest is the plan's it began from. */
export function previewPlan(network: Network, from: Plan, { flows, production, served }: Preview): Plan {
  const { lanes, products, territories, recipes, demand, settings } = network;
  return {
    ...from,
    flows: flows.of.map((lane, line) => ({
      lane: lanes[lane]!.id,
      product: products[flows.product[line]!]!.id,
      origin: territories[flows.origin[line]!]!.id,
      standing: null,
      entersUnderDrawback: false,
      elapsedDays: null,
      period: settings.periods[flows.period[line]!]!.id,
      quantity: flows.quantity[line]!,
    })),
    production: production.of.map((recipe, line) => ({
      recipe: recipes[recipe]!.id,
      origin: territories[production.origin[line]!]!.id,
      standing: null,
      period: settings.periods[production.period[line]!]!.id,
      quantity: production.quantity[line]!,
    })),
    served: served.of.map((row, line) => ({
      demand: demand[row]!.id,
      origin: territories[served.origin[line]!]!.id,
      standing: null,
      elapsedDays: null,
      period: settings.periods[served.period[line]!]!.id,
      quantity: served.quantity[line]!,
    })),
  };
}
