import { extendProgram, type ExtraRow, type ExtraTerm } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { FinishedUnits } from '../finished-units.ts';
import type { WhereMade } from './where-made.ts';
import { productTotals } from './product-totals.ts';

/** Of a product's units, how far the share of a place may move from the pattern. */
const shareRoom = 0.01;
/** A smaller share is an engine's rounding. */
const leastShare = 1e-9;

/** Between which shares of its product a place stays. */
export interface HeldShare {
  readonly place: number;
  readonly least: number;
  readonly most: number;
}

/** The shares that keep a pattern of where goods are made: each within a hundredth of what it is, none where there is none. */
export function heldShares(places: readonly FinishedUnits[], made: WhereMade): readonly HeldShare[] {
  const totals = productTotals(places, made);
  return places.flatMap(({ product }, place) => {
    const total = totals.get(product) as number;
    if (total <= 0) return [];
    const share = (made[place] as number) / total;
    if (share <= leastShare) return [{ place, least: 0, most: 0 }];
    return [{ place, least: Math.max(0, share - shareRoom), most: Math.min(1, share + shareRoom) }];
  });
}

/**
 * The program whose plans keep a pattern:
 *
 *   least[k] · Σ_{k' of the product} units at k'  ≤  units at k  ≤  most[k] · Σ_{k' of the product} units at k'
 */
export function holdWhereMade(
  program: LinearProgram,
  places: readonly FinishedUnits[],
  shares: readonly HeldShare[],
): LinearProgram {
  const rows: ExtraRow[] = [];
  const terms: ExtraTerm[] = [];
  const add = (each: ExtraRow, place: number, share: number) => {
    const row = program.rowCount + rows.push(each) - 1;
    const { product } = places[place]!;
    for (const [other, { product: made, terms: units }] of places.entries()) {
      if (made !== product) continue;
      const coefficient = (other === place ? 1 : 0) - share;
      if (coefficient !== 0) terms.push(...units.map(({ column }) => ({ row, column, coefficient })));
    }
  };
  for (const { place, least, most } of shares) {
    if (most < 1) add({ lower: -Infinity, upper: 0 }, place, most);
    if (least > 0) add({ lower: 0, upper: Infinity }, place, least);
  }
  return extendProgram(program, { columns: [], rows, terms });
}
