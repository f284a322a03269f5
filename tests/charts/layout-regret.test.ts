import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../renderer/drawing/chart-sizes.ts';
import { inTwoLines, layoutRegret } from '../../renderer/charts/layout-regret.ts';
import { textWidth } from '../../renderer/drawing/text-width.ts';

const sizes = chartSizes('en', 1);
const texts = (futures: number) => ({
  labels: ['A  Nothing', 'B  Opening Penang'],
  futures: Array.from({ length: futures }, (_, at) => ({
    label: `US +${at} % on the Mainland`,
    note: '25 %',
  })),
  cells: [Array.from({ length: futures }, () => '0.25'), Array.from({ length: futures }, () => 'best')],
  measures: ['Average regret', 'Most regret'],
  values: [
    ['0.25', '0.25'],
    ['0.00', '0.00'],
  ],
});

describe('the layout of a regret table', () => {
  it('fits 3 futures in 700 px, and lets 12 reach beyond rather than overlap', () => {
    const few = layoutRegret(texts(3), 700, sizes);
    expect(few.width).toBeLessThanOrEqual(700);
    const many = layoutRegret(texts(12), 700, sizes);
    expect(many.width).toBeGreaterThan(700);
    for (const { futures, measures, cellWidth } of [few, many]) {
      futures.slice(1).forEach((left, at) => expect(left - futures[at]!).toBeCloseTo(cellWidth, 9));
      expect(measures[0]! - futures.at(-1)!).toBeGreaterThanOrEqual(cellWidth);
    }
  });

  it('breaks a name into 2 lines that both fit 80 px, in Chinese too', () => {
    for (const name of ['US +20 % on the Mainland', '美國對多個產地加徵額外關稅']) {
      const lines = inTwoLines(name, 80, sizes.note);
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(textWidth(line, sizes.note)).toBeLessThanOrEqual(80);
    }
    expect(inTwoLines('Base', 80, sizes.note)).toEqual(['Base']);
  });
});
