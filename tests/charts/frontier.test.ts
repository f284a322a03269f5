import { describe, expect, it } from 'vitest';
import { layoutFrontier, type FrontierLayoutOptions } from '../../renderer/charts/layout-frontier.ts';
import { layoutMadeBar } from '../../renderer/charts/layout-made-bars.ts';

const options: FrontierLayoutOptions = {
  points: [
    { cost: 100, measure: 50 },
    { cost: 110, measure: 20 },
    { cost: 200, measure: 10 },
  ],
  isStepped: false,
  labels: [],
  left: 60,
  right: 560,
  top: 20,
  bottom: 320,
  size: 12,
};

describe('a frontier laid out', () => {
  it('sets the cheapest plan lowest and rightmost, the one with least highest and leftmost', () => {
    const { spots } = layoutFrontier(options);
    expect(spots.map(({ x }) => x)).toEqual(spots.map(({ x }) => x).sort((one, other) => other - one));
    expect(spots.map(({ y }) => y)).toEqual(spots.map(({ y }) => y).sort((one, other) => other - one));
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThan(60);
      expect(x).toBeLessThan(560);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(320);
    }
  });

  it('goes up at 50 and along to 20 where it is stepped: 5 corners for 3 plans', () => {
    const stepped = layoutFrontier({ ...options, isStepped: true });
    expect(stepped.path.match(/[ML]/g)).toHaveLength(5);
    const [first, second] = stepped.spots;
    expect(stepped.path).toContain(`L${first!.x.toFixed(2)},${second!.y.toFixed(2)}`);
    expect(layoutFrontier(options).path.match(/[ML]/g)).toHaveLength(3);
  });

  it('leaves out the second of 2 labels that have no room beside one another', () => {
    const wide = 'a label that is as wide as half of the plot is';
    const points = [
      { cost: 100, measure: 50 },
      { cost: 100.5, measure: 49.5 },
    ];
    const labels = Array.from({ length: 8 }, (_, n) => ({ place: n % 2, text: `${wide} ${n}` }));
    const placed = layoutFrontier({ ...options, points, labels }).labels;
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(8);
    expect(placed[0]?.text).toBe(`${wide} 0`);
    for (const { y } of placed) expect(y).toBeLessThanOrEqual(320);
  });

  it('has room around 1 point alone', () => {
    const [spot] = layoutFrontier({ ...options, points: [{ cost: 10, measure: 5 }] }).spots;
    expect(spot?.x).toBeCloseTo(310, 6);
  });
});

describe('a bar of where goods are made', () => {
  it('sets 60 of 100 pixels for 60 %, territories in the given order, and none for what is not made', () => {
    const parts = [
      { territory: 'vn', share: 0.6 },
      { territory: 'cn', share: 0.4 },
    ];
    expect(layoutMadeBar(parts, ['cn', 'my', 'vn'], { left: 10, width: 100 })).toEqual([
      { territory: 'cn', share: 0.4, x: 10, width: 40 },
      { territory: 'vn', share: 0.6, x: 50, width: 60 },
    ]);
  });
});
