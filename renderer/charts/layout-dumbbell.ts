import { scaleLinear } from 'd3-scale';

/** One thing under A and under B. */
export interface DumbbellRow {
  id: string;
  before: number;
  after: number;
}

export interface Dumbbell {
  id: string;
  /** Where A and B stand, in pixels. */
  before: number;
  after: number;
  /** Middle of the row. */
  y: number;
}

export interface DumbbellLayout {
  dumbbells: readonly Dumbbell[];
  ticks: readonly { x: number; value: number }[];
  /** Top of the first row, below the axis. */
  top: number;
  height: number;
}

export interface DumbbellOptions {
  left: number;
  width: number;
  rowHeight: number;
  /** Height of the axis over the rows. */
  axisHeight: number;
}

/** Two dots and a bar for each row, all on one axis that starts at zero. */
export function layoutDumbbell(rows: readonly DumbbellRow[], options: DumbbellOptions): DumbbellLayout {
  const { left, width, rowHeight, axisHeight } = options;
  const largest = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]));
  const scale = scaleLinear([0, largest], [left, left + width]).nice(4);
  const ticks = scale.ticks(width < 160 ? 2 : 4).filter((value) => value <= scale.domain()[1]!);
  return {
    dumbbells: rows.map(({ id, before, after }, n) => ({
      id,
      before: scale(before),
      after: scale(after),
      y: axisHeight + (n + 0.5) * rowHeight,
    })),
    ticks: ticks.map((value) => ({ x: scale(value), value })),
    top: axisHeight,
    height: axisHeight + rows.length * rowHeight,
  };
}
