import type { Expansion, Line } from '../../../scenarios/domain/line.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Tier } from '../sets/planning-sets.ts';
import type { Node, Source, Stream } from '../sets/reachability.ts';
import type { CostFamily } from './cost-family.ts';

export const materialCost: CostFamily = {
  name: 'material',
  title: 'Purchase price at the supplier’s door',
  formula: 'Σ unitCost[k] · buy[k,t]',
  charge({ network, sources, tiers, nodes }, { buy }, charge) {
    buy.each((item, period, column) => {
      const tier = tiers[item] as Tier;
      const source = sources[tier.source] as Source;
      const offer = network.offers[source.offer] as PurchaseOffer;
      charge(column, tier.unitCost, 'material', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: offer.site,
        product: offer.product,
        origin: network.territories[(nodes[source.node] as Node).origin]?.id ?? null,
        cause: offer.id,
      }));
    });
  },
};

export const conversionCost: CostFamily = {
  name: 'conversion',
  title: 'Labour, energy and overhead of good units',
  formula: 'Σ (labour[r] + energy[r] + overhead[r]) · make[r,σ,t]',
  charge({ network, streams, catalogue }, { make }, charge) {
    make.each((item, period, column) => {
      const stream = streams[item] as Stream;
      const recipe = network.recipes[stream.recipe] as Recipe;
      for (const [part, amount] of [
        ['labour', recipe.labourPerUnit],
        ['energy', recipe.energyPerUnit],
        ['overhead', recipe.overheadPerUnit],
      ] as const) {
        charge(column, catalogue.toBase(amount, recipe.currency), 'conversion', () => ({
          period: network.settings.periods[period]?.id ?? null,
          site: recipe.site,
          product: recipe.output,
          origin: network.territories[stream.origin]?.id ?? null,
          cause: recipe.id,
          part,
        }));
      }
    });
  },
};

export const setupCost: CostFamily = {
  name: 'setup',
  title: 'Setup of a recipe in each period in which it runs',
  formula: 'Σ setup[r] · run[r,t]',
  charge({ network, catalogue }, { run }, charge) {
    run.each((item, period, column) => {
      const recipe = network.recipes[item] as Recipe;
      charge(column, catalogue.toBase(recipe.setupCost, recipe.currency), 'setup', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: recipe.site,
        product: recipe.output,
        cause: recipe.id,
      }));
    });
  },
};

export const qualificationCost: CostFamily = {
  name: 'qualify',
  title: 'One-time qualification of a recipe',
  formula: 'Σ qualification[r] · qualify[r,t]',
  charge({ network, catalogue }, { qualify }, charge) {
    qualify.each((item, period, column) => {
      const recipe = network.recipes[item] as Recipe;
      charge(column, catalogue.toBase(recipe.qualification.cost, recipe.currency), 'qualify', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: recipe.site,
        product: recipe.output,
        cause: recipe.id,
      }));
    });
  },
};

export const expansionCost: CostFamily = {
  name: 'expand',
  title: 'Expansions of lines',
  formula: 'Σ cost[k] · expand[line,k,t]',
  charge({ network, expansions, catalogue }, { expand }, charge) {
    expand.each((item, period, column) => {
      const { line: number, option } = expansions[item] as (typeof expansions)[number];
      const line = network.lines[number] as Line;
      const expansion = line.expansions[option] as Expansion;
      charge(column, catalogue.toBase(expansion.cost, line.currency), 'expand', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: line.site,
        cause: line.id,
        part: expansion.id,
      }));
    });
  },
};

export const overtimeCost: CostFamily = {
  name: 'overtime',
  title: 'Overtime hours of lines',
  formula: 'Σ overtimeCost[line] · overtime[line,t]',
  charge({ network, catalogue }, { overtime }, charge) {
    overtime.each((item, period, column) => {
      const line = network.lines[item] as Line;
      charge(column, catalogue.toBase(line.overtimeCostPerHour, line.currency), 'overtime', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: line.site,
        cause: line.id,
      }));
    });
  },
};
