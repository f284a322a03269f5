import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Product } from '../domain/product.ts';
import { hsDigits } from '../trade/hs-digits.ts';

/** A test whether a layer holds for a product, by its HS code alone. */
export function coversGoods({ hsPrefixes }: DutyLayer): (product: Product) => boolean {
  if (hsPrefixes.length === 0) return () => true;
  const prefixes = hsPrefixes.map(hsDigits);
  return ({ hsCode }) => {
    if (hsCode === null) return false;
    const digits = hsDigits(hsCode);
    return prefixes.some((prefix) => digits.startsWith(prefix));
  };
}
