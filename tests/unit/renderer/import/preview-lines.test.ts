import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeImport } from '../../../../main/imports/propose-import.ts';
import { proposeMapping } from '../../../../main/imports/propose-mapping.ts';
import { previewLines } from '../../../../renderer/features/import/preview-lines.ts';
import { columnContextIn } from '../../../../renderer/features/network/column-context-in.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { readDelimited } from '../../../../scenarios/import/delimited-text.ts';
import { openDocument } from '../../../../scenarios/schema/open-document.ts';

const { network } = openDocument(readFileSync('scenarios/examples/small-appliances.plusn', 'utf8')).document!;

function lines(text: string, language: WindowLanguage = 'en') {
  const table = readDelimited(text, 'a.csv');
  const mapping = proposeMapping(table, { network, remembered: {}, entity: null, dayOrder: null })!;
  const proposal = proposeImport(network, [{ table, mapping }]);
  return previewLines(network, proposal, columnContextIn(network, language, '2026-11-29')).subjects[0]!.lines;
}

const months = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05'];

describe('the preview of an import', () => {
  it('tells 5 quantities in 1 line that opens to each, the largest change for its size first', () => {
    const [line, ...others] = lines(
      `Customer,SKU,${months.join(',')}\nUS West,Toaster,5000,5400.5,612,6600,7000`,
    );
    expect(others).toEqual([]);
    expect(line!.text).toContain('5 records');
    expect(line!.count).toBe(5);
    const each = line!.first(20);
    expect(each).toHaveLength(5);
    expect(each[0]).toMatch(/Mar 27.*6,120 units → 612 units/);
    expect(each.at(-1)).toMatch(/Feb 27.*5,400 units → 5,400.5 units/);
    expect(line!.first(2)).toEqual(each.slice(0, 2));
  });

  it('tells 4 quantities in 4 lines that open to nothing more', () => {
    const found = lines(`Customer,SKU,${months.slice(0, 4).join(',')}\nUS West,Toaster,1,2,3,4`, 'zh-HK');
    expect(found.map(({ count, first }) => [count, first(20)])).toEqual([1, 2, 3, 4].map(() => [0, []]));
    expect(found[0]!.text).toContain('5,184');
  });
});
