import { describe, expect, it } from 'vitest';
import { layoutSolvePlot } from '../../../../renderer/shell/solve-plot-layout.ts';
import type { SolveProgress } from '../../../../solver/backends/engine.ts';

const size = { width: 200, height: 50 };

function at(seconds: number, incumbent: number | null, bound: number | null): SolveProgress {
  return { engine: 'highs', incumbent, bound, relativeGap: null, nodes: null, seconds };
}

describe('the plot of a solve', () => {
  it('has nothing to draw before anything is known', () => {
    expect(layoutSolvePlot([], size)).toBeNull();
    expect(layoutSolvePlot([at(1, null, null)], size)).toBeNull();
  });

  it('steps down to 120 after 4 of 8 seconds, over the whole width', () => {
    const layout = layoutSolvePlot([at(2, 200, 100), at(4, 120, 100), at(8, 120, 110)], size)!;
    expect(layout.incumbent).toBe('M50,0H100V40H200H200');
    expect(layout.bound).toBe('M50,50H100H200V45H200');
    expect(layout.latest.incumbent).toEqual({ value: 120, y: 40 });
    expect(layout.seconds).toBe(8);
  });

  it('scales by what was known since the first plan, and cuts the bound of 0 before it at the edge', () => {
    const layout = layoutSolvePlot([at(1, null, 0), at(2, 200, 180), at(4, 190, 180)], size)!;
    expect(layout.bound.startsWith('M50,50')).toBe(true);
    expect(layout.latest.incumbent?.y).toBe(25);
  });

  it('sets a plan that equals its bound in the middle', () => {
    expect(layoutSolvePlot([at(1, 10, 10)], size)!.latest.bound).toEqual({ value: 10, y: 25 });
  });
});
