import { describe, expect, it } from 'vitest';
import { displayWidth, shorten } from '../../../main/cli/display-width.ts';
import {
  formatCount,
  formatDate,
  formatGap,
  formatLargeMoney,
  formatNumber,
  formatSeconds,
  formatShare,
} from '../../../main/cli/format.ts';
import { renderProgress } from '../../../main/cli/render-progress.ts';
import { renderTable } from '../../../main/cli/render-table.ts';
import { wrap } from '../../../main/cli/wrap.ts';

describe('a solve under way', () => {
  const progress = { engine: 'highs', seconds: 1.5, bound: null, relativeGap: null, nodes: 0 } as const;

  it('looks for a first plan until 1 value or bound is known', () => {
    expect(renderProgress({ ...progress, incumbent: null })).toBe(
      'highs    1.5 s   looking for a first plan',
    );
    expect(renderProgress({ ...progress, incumbent: 900 })).toBe(
      'highs    1.5 s   best 900   bound —   gap —   0 nodes',
    );
  });
});

describe('numbers in a terminal', () => {
  it('rounds a gap of 0.1301 % up to 0.14 % where it may not be understated', () => {
    expect(formatGap(0.001301)).toBe('0.13 %');
    expect(formatGap(0.001301, 'ceil')).toBe('0.14 %');
  });

  it('writes 1234567.891 with separators, and −0.004 as 0.00 without a sign', () => {
    expect(formatNumber(1234567.891, 2)).toBe('1,234,567.89');
    expect(formatNumber(-1234.5, 1)).toBe('−1,234.5');
    expect(formatNumber(-0.004, 2)).toBe('0.00');
  });

  it('writes a dash for null and for infinity, never 0', () => {
    expect(formatNumber(null)).toBe('—');
    expect(formatNumber(Infinity)).toBe('—');
    expect(formatShare(null)).toBe('—');
    expect(formatShare(5 / 0)).toBe('—');
    expect(formatSeconds(null)).toBe('—');
  });

  it('writes 0.125 as 12.5 % and 182,412,345 as 182.41 million', () => {
    expect(formatShare(0.125)).toBe('12.5 %');
    expect(formatLargeMoney(182_412_345, 'USD')).toBe('182.41 million USD');
    expect(formatLargeMoney(-2_500_000_000, 'HKD')).toBe('−2.50 billion HKD');
    expect(formatLargeMoney(12.5, 'USD')).toBe('12.50 USD');
  });

  it('writes a gap of 0.0001 as 0.01 % and one of 1.234e-6 as 0.00012 %', () => {
    expect(formatGap(0.0001)).toBe('0.01 %');
    expect(formatGap(1.234e-6)).toBe('0.00012 %');
    expect(formatGap(0)).toBe('0 %');
    expect(formatGap(null)).toBe('—');
  });

  it('counts 1 finding and 2,000 findings', () => {
    expect(formatCount(1, 'finding')).toBe('1 finding');
    expect(formatCount(2000, 'finding')).toBe('2,000 findings');
  });

  it('finds the last day of a period of 31 days from 2026-07-01', () => {
    expect(formatDate('2026-07-01', 30)).toBe('31 Jul 2026');
    expect(formatDate('2026-12-31', 1)).toBe('1 Jan 2027');
  });
});

describe('tables in a terminal', () => {
  const table = {
    columns: [
      { title: 'Site', align: 'left' as const },
      { title: 'Units', align: 'right' as const },
    ],
    rows: [
      ['Dongguan', '1,200'],
      ['東莞', '80'],
    ],
    total: ['All', '1,280'],
  };

  it('aligns 2 columns, counting an ideograph as 2 cells', () => {
    expect(renderTable(table, 100)).toEqual([
      'Site      Units',
      '───────────────',
      'Dongguan  1,200',
      '東莞         80',
      '───────────────',
      'All       1,280',
    ]);
  });

  it('shortens names and never numbers to fit 40 cells', () => {
    const long = {
      ...table,
      rows: [['A plant with a name that goes on and on and on', '1,234,567,890']],
      total: null,
    };
    const lines = renderTable(long, 40);
    expect(Math.max(...lines.map(displayWidth))).toBe(40);
    expect(lines[2]).toMatch(/^A plant .*… {2}1,234,567,890$/);
  });

  it('cuts 東莞工廠 to 5 cells with an ellipsis', () => {
    expect(shorten('東莞工廠', 5)).toBe('東莞…');
  });

  it('wraps at 12 cells without cutting a word', () => {
    expect(wrap('Shorten it or extend the horizon.', 12, '  ')).toEqual([
      '  Shorten it',
      '  or extend',
      '  the',
      '  horizon.',
    ]);
  });
});
