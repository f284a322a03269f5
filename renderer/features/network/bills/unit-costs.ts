import { toBase } from '../../../../scenarios/domain/money.ts';
import { groupedBy } from '../../../../scenarios/checks/network-index.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { loopsIn } from '../../../../scenarios/checks/loops.ts';

/** From the cheapest to the dearest way that the network knows; both ends the same where there is one way. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
}

/** Cost of one unit in base currency, bought and made, before freight, duty, setups and fixed cost. */
export interface UnitCosts {
  /** `null`: nothing makes or sells it at a known cost. */
  readonly ofProduct: (product: string) => CostRange | null;
  /** `null`: an input has no known cost. */
  readonly ofRecipe: (recipe: Recipe) => CostRange | null;
  /** `null`: the offer is in a currency without a rate. */
  readonly ofOffer: (offer: PurchaseOffer) => CostRange | null;
}

/**
 * Costs rolled up through the bills of materials: a good unit costs its conversion and, for each input,
 * `quantityPer / yield` times what the input costs. A product that goes into itself has no cost of its own.
 */
export function unitCosts(
  network: Pick<Network, 'settings' | 'currencies' | 'recipes' | 'offers'>,
): UnitCosts {
  const inBase = toBase(network);
  const convert = (amount: number, currency: string | null): number | null => {
    try {
      return inBase(amount, currency);
    } catch {
      return null;
    }
  };
  const recipesOf = groupedBy(network.recipes, ({ output }) => String(output));
  const offersOf = groupedBy(network.offers, ({ product }) => String(product));
  const inputsOf = (product: string) =>
    (recipesOf.get(product) ?? []).flatMap(({ inputs }) => inputs.map(({ product }) => String(product)));
  const looped = new Set(loopsIn([...recipesOf.keys()], inputsOf).flat());
  const known = new Map<string, CostRange | null>();

  const ofOffer = ({ tiers, currency }: PurchaseOffer): CostRange | null => {
    const costs = tiers.map(({ unitCost }) => convert(unitCost, currency));
    return widest(costs.map((cost) => (cost === null ? null : { low: cost, high: cost })));
  };
  const ofRecipe = (recipe: Recipe): CostRange | null => {
    const { labourPerUnit, energyPerUnit, overheadPerUnit, currency, inputs } = recipe;
    const conversion = convert(labourPerUnit + energyPerUnit + overheadPerUnit, currency);
    if (conversion === null) return null;
    let low = conversion;
    let high = conversion;
    for (const input of inputs) {
      const cost = ofProduct(input.product);
      if (cost === null) return null;
      const quantity = input.quantityPer / recipe.yield;
      low += quantity * cost.low;
      high += quantity * cost.high;
    }
    return { low, high };
  };
  const ofProduct = (product: string): CostRange | null => {
    const found = known.get(product);
    if (found !== undefined) return found;
    if (looped.has(product)) return null;
    const cost = widest([
      ...(recipesOf.get(product) ?? []).map(ofRecipe),
      ...(offersOf.get(product) ?? []).map(ofOffer),
    ]);
    known.set(product, cost);
    return cost;
  };
  return { ofProduct, ofRecipe, ofOffer };
}

function widest(costs: readonly (CostRange | null)[]): CostRange | null {
  const stated = costs.filter((cost) => cost !== null);
  if (stated.length === 0) return null;
  return {
    low: Math.min(...stated.map(({ low }) => low)),
    high: Math.max(...stated.map(({ high }) => high)),
  };
}
