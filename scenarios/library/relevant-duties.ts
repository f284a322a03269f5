import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Selector } from '../domain/selector.ts';
import { hsDigits } from '../trade/hs-digits.ts';
import { dutyLayers } from './duty-layers.ts';

/** What a network trades: whose borders, whose goods, which codes, and under which agreements. */
export interface Trade {
  readonly territories: readonly string[];
  readonly hsCodes: readonly string[];
  readonly agreements: readonly string[];
}

/** A list cut to the territories of the network; `null` when none is left. */
function narrowed(selector: Selector, territories: ReadonlySet<string>): Selector | null {
  if (selector === '*') return selector;
  const left = (typeof selector === 'string' ? [selector] : selector).filter((id) => territories.has(id));
  if (left.length === 0) return null;
  return left.length === 1 ? (left[0] ?? null) : left;
}

/**
 * The library's layers that can matter to this trade, their selectors cut to its territories.
 * A layer with HS prefixes matters when one of them opens one of the codes.
 */
export function relevantDuties(trade: Trade): readonly DutyLayer[] {
  const territories = new Set(trade.territories);
  const codes = trade.hsCodes.map(hsDigits);
  return dutyLayers.flatMap((layer) => {
    const into = narrowed(layer.into, territories);
    const originCountries = narrowed(layer.originCountries, territories);
    if (into === null || originCountries === null) return [];
    if (layer.needsAgreement !== null && !trade.agreements.includes(layer.needsAgreement)) return [];
    const isMet = (prefix: string) => codes.some((code) => code.startsWith(hsDigits(prefix)));
    if (layer.hsPrefixes.length > 0 && !layer.hsPrefixes.some(isMet)) return [];
    return [{ ...layer, into, originCountries }];
  });
}
