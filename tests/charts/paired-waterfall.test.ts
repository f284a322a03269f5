import { describe, expect, it } from 'vitest';
import { layoutPairedWaterfall } from '../../renderer/charts/layout-paired-waterfall.ts';

const columns = { nameWidth: 100, barWidth: 106, valueWidth: 40 };
const rows = { rowHeight: 24, barHeight: 12 };

describe('two waterfalls side by side', () => {
  it('draws 10 over 100 pixels on the one side and 5 over 50 on the other, on one scale', () => {
    const [left, right] = layoutPairedWaterfall(
      [
        [6, 4],
        [3, 2],
      ],
      columns,
      rows,
    );
    expect([left?.barsAt, left?.waterfall.end.width, left?.valuesAt]).toEqual([100, 100, 246]);
    expect([right?.barsAt, right?.waterfall.end.width]).toEqual([262, 50]);
    expect(right?.waterfall.bars.map(({ x, width }) => [x, width])).toEqual([
      [262, 30],
      [292, 20],
    ]);
  });

  it('leaves room for 12 where a refund of 2 brings them down to 10 again', () => {
    const [left] = layoutPairedWaterfall([[12, -2]], columns, rows);
    expect(left?.waterfall.bars[0]?.width).toBeCloseTo(100, 9);
    expect(left?.waterfall.bars[1]?.isDecrease).toBe(true);
    expect(left?.waterfall.end.width).toBeCloseTo(100 * (10 / 12), 9);
  });

  it('draws nothing where there is nothing on either side', () => {
    const sides = layoutPairedWaterfall([[0], [0]], columns, rows);
    expect(sides.map(({ waterfall }) => waterfall.end.width)).toEqual([0, 0]);
  });
});
