import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { PlanningSets, Service, Tier } from '../sets/planning-sets.ts';
import type { Move, Node, Source, Stream } from '../sets/reach.ts';
import type { Variables } from '../variables/index.ts';
import type { Cause, CostFamily } from './cost-family.ts';
import { moveCause } from './move-cause.ts';

/**
 * Calls back with the kilograms CO₂e of one unit of each column: buying, making, handling and carrying.
 * Priced or not, this is the plan's footprint; the carbon objective minimises it and carbon budgets cap it.
 */
export function eachEmission(
  sets: PlanningSets,
  { flow, make, buy, serve }: Variables,
  emit: (column: number, kg: number, period: number, cause: () => Cause) => void,
): void {
  const { network } = sets;
  const periodOf = (period: number) => network.settings.periods[period]?.id ?? null;
  const handled = (index: number, period: number, column: number) => {
    const node = sets.nodes[index] as Node;
    const site = network.sites[node.site];
    if (site === undefined || site.carbonKgPerUnit === 0) return;
    emit(column, site.carbonKgPerUnit, period, () => ({
      period: periodOf(period),
      site: site.id,
      product: network.products[node.product]?.id ?? null,
      origin: network.territories[node.origin]?.id ?? null,
      cause: site.id,
    }));
  };
  buy.each((item, period, column) => {
    const source = sets.sources[(sets.tiers[item] as Tier).source] as Source;
    const offer = network.offers[source.offer] as PurchaseOffer;
    if (offer.carbonKgPerUnit === 0) return;
    emit(column, offer.carbonKgPerUnit, period, () => ({
      period: periodOf(period),
      site: offer.site,
      product: offer.product,
      cause: offer.id,
    }));
  });
  make.each((item, period, column) => {
    const stream = sets.streams[item] as Stream;
    const recipe = network.recipes[stream.recipe] as Recipe;
    if (recipe.carbonKgPerUnit === 0) return;
    emit(column, recipe.carbonKgPerUnit, period, () => ({
      period: periodOf(period),
      site: recipe.site,
      product: recipe.output,
      origin: network.territories[stream.origin]?.id ?? null,
      cause: recipe.id,
    }));
  });
  flow.each((item, period, column) => {
    const move = sets.moves[item] as Move;
    handled(move.from, period, column);
    const { carbonKgPerTonneKm, distanceKm } = network.lanes[move.lane] as Lane;
    const weightKg = network.products[(sets.nodes[move.from] as Node).product]?.weightKg ?? 0;
    const kg = (carbonKgPerTonneKm * distanceKm * weightKg) / 1000;
    if (kg !== 0) emit(column, kg, period, () => moveCause(sets, move, period));
  });
  serve.each((item, period, column) => handled((sets.services[item] as Service).node, period, column));
}

export const carbonCost: CostFamily = {
  name: 'carbon',
  title: 'Emissions at the carbon price',
  formula: 'Σ price / 1000 · kg per unit · (buy, make, flow, serve)',
  charge(sets, columns, charge) {
    const { carbonPricePerTonne } = sets.network.settings;
    if (carbonPricePerTonne === 0) return;
    eachEmission(sets, columns, (column, kg, _, cause) => {
      charge(column, (kg / 1000) * carbonPricePerTonne, 'carbon', cause);
    });
  },
};
