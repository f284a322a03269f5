import type { PlanningModel } from '../formulation/build-model.ts';
import type { Node, Move, Stream } from '../formulation/sets/reach.ts';
import type { PeriodColumns } from '../modeling/period-columns.ts';
import { ledgerKinds, type LedgerKind } from '../solution/ledger.ts';
import { isSomething } from '../solution/read-plan.ts';

/**
 * Lines of a plan as lists side by side: line k is of record `of[k]`, origin `origin[k]` and period `period[k]`, all by
 * their places in the network's lists.
 */
export interface PreviewLines {
  of: readonly number[];
  origin: readonly number[];
  period: readonly number[];
  quantity: readonly number[];
}

/** What the window shows of a plan while a lever is turned: sums by kind, and the lines that its map is drawn from. */
export interface Preview {
  /** In base currency; landed cost, less revenue when contribution is planned. */
  total: number;
  byKind: Readonly<Record<LedgerKind, number>>;
  carbonKg: number;
  /** Of lanes; `product` is one more list beside the others. */
  flows: PreviewLines & { product: readonly number[] };
  /** Of recipes. */
  production: PreviewLines;
  /** Of demand rows. */
  served: PreviewLines;
}

/** Sums of a plan under the prices that it was found with. */
export interface PreviewSums {
  byKind: ReadonlyMap<LedgerKind, number>;
  carbonKg: number;
}

export function readPreview(
  model: PlanningModel,
  values: Float64Array,
  { byKind, carbonKg }: PreviewSums,
): Preview {
  const { sets, columns } = model;
  const originOf = (node: number) => (sets.nodes[node] as Node).origin;
  let total = 0;
  for (const amount of byKind.values()) total += amount;
  const moves = (item: number) => sets.moves[item] as Move;
  const flows = collect(columns.flow, values, (item) => {
    const { lane, from } = moves(item);
    return { of: lane, product: (sets.nodes[from] as Node).product, origin: originOf(from) };
  });
  const production = collect(columns.make, values, (item) => {
    const { recipe, origin } = sets.streams[item] as Stream;
    return { of: recipe, product: 0, origin };
  });
  const served = collect(columns.serve, values, (item) => {
    const service = sets.services[item]!;
    return { of: service.wanted, product: 0, origin: originOf(service.node) };
  });
  return {
    total,
    // A kind of which no family charges anything comes to nothing.
    byKind: Object.fromEntries(ledgerKinds.map((kind) => [kind, byKind.get(kind) ?? 0])) as Preview['byKind'],
    carbonKg,
    flows,
    production: withoutProduct(production),
    served: withoutProduct(served),
  };
}

type Collected = Preview['flows'];

/** Lines of one family; those that differ in standing or age alone are one line. */
function collect(
  family: PeriodColumns,
  values: Float64Array,
  tell: (item: number) => { of: number; product: number; origin: number },
): Collected {
  const of: number[] = [];
  const product: number[] = [];
  const origin: number[] = [];
  const period: number[] = [];
  const quantity: number[] = [];
  const places = new Map<number, number>();
  family.each((item, at, column) => {
    const value = values[column]!;
    if (!isSomething(value)) return;
    const told = tell(item);
    // Four numbers below 2^13 or so each would not fit in 32 bits, but do in the 53 of a double.
    const key = ((told.of * 8192 + told.product) * 1024 + told.origin) * 1024 + at;
    const place = places.get(key);
    if (place !== undefined) {
      quantity[place] = quantity[place]! + value;
      return;
    }
    places.set(key, of.length);
    of.push(told.of);
    product.push(told.product);
    origin.push(told.origin);
    period.push(at);
    quantity.push(value);
  });
  // A thousandth of a unit is below what anything shows, and halves the text that crosses to the window.
  return { of, product, origin, period, quantity: quantity.map((value) => Math.round(value * 1000) / 1000) };
}

function withoutProduct({ of, origin, period, quantity }: Collected): PreviewLines {
  return { of, origin, period, quantity };
}
