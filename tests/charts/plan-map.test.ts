import { describe, expect, it } from 'vitest';
import { layoutPlanMap } from '../../renderer/charts/layout-plan-map.ts';
import { polygonArea, polygonCentroid } from '../../renderer/charts/polygon.ts';

const across = [0, 0.25, 0.5];
const up = [0, 1, 2];
/** Plan A costs 10 v more for each unit across, plan B 2 + u: they meet on the line 10 v = 2 + u. */
const costs = up.map((u) => across.map((v) => [10 * v, 2 + u]));
const options = {
  across,
  up,
  letters: ['A', 'B'],
  costs,
  present: [0.125, 1] as const,
  chosen: [0.5, 2] as const,
  left: 50,
  top: 20,
  width: 400,
  height: 200,
};

describe('a map of plans', () => {
  it('gives A 60 % of its 80,000 square pixels and B the rest, without a gap or overlap', () => {
    const { areas } = layoutPlanMap(options);
    // The border runs from v = 0.2 below to v = 0.4 above: 0.3 of 0.5 on average.
    expect(areas.map(({ letter, area }) => [letter, Math.round(area)])).toEqual([
      ['A', 48_000],
      ['B', 32_000],
    ]);
  });

  it('puts the letters on their own ground', () => {
    const { areas } = layoutPlanMap(options);
    const [a, b] = areas;
    const border = (y: number) => 50 + 400 * (0.4 + (0.4 * (220 - y)) / 200);
    expect(a!.x).toBeLessThan(border(a!.y));
    expect(b!.x).toBeGreaterThan(border(b!.y));
  });

  it('places today at a quarter across and half way up, and the pair looked up at the far corner', () => {
    const { present, chosen } = layoutPlanMap(options);
    expect(present).toEqual([150, 120]);
    expect(chosen).toEqual([450, 20]);
  });

  it('gives all ground to the first of two plans that cost the same everywhere', () => {
    const same = layoutPlanMap({ ...options, costs: up.map(() => across.map(() => [5, 5])) });
    expect(same.areas.map(({ letter, area }) => [letter, Math.round(area)])).toEqual([['A', 80_000]]);
  });
});

describe('a polygon', () => {
  it('of a square of 4 by 4 has an area of 16 and its centre in the middle, whichever way round', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ] as const;
    for (const polygon of [square, [...square].reverse()]) {
      expect(polygonArea(polygon)).toBe(16);
      expect(polygonCentroid(polygon)).toEqual([2, 2]);
    }
  });
});
