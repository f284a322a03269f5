/** Units of one period by origin. */
export interface StripColumn {
  id: string;
  parts: readonly { origin: string; quantity: number }[];
}

export interface PlacedColumn {
  id: string;
  total: number;
  /** Room of the whole column, for pointing at it. */
  x: number;
  width: number;
  barX: number;
  barWidth: number;
  parts: readonly { origin: string; y: number; height: number }[];
}

export interface StripOptions {
  x: number;
  width: number;
  /** Of the tallest bar, and the line that all stand on. */
  barHeight: number;
  baseline: number;
}

const widestBar = 20;

/** Stacked columns side by side over one baseline, all at one scale, parts in the order given. */
export function layoutPeriodStrip(
  columns: readonly StripColumn[],
  { x, width, barHeight, baseline }: StripOptions,
): readonly PlacedColumn[] {
  const totals = columns.map(({ parts }) => parts.reduce((sum, { quantity }) => sum + quantity, 0));
  const largest = Math.max(0, ...totals);
  const step = columns.length === 0 ? 0 : width / columns.length;
  const barWidth = Math.max(1, Math.min(widestBar, step * 0.3));
  return columns.map(({ id, parts }, n) => {
    let y = baseline;
    const placed = parts
      .filter(({ quantity }) => quantity > 0)
      .map(({ origin, quantity }) => {
        const height = largest > 0 ? (quantity / largest) * barHeight : 0;
        y -= height;
        return { origin, y, height };
      });
    return {
      id,
      total: totals[n]!,
      x: x + n * step,
      width: step,
      barX: x + n * step,
      barWidth,
      parts: placed,
    };
  });
}
