import type { ToBase } from '../domain/money.ts';
import type { SiteId } from '../domain/primitives.ts';
import type { Product } from '../domain/product.ts';

/** Customs value of one unit in base currency, as a site declares it: its own where the product states one for it. */
export function declaredValue(
  inBase: ToBase,
  { customsValuePerUnit, currency, customsValueBySite }: Product,
  seller: SiteId | null,
): number {
  const own = customsValueBySite.find(({ site }) => site === seller);
  return own === undefined ? inBase(customsValuePerUnit, currency) : inBase(own.valuePerUnit, own.currency);
}
