/** What the numbers among selected cells come to. */
export interface SelectionSummary {
  /** Cells, with a number or not. */
  readonly cells: number;
  /** Cells with a number; average and sum are theirs. */
  readonly numbers: number;
  readonly sum: number;
  /** `null` without a number. */
  readonly average: number | null;
  /** The unit that all numbers share; `null` when they differ, and then a sum means nothing. */
  readonly unit: string | null;
}

/** Adds as it goes with the error carried along, so that a long column of cents comes out exact. */
export function summarise(
  cells: Iterable<{ readonly value: unknown; readonly unit: string }>,
): SelectionSummary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let carried = 0;
  let unit: string | null = null;
  let isMixed = false;
  for (const cell of cells) {
    count += 1;
    if (typeof cell.value !== 'number') continue;
    numbers += 1;
    if (unit === null) unit = cell.unit;
    else if (unit !== cell.unit) isMixed = true;
    const corrected = cell.value - carried;
    const next = sum + corrected;
    carried = next - sum - corrected;
    sum = next;
  }
  return {
    cells: count,
    numbers,
    sum,
    average: numbers === 0 ? null : sum / numbers,
    unit: isMixed ? null : unit,
  };
}
