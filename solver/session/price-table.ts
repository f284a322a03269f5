import { eachEmission } from '../formulation/costs/carbon.ts';
import { always, type CostFamily } from '../formulation/costs/cost-family.ts';
import type { PlanningSets } from '../formulation/sets/planning-sets.ts';
import type { Variables } from '../formulation/variables/index.ts';
import type { LedgerKind } from '../solution/ledger.ts';

/** What one unit of each column costs, by kind: the charges of some cost families without their causes. */
export interface PriceTable {
  /** One amount a column, and behind them what no decision changes. Kinds of which nothing is charged are absent. */
  byKind: ReadonlyMap<LedgerKind, Float64Array>;
}

/** The prices that one cost family charges. */
export function pricesOf(
  family: CostFamily,
  sets: PlanningSets,
  columns: Variables,
  columnCount: number,
): PriceTable {
  const byKind = new Map<LedgerKind, Float64Array>();
  family.charge(sets, columns, (column, amount, kind) => {
    if (amount === 0) return;
    let prices = byKind.get(kind);
    if (prices === undefined) byKind.set(kind, (prices = new Float64Array(columnCount + 1)));
    const at = column === always ? columnCount : column;
    prices[at] = prices[at]! + amount;
  });
  return { byKind };
}

/** The sum of tables, by column; what no decision changes comes last. */
export function summedPrices(tables: Iterable<PriceTable>, columnCount: number): Float64Array {
  const sum = new Float64Array(columnCount + 1);
  for (const { byKind } of tables) {
    for (const prices of byKind.values()) {
      for (let at = 0; at <= columnCount; at++) sum[at] = sum[at]! + prices[at]!;
    }
  }
  return sum;
}

/** What a plan costs under the tables, by kind. */
export function costByKind(
  tables: Iterable<PriceTable>,
  values: Float64Array,
): ReadonlyMap<LedgerKind, number> {
  const costs = new Map<LedgerKind, number>();
  for (const { byKind } of tables) {
    for (const [kind, prices] of byKind) {
      let sum = prices[values.length]!;
      for (let at = 0; at < values.length; at++) sum += prices[at]! * values[at]!;
      costs.set(kind, (costs.get(kind) ?? 0) + sum);
    }
  }
  return costs;
}

/** Kilograms CO₂e of one unit of each column. */
export function emissionsByColumn(sets: PlanningSets, columns: Variables, columnCount: number): Float64Array {
  const emissions = new Float64Array(columnCount);
  eachEmission(sets, columns, (column, kg) => {
    emissions[column] = emissions[column]! + kg;
  });
  return emissions;
}

/** (1 − share) · left + share · right, kind by kind. */
export function mixedPrices(left: PriceTable, right: PriceTable, share: number): PriceTable {
  const byKind = new Map<LedgerKind, Float64Array>();
  for (const kind of new Set([...left.byKind.keys(), ...right.byKind.keys()])) {
    const from = left.byKind.get(kind);
    const to = right.byKind.get(kind);
    const length = (from ?? to)!.length;
    const mixed = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const start = from === undefined ? 0 : from[at]!;
      const end = to === undefined ? 0 : to[at]!;
      mixed[at] = start + share * (end - start);
    }
    byKind.set(kind, mixed);
  }
  return { byKind };
}

/** The largest difference of two tables, relative to the larger amount or to 1. */
export function priceDifference(left: PriceTable, right: PriceTable): number {
  let worst = 0;
  for (const kind of new Set([...left.byKind.keys(), ...right.byKind.keys()])) {
    const one = left.byKind.get(kind);
    const other = right.byKind.get(kind);
    const length = (one ?? other)!.length;
    for (let at = 0; at < length; at++) {
      const a = one === undefined ? 0 : one[at]!;
      const b = other === undefined ? 0 : other[at]!;
      worst = Math.max(worst, Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b)));
    }
  }
  return worst;
}
