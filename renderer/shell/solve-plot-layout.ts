import type { SolveProgress } from '../../solver/backends/engine.ts';

export interface PlotSize {
  width: number;
  height: number;
}

/** Two step lines over the seconds: the best plan so far and the bound no plan can pass. */
export interface SolvePlotLayout {
  /** SVG paths; empty where nothing is known of the line. */
  incumbent: string;
  bound: string;
  /** The last values, with their heights in the plot; `null` where unknown. */
  latest: {
    incumbent: { value: number; y: number } | null;
    bound: { value: number; y: number } | null;
  };
  seconds: number;
}

/**
 * Geometry of a solve under way. The scale spans what plans and bounds have been since the first plan, so that an early
 * bound far away does not flatten the lines that matter; what lies outside is cut at the edge.
 */
export function layoutSolvePlot(
  progress: readonly SolveProgress[],
  { width, height }: PlotSize,
): SolvePlotLayout | null {
  const last = progress.at(-1);
  if (last === undefined) return null;
  const firstPlan = progress.findIndex(({ incumbent }) => incumbent !== null);
  const since = firstPlan < 0 ? progress : progress.slice(firstPlan);
  const values = since.flatMap(({ incumbent, bound }) =>
    [incumbent, bound].filter((value) => value !== null),
  );
  if (values.length === 0) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) || 1;
  const middle = (low + high) / 2;
  const y = (value: number) => {
    const share = high === low ? 0.5 : 0.5 + (value - middle) / span;
    return round(height - Math.max(0, Math.min(1, share)) * height);
  };
  const end = Math.max(last.seconds, 1e-3);
  const x = (seconds: number) => round((seconds / end) * width);
  const line = (pick: (at: SolveProgress) => number | null) => {
    let path = '';
    let before: number | null = null;
    for (const at of progress) {
      const value = pick(at);
      if (value === null) continue;
      path +=
        before === null
          ? `M${x(at.seconds)},${y(value)}`
          : `H${x(at.seconds)}${value === before ? '' : `V${y(value)}`}`;
      before = value;
    }
    return before === null ? '' : `${path}H${width}`;
  };
  const latest = (value: number | null) => (value === null ? null : { value, y: y(value) });
  return {
    incumbent: line(({ incumbent }) => incumbent),
    bound: line(({ bound }) => bound),
    latest: { incumbent: latest(last.incumbent), bound: latest(last.bound) },
    seconds: last.seconds,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
