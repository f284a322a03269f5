import type { Batch, PendingRow } from '../../../components/grid/batch.ts';
import type { Column } from '../../../components/grid/column.ts';
import type { Json } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import { addRow, newRow, removeCells, setCell } from './pivot-edits.ts';
import type { PivotCell, PivotRow } from './pivot.ts';

export interface PivotBatchAsk {
  readonly batch: Batch;
  readonly columns: readonly Column<PivotRow>[];
  readonly periods: readonly { readonly id: string }[];
  readonly rowByKey: ReadonlyMap<string, PivotRow>;
  readonly pending: readonly PendingRow[];
  readonly takenIds: () => ReadonlySet<string>;
  readonly newPendingId: () => string;
}

/** An entry that a cell refuses, kept as typed until it is mended; by `row key` and `column key`. */
export type Refused = Readonly<Record<string, string>>;

export interface PivotBatchResult {
  readonly edits: readonly Edit[];
  readonly pending: readonly PendingRow[];
  /** Texts by `refusedKey`; `null` for a cell whose entry is good now. */
  readonly refused: Readonly<Record<string, string | null>>;
}

export function refusedKey(row: string, column: string): string {
  return `${row} ${column}`;
}

/** What a batch of texts does to demand: quantities set, rows added where there were none, rows taken out where a cell is cleared. */
export function editsOfPivot(ask: PivotBatchAsk): PivotBatchResult {
  const { batch, periods, rowByKey } = ask;
  const columnByKey = new Map(ask.columns.map((column) => [column.key, column]));
  const placeOf = new Map<string, number>(periods.map(({ id }, place) => [id, place]));
  const edits: Edit[] = [];
  const refused: Record<string, string | null> = {};
  const waiting = new Map(ask.pending.map((row) => [row.id, row]));
  let taken: Set<string> | null = null;
  const add = (
    row: Pick<PivotRow, 'market' | 'product' | 'cells'>,
    place: number,
    quantity: number,
  ): boolean => {
    taken ??= new Set(ask.takenIds());
    const made = newRow(row, { id: periods[place]!.id, place }, quantity, taken);
    if (made === null) return false;
    taken.add(made.id);
    edits.push(addRow(made));
    return true;
  };

  for (const { row, column: key, text } of batch.entries) {
    const column = columnByKey.get(key);
    if (column === undefined || column.isComputed) continue;
    if (row.kind === 'pending') {
      const before = waiting.get(row.id);
      if (before !== undefined) {
        waiting.set(row.id, { ...before, texts: { ...before.texts, [key]: text ?? '' } });
      }
      continue;
    }
    const pivot = rowByKey.get(row.id);
    if (pivot === undefined) continue;
    const parsed = column.parse(text ?? '', pivot);
    refused[refusedKey(row.id, key)] = parsed.ok ? null : (text ?? '');
    if (!parsed.ok) continue;
    const place = placeOf.get(key);
    if (place === undefined) edits.push(...moved(pivot, key as 'market' | 'product', parsed.value));
    else {
      const cell: PivotCell = pivot.cells[place]!;
      if (parsed.value === null) edits.push(...removeCells([cell]));
      else if (cell.length > 0) edits.push(...setCell(cell, Number(parsed.value), text ?? ''));
      else if (!add(pivot, place, Number(parsed.value))) refused[refusedKey(row.id, key)] = text ?? '';
    }
  }
  for (const texts of batch.newRows) {
    const id = ask.newPendingId();
    waiting.set(id, { id, texts });
  }
  const pending: PendingRow[] = [];
  for (const row of waiting.values()) {
    if (Object.values(row.texts).every((text) => text.trim() === '')) continue;
    if (!addWhole(row)) pending.push(row);
  }
  return { edits, pending, refused };

  /** Adds the rows of a line that names its market and product and has nothing that cannot be read. */
  function addWhole({ texts }: PendingRow): boolean {
    const read = (key: string) => columnByKey.get(key)!.parse(texts[key] ?? '', null);
    const [market, product] = [read('market'), read('product')];
    const quantities = periods.map(({ id }) => read(id));
    if (!market.ok || !product.ok || quantities.some((each) => !each.ok)) return false;
    const stated = quantities.flatMap((each, place) =>
      each.ok && each.value !== null ? [{ place, quantity: Number(each.value) }] : [],
    );
    if (stated.length === 0) return false;
    const key = `${market.value as string}/${product.value as string}`;
    const known = rowByKey.get(key);
    const line = known ?? {
      market: market.value as string,
      product: product.value as string,
      cells: periods.map(() => []),
    };
    for (const { place, quantity } of stated) {
      const cell = known?.cells[place] ?? [];
      if (cell.length > 0) edits.push(...setCell(cell, quantity, String(quantity)));
      else add(line, place, quantity);
    }
    return true;
  }
}

/** Moves every demand of a line to another market or product. */
function moved({ cells }: PivotRow, field: 'market' | 'product', value: Json): readonly Edit[] {
  return cells.flatMap((cell) =>
    cell.map(({ id }): Edit => ({
      kind: 'set',
      collection: 'demand',
      id,
      path: [field],
      value,
      typed: value as string,
    })),
  );
}
