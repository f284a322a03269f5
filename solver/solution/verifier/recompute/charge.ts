import type { LedgerKind } from '../../ledger.ts';

/** Books an amount in base currency: of which kind, in which period (by number; `null` for none), by whose law or price. */
export type Charge = (kind: LedgerKind, period: number | null, amount: number, cause?: string) => void;
