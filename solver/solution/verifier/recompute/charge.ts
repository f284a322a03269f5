import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { LedgerKind } from '../../ledger.ts';

/** The goods that are charged, and the lane that carries them. */
export interface Carried {
  readonly lane: Lane;
  readonly product: Product;
  readonly origin: TerritoryId;
}

/**
 * Books an amount in base currency: of which kind, in which period (by number; `null` for none), by whose law or price,
 * and where it is charged at a border on which goods.
 */
export type Charge = (
  kind: LedgerKind,
  period: number | null,
  amount: number,
  cause?: string,
  carried?: Carried,
) => void;
