import type { SourcedShare } from '../../../solver/analysis/breakeven/break-even.ts';

/** Units of a product that one plan makes more, or fewer, at a site than another. */
export interface MadeMove {
  product: string;
  site: string;
  territory: string;
  change: number;
}

/** Fewer units are the rounding of a solve. */
const leastUnits = 0.5;

/** What a plan makes elsewhere than another, the largest change first. */
export function madeMoves(from: readonly SourcedShare[], to: readonly SourcedShare[]): readonly MadeMove[] {
  const moves = new Map<string, MadeMove>();
  const add = ({ product, site, territory, quantity }: SourcedShare, sign: 1 | -1) => {
    const key = `${product} ${site}`;
    const known = moves.get(key) ?? { product, site, territory, change: 0 };
    moves.set(key, { ...known, change: known.change + sign * quantity });
  };
  for (const each of from) add(each, -1);
  for (const each of to) add(each, 1);
  return [...moves.values()]
    .filter(({ change }) => Math.abs(change) >= leastUnits)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
