import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataDifferences } from '../../../../renderer/features/compare/data-differences.ts';
import { columnContextIn } from '../../../../renderer/features/network/column-context-in.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { resolve } from '../../../../scenarios/overrides/resolve.ts';
import { openDocument } from '../../../../scenarios/schema/open-document.ts';

const { network, scenarios } = openDocument(
  readFileSync('scenarios/examples/small-appliances.plusn', 'utf8'),
).document!;

function rows(scenario: string, language: WindowLanguage = 'en') {
  const { overrides } = scenarios.find(({ id }) => id === scenario)!;
  const after = resolve(network, overrides).network;
  return dataDifferences(network, after, columnContextIn(after, language, '2026-11-29')).rows;
}

describe('the table of what differs in the data of 2 plans', () => {
  it('has a row for each of 3 fields of 1 duty', () => {
    const name = 'Section 301 (intellectual property, Vietnam)';
    expect(rows('vietnam_surcharge')).toEqual([
      ['Duties', name, 'Rate', '—', '25\u202f%'],
      ['Duties', name, 'Valid from', '—', '1 Oct 2026'],
      ['Duties', name, 'Status', 'proposed', 'in force'],
    ]);
  });

  it('has 1 row for 120 rows of demand with both sums, and 1 for 24 tariffs with least and greatest', () => {
    expect(rows('us_rebound')).toEqual([
      ['Demand', '120 records', 'Quantity', '1,027,200 units', '1,284,000 units'],
    ]);
    expect(rows('freight_shock')).toEqual([
      [
        'Lanes',
        '24 records',
        expect.stringMatching(/^Freight/),
        '430 USD/box to 3,600 USD/box',
        '774 USD/box to 6,480 USD/box',
      ],
    ]);
  });

  it('names a record that B alone has, in 2 kinds of Chinese', () => {
    expect(rows('diversified').map((row) => row.slice(2))).toEqual([['whole record', '—', 'there']]);
    expect(rows('diversified', 'zh-HK')[0]!.slice(2)).toEqual(['整項記錄', '—', '有']);
    expect(rows('us_rebound', 'zh-CN')[0]!.slice(0, 3)).toEqual(['需求', '120 项', '数量']);
  });

  it('is empty for the same data', () => {
    expect(dataDifferences(network, network, columnContextIn(network, 'en', '2026-11-29')).rows).toEqual([]);
  });
});
