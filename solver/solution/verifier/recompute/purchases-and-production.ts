import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

/** Material at the price of its tier, and labour, energy and overhead of each good unit, when ordered and started. */
export function chargePurchasesAndProduction({ lines, values }: Facts, charge: Charge): void {
  for (const { offer, tier, period, quantity } of lines.purchases) {
    const unitCost = offer.tiers[tier]?.unitCost ?? 0;
    charge('material', period, values.toBase(unitCost * quantity, offer.currency), offer.id);
  }
  for (const { recipe, period, quantity } of lines.production) {
    const perUnit = recipe.labourPerUnit + recipe.energyPerUnit + recipe.overheadPerUnit;
    charge('conversion', period, values.toBase(perUnit * quantity, recipe.currency), recipe.id);
  }
}
