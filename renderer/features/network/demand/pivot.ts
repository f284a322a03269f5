import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';

/** What one market wants of one product, period by period. */
export interface PivotRow {
  /** `market/product`. */
  readonly key: string;
  readonly market: string;
  readonly product: string;
  /** One for each period of the horizon. */
  readonly cells: readonly PivotCell[];
  /** Units over all periods; `null` when none is stated. */
  readonly total: number | null;
}

/** The demand rows of one period: none, one, or by mistake several, which then count together. */
export type PivotCell = readonly DemandRow[];

export interface DemandPivot {
  readonly rows: readonly PivotRow[];
  /** Units by period over all rows; `null` when none is stated. */
  readonly totals: readonly (number | null)[];
  readonly total: number | null;
}

const nothing: PivotCell = [];

/** Demand with periods across, rows in order of first appearance. Rows of a period that is not there are left out: a finding tells of them. */
export function pivotDemand(
  demand: readonly DemandRow[],
  periods: readonly { readonly id: string }[],
): DemandPivot {
  const placeOf = new Map<string, number>(periods.map(({ id }, place) => [id, place]));
  const byMarket = new Map<string, Map<string, PivotCell[]>>();
  const order: { market: string; product: string; cells: PivotCell[] }[] = [];
  const totals: (number | null)[] = periods.map(() => null);
  for (const row of demand) {
    const place = placeOf.get(row.period);
    if (place === undefined) continue;
    let byProduct = byMarket.get(row.market);
    if (byProduct === undefined) byMarket.set(row.market, (byProduct = new Map()));
    let cells = byProduct.get(row.product);
    if (cells === undefined) {
      cells = periods.map(() => nothing);
      byProduct.set(row.product, cells);
      order.push({ market: row.market, product: row.product, cells });
    }
    const cell = cells[place]!;
    cells[place] = cell.length === 0 ? [row] : [...cell, row];
    totals[place] = (totals[place] ?? 0) + row.quantity;
  }
  const rows = order.map(({ market, product, cells }) => ({
    key: `${market}/${product}`,
    market,
    product,
    cells,
    total: sumOf(cells.map(quantityOf)),
  }));
  return { rows, totals, total: sumOf(totals) };
}

/**
 * The pivot of a list in which some quantities or terms differ from the list before: only their rows are made again.
 * `null` where the list has other rows, markets, products or periods, and the pivot must be made from the start.
 */
export function repivot(
  { demand: before, pivot }: { readonly demand: readonly DemandRow[]; readonly pivot: DemandPivot },
  demand: readonly DemandRow[],
  periods: readonly { readonly id: string }[],
): DemandPivot | null {
  if (before.length !== demand.length || pivot.totals.length !== periods.length) return null;
  const changed = new Map<string, Map<DemandRow, DemandRow>>();
  const periodsChanged = new Set<string>();
  for (const [n, row] of demand.entries()) {
    const old = before[n]!;
    if (old === row) continue;
    const isMoved = old.market !== row.market || old.product !== row.product || old.period !== row.period;
    if (isMoved) return null;
    const key = `${row.market}/${row.product}`;
    const ofKey = changed.get(key) ?? new Map<DemandRow, DemandRow>();
    changed.set(key, ofKey.set(old, row));
    periodsChanged.add(row.period);
  }
  const rows = pivot.rows.map((row) => {
    const differing = changed.get(row.key);
    if (differing === undefined) return row;
    const cells = row.cells.map((cell) =>
      cell.some((each) => differing.has(each)) ? cell.map((each) => differing.get(each) ?? each) : cell,
    );
    return { ...row, cells, total: sumOf(cells.map(quantityOf)) };
  });
  // Summed anew: differences added up would drift from what the cells say.
  const totals = periods.map(({ id }, place) =>
    periodsChanged.has(id) ? sumOf(rows.map(({ cells }) => quantityOf(cells[place]!))) : pivot.totals[place]!,
  );
  return { rows, totals, total: sumOf(totals) };
}

/** Units of a cell; `null` without a row, which is not the same as 0. */
export function quantityOf(cell: PivotCell): number | null {
  return sumOf(cell.map(({ quantity }) => quantity));
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}
