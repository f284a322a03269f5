import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import type { Tier } from '../../../formulation/sets/planning-sets.ts';
import type { Move, Node, Source, Stream } from '../../../formulation/sets/reach.ts';
import type { FormTerm } from '../../linear-form.ts';
import type { FrontierMeasure } from '../measure.ts';

/**
 * Mean days from made or bought to market, by units served:
 *
 *   ( Σ days of l · arriving[l,t] · flow[l,p,o,t] + Σ lead time · arriving · (buy, make to order) )  /  Σ serve
 *
 * over goods that markets want, `arriving` the share of a period's dispatches that arrives before the horizon ends. A
 * unit's days add up along its route, so nobody need follow it: where all that arrives is served, this is the mean of the
 * days that a lead-time promise counts.
 */
export const leadTime: FrontierMeasure = {
  name: 'lead-time',
  unit: 'days',
  networkOf: (network) => network,
  form: ({ network, sets, columns }) => {
    const { catalogue } = sets;
    const { horizon } = catalogue;
    const arriving = (lead: number, period: number) => 1 - (horizon.arrivals(lead).beyond[period] as number);
    const wanted = new Set<number>(network.demand.map(({ product }) => catalogue.productIndex.of(product)));
    const days: FormTerm[] = [];
    const served: FormTerm[] = [];
    const count = (node: number, period: number, column: number, lead: number) => {
      const coefficient = lead === 0 ? 0 : lead * arriving(lead, period);
      if (coefficient !== 0 && wanted.has((sets.nodes[node] as Node).product))
        days.push({ column, coefficient });
    };
    columns.flow.each((item, period, column) => {
      const { from, lane } = sets.moves[item] as Move;
      count(from, period, column, catalogue.laneDays(network.lanes[lane] as Lane));
    });
    columns.buy.each((item, period, column) => {
      const { node, offer } = sets.sources[(sets.tiers[item] as Tier).source] as Source;
      count(node, period, column, (network.offers[offer] as PurchaseOffer).leadTimeDays);
    });
    columns.make.each((item, period, column) => {
      const { output, recipe } = sets.streams[item] as Stream;
      const { isMadeToOrder, leadTimeDays } = network.recipes[recipe] as Recipe;
      count(output, period, column, isMadeToOrder ? leadTimeDays : 0);
    });
    columns.serve.each((_, __, column) => served.push({ column, coefficient: 1 }));
    return {
      kind: 'ratio',
      numerators: [{ constant: 0, terms: days }],
      denominator: { constant: 0, terms: served },
      held: [],
    };
  },
  value: (network, plan) => {
    const wanted = new Set<string>(network.demand.map(({ product }) => product));
    const lanes = new Map<string, Lane>(network.lanes.map((each) => [each.id, each]));
    const offers = new Map<string, PurchaseOffer>(network.offers.map((each) => [each.id, each]));
    const recipes = new Map<string, Recipe>(network.recipes.map((each) => [each.id, each]));
    const { periods } = network.settings;
    // Days from the start of a period to the end of the horizon, and the period's own.
    const left = new Map<string, { days: number; toEnd: number }>();
    periods.reduceRight((after, { id, days }) => {
      left.set(id, { days, toEnd: after + days });
      return after + days;
    }, 0);
    let unitDays = 0;
    const count = (period: string, quantity: number, lead: number) => {
      const { days, toEnd } = left.get(period) as { days: number; toEnd: number };
      unitDays += quantity * lead * Math.min(1, Math.max(0, (toEnd - lead) / days));
    };
    for (const { lane: id, product, quantity, period } of plan.flows) {
      const lane = lanes.get(id);
      if (lane !== undefined && wanted.has(product))
        count(period, quantity, lane.transitDays + lane.dwellDays);
    }
    for (const { offer: id, quantity, period } of plan.purchases) {
      const offer = offers.get(id);
      if (offer !== undefined && wanted.has(offer.product)) count(period, quantity, offer.leadTimeDays);
    }
    for (const { recipe: id, quantity, period } of plan.production) {
      const recipe = recipes.get(id);
      if (recipe?.isMadeToOrder === true && wanted.has(recipe.output))
        count(period, quantity, recipe.leadTimeDays);
    }
    const served = plan.served.reduce((sum, { quantity }) => sum + quantity, 0);
    return served === 0 ? null : unitDays / served;
  },
};
