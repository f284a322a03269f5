import type { CostFamily } from '../formulation/costs/cost-family.ts';
import { mixedPrices, priceDifference, type PriceTable } from './price-table.ts';

/** Prices of the families that a lever changes, at one of its values. */
export type Prices = ReadonlyMap<CostFamily, PriceTable>;

interface Knot {
  value: number;
  prices: Prices;
}

interface Piece {
  left: Knot;
  right: Knot;
  /** Whether prices are affine on it; `null` until its middle was looked at. */
  isAffine: boolean | null;
}

/**
 * Prices along one lever while everything else stands still. Every rule of the trade law is piecewise affine in a rate of
 * duty and in what freight, labour or a currency costs, with corners where a layer tops up no more or another programme
 * becomes cheaper. A piece whose middle lies on its chord is taken as affine, one with a corner is halved: a value on an
 * affine piece is an interpolation, any other is priced anew.
 */
export interface PriceCurve {
  /** The prices at a value, or `null` where it is on no piece known to be affine. */
  at: (value: number) => Prices | null;
  /** Prices at one more value; `false` when nothing is left to learn. */
  refine: () => boolean;
}

/** Shorter pieces of the range than this are not halved again: several corners close together. */
const shortestShare = 1 / 32;
/** Rounding of a mean against a middle. */
const affineWithin = 1e-9;

export function priceCurve(from: number, to: number, price: (value: number) => Prices): PriceCurve {
  const pieces: Piece[] = [];
  const knot = (value: number): Knot => ({ value, prices: price(value) });
  let first: Knot | null = null;
  let hasBegun = false;
  return {
    at(value) {
      const piece = pieces.find(
        ({ left, right, isAffine }) => isAffine === true && left.value <= value && value <= right.value,
      );
      if (piece === undefined) return null;
      const { left, right } = piece;
      return mixedAt(left, right, (value - left.value) / (right.value - left.value));
    },
    refine() {
      if (first === null) {
        first = knot(from);
        return true;
      }
      if (!hasBegun) {
        hasBegun = true;
        if (to > from) pieces.push({ left: first, right: knot(to), isAffine: null });
        return true;
      }
      // The widest first: most of the range is known soonest.
      const open = pieces
        .filter(({ isAffine }) => isAffine === null)
        .sort((one, other) => other.right.value - other.left.value - (one.right.value - one.left.value))[0];
      if (open === undefined) return false;
      const { left, right } = open;
      // Off the middle, so that a corner that lies evenly is not missed.
      const share = 0.46;
      const middle = knot(left.value + share * (right.value - left.value));
      if (isSame(mixedAt(left, right, share), middle.prices)) {
        open.isAffine = true;
        return true;
      }
      if (right.value - left.value <= shortestShare * (to - from)) {
        open.isAffine = false;
        return true;
      }
      pieces.splice(
        pieces.indexOf(open),
        1,
        { left, right: middle, isAffine: null },
        { left: middle, right, isAffine: null },
      );
      return true;
    },
  };
}

function mixedAt(left: Knot, right: Knot, share: number): Prices {
  return new Map(
    [...left.prices].map(([family, table]) => [family, mixedPrices(table, right.prices.get(family)!, share)]),
  );
}

function isSame(mixed: Prices, middle: Prices): boolean {
  return [...middle].every(([family, table]) => priceDifference(table, mixed.get(family)!) <= affineWithin);
}
