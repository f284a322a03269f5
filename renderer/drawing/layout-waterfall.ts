/** One amount of a bridge from nothing, or from another total, to a total. */
export interface WaterfallStep {
  id: string;
  amount: number;
}

export interface WaterfallBar {
  id: string;
  /** Left edge and width in pixels; a bar of something is never narrower than `leastWidth`. */
  x: number;
  width: number;
  y: number;
  isDecrease: boolean;
}

export interface Waterfall {
  bars: readonly WaterfallBar[];
  /** Vertical hairlines from the end of one bar to the next. */
  connectors: readonly { x: number; y1: number; y2: number }[];
  /** Bars of the total at the start, where there is one, and at the end. */
  start: WaterfallBar | null;
  end: WaterfallBar;
  /** Where the axis is cut, as an amount; `null` where bars start at zero. */
  cutAt: number | null;
  height: number;
}

export interface WaterfallOptions {
  /** Total that the steps start from; 0 and no first bar without it. */
  startsAt?: number;
  /** Place of the bars in pixels. */
  left: number;
  width: number;
  rowHeight: number;
  barHeight: number;
}

const leastWidth = 1.5;

/** Above this share of the smaller total the steps would be slivers, so the axis is cut. */
const cutAbove = 0.6;

/**
 * A waterfall lying on its side: one row for each step, in order, then the total. From zero the bars start at zero;
 * between two totals the axis is cut where the steps would not be seen otherwise.
 */
export function layoutWaterfall(steps: readonly WaterfallStep[], options: WaterfallOptions): Waterfall {
  const { left, width, rowHeight, barHeight } = options;
  const startsAt = options.startsAt ?? 0;
  const hasStart = options.startsAt !== undefined;
  const levels = [startsAt];
  for (const { amount } of steps) levels.push(levels.at(-1)! + amount);
  const total = levels.at(-1)!;
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels, 0);
  const cutAt = hasStart && lowest > highest * cutAbove ? roundDown(lowest, highest - lowest) : null;
  const from = cutAt ?? Math.min(0, lowest);
  const scale = highest > from ? width / (highest - from) : 0;
  const xOf = (amount: number) => left + (amount - from) * scale;
  const yOf = (row: number) => row * rowHeight + (rowHeight - barHeight) / 2;
  const first = hasStart ? 1 : 0;

  const barOf = (id: string, row: number, one: number, other: number, isDecrease: boolean): WaterfallBar => {
    const size = Math.abs(xOf(other) - xOf(one));
    const shown = one === other ? 0 : Math.max(leastWidth, size);
    const x = Math.min(Math.min(xOf(one), xOf(other)), left + width - shown);
    return { id, x, width: shown, y: yOf(row), isDecrease };
  };
  const bars = steps.map(({ id, amount }, n) => barOf(id, first + n, levels[n]!, levels[n + 1]!, amount < 0));
  const rows = first + steps.length + 1;
  return {
    bars,
    connectors: Array.from({ length: rows - 1 }, (_, row) => ({
      x: xOf(levels[hasStart ? row : row + 1]!),
      y1: yOf(row) + barHeight,
      y2: yOf(row + 1),
    })),
    start: hasStart ? barOf('start', 0, from, startsAt, false) : null,
    end: barOf('end', rows - 1, cutAt ?? 0, total, total < 0),
    cutAt,
    height: rows * rowHeight,
  };
}

/** A round amount somewhat below the lowest level, so that the cut bars keep a visible stub. */
function roundDown(lowest: number, range: number): number {
  const wanted = lowest - Math.max(range * 0.25, lowest * 0.002);
  const step = 10 ** Math.floor(Math.log10(Math.max(range, lowest * 0.01)));
  return Math.max(0, Math.floor(wanted / step) * step);
}
