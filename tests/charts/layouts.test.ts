import { describe, expect, it } from 'vitest';
import { heatClass } from '../../renderer/charts/heat-class.ts';
import { layoutBars } from '../../renderer/charts/layout-bars.ts';
import { layoutColumns } from '../../renderer/charts/layout-columns.ts';
import { layoutSankey } from '../../renderer/charts/layout-sankey.ts';
import { layoutWaterfall } from '../../renderer/charts/layout-waterfall.ts';
import { fitText, textWidth } from '../../renderer/charts/text-width.ts';
import { sortRows } from '../../renderer/charts/sort-rows.ts';

const place = { left: 100, width: 200, rowHeight: 24, barHeight: 12 };

describe('a waterfall', () => {
  it('starts each bar where the one above it ends, and ends at the total', () => {
    const { bars, end, height } = layoutWaterfall(
      [
        { id: 'material', amount: 6 },
        { id: 'duty', amount: 4 },
      ],
      place,
    );
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [100, 120],
      [220, 80],
    ]);
    expect([end.x, end.width]).toEqual([100, 200]);
    expect(height).toBe(3 * 24);
  });

  it('draws a credit of 5 back from 10 to 5', () => {
    const { bars, end } = layoutWaterfall(
      [
        { id: 'material', amount: 10 },
        { id: 'drawback', amount: -5 },
      ],
      place,
    );
    expect(bars[1]).toMatchObject({ x: 200, width: 100, isDecrease: true });
    expect(end.width).toBe(100);
  });

  it('keeps zero inside the plot when credits take the total to −2', () => {
    const { bars, end } = layoutWaterfall(
      [
        { id: 'cost', amount: 3 },
        { id: 'revenue', amount: -5 },
      ],
      place,
    );
    const edges = [...bars, end].flatMap(({ x, width }) => [x, x + width]);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...edges)).toBeLessThanOrEqual(300);
    expect(end.isDecrease).toBe(true);
  });

  it('cuts the axis between totals of 1,257 and 1,279, below the lower one, and says where', () => {
    const { cutAt, start } = layoutWaterfall([{ id: 'duty', amount: 22 }], { ...place, startsAt: 1257 });
    expect(cutAt).not.toBeNull();
    expect(cutAt!).toBeLessThan(1257);
    expect(cutAt!).toBeGreaterThan(1200);
    expect(start!.width).toBeGreaterThan(4);
  });

  it('starts at zero between totals of 10 and 30', () => {
    expect(layoutWaterfall([{ id: 'a', amount: 20 }], { ...place, startsAt: 10 }).cutAt).toBeNull();
  });
});

describe('bars and columns', () => {
  it('share one scale: 5 of 10 is half as long as 10 of 10', () => {
    const rows = layoutBars([[{ id: 'a', value: 10 }], [{ id: 'b', value: 5 }]], { left: 0, width: 80 });
    expect(rows.map(([piece]) => piece!.width)).toEqual([80, 40]);
  });

  it('stack 2 segments upward from the baseline at 50', () => {
    const [column] = layoutColumns(
      [
        [
          { id: 'cn', value: 3 },
          { id: 'vn', value: 1 },
        ],
      ],
      { left: 0, width: 10, height: 50, most: 4 },
    );
    expect(column!.pieces).toEqual([
      { id: 'cn', y: 12.5, height: 37.5 },
      { id: 'vn', y: 0, height: 12.5 },
    ]);
    expect(column!.top).toBe(0);
  });
});

describe('classes of a heat cell', () => {
  const edges = [0, 0.5, 0.75, 0.9, 0.995] as const;
  it('skip s3, and leave 0 without a fill', () => {
    const shares = [0, 0.2, 0.5, 0.8, 0.95, 1];
    expect(shares.map((share) => heatClass(share, edges))).toEqual([null, 's0', 's1', 's2', 's4', 's5']);
  });
});

describe('a Sankey', () => {
  const places = ['supplier', 'plant', 'other_plant', 'market'].map((id, n) => ({
    id,
    echelon: [0, 1, 1, 3][n]!,
  }));
  const flow = (from: string, to: string, value: number) => ({ from, to, value, origin: 'cn' });
  const room = { width: 600, height: 300, nodeWidth: 10, labelHeight: 18 };

  it('stands 3 echelons at the left, in the middle and at the right', () => {
    const { boxes } = layoutSankey(places, [flow('supplier', 'plant', 4), flow('plant', 'market', 4)], room);
    expect(boxes.map(({ id, x }) => [id, x])).toEqual([
      ['supplier', 0],
      ['plant', 295],
      ['market', 590],
    ]);
  });

  it('draws bands as thick as 3 to 1', () => {
    const { bands } = layoutSankey(
      places,
      [flow('plant', 'market', 3), flow('other_plant', 'market', 1)],
      room,
    );
    expect(bands[0]!.width / bands[1]!.width).toBeCloseTo(3, 6);
  });

  it('leaves out 2 flows that lead back or stay in their echelon, and tells which', () => {
    const { bands, leftOut } = layoutSankey(
      places,
      [flow('plant', 'market', 3), flow('plant', 'other_plant', 2), flow('market', 'plant', 1)],
      room,
    );
    expect(bands).toHaveLength(1);
    expect(leftOut.map(({ value }) => value)).toEqual([2, 1]);
  });
});

describe('text in a chart', () => {
  it('gives 4 Han letters the room of 4 ems', () => {
    expect(textWidth('到岸成本', 12)).toBe(48);
  });

  it('cuts a name of 26 letters to 60 px with an ellipsis', () => {
    const cut = fitText('Zhongshan mouldings supplier', 60, 12);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
  });
});

describe('the order of a table', () => {
  it('puts what is not known last in both directions', () => {
    const rows = [[3], [null], [7]];
    expect(sortRows(rows, { column: 0, isDown: false })).toEqual([0, 2, 1]);
    expect(sortRows(rows, { column: 0, isDown: true })).toEqual([2, 0, 1]);
  });

  it('puts Aug 26 after Jul 26 and before Jan 27, by their first days', () => {
    const periods = [
      [{ text: 'Jan 27', start: '2027-01-01' }],
      [{ text: 'Aug 26', start: '2026-08-01' }],
      [{ text: 'Jul 26', start: '2026-07-01' }],
    ];
    expect(sortRows(periods, { column: 0, isDown: false })).toEqual([2, 1, 0]);
  });
});
