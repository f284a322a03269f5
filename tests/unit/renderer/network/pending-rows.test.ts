import { describe, expect, it } from 'vitest';
import {
  freshRowId,
  pendingRowsOf,
  withPendingRows,
} from '../../../../renderer/features/network/pending-rows.ts';
import { unfinishedEntries } from '../../../../renderer/store/has-unsaved-work.ts';
import type { Draft } from '../../../../renderer/store/content.ts';

const refused: Draft = {
  scenario: null,
  collection: 'sites',
  id: 'dongguan',
  path: ['latitude'],
  text: 'north',
  problem: 'must be a number',
};
const rows = [
  { id: 'new-1', texts: { name: 'Hanoi', roles: 'plant' } },
  { id: 'new-2', texts: { name: 'Boston' } },
];

describe('rows that are not complete', () => {
  const drafts = withPendingRows({ kept: refused }, null, 'sites', rows);

  it('are 2 rows of 3 cells among the entries, beside 1 that is refused', () => {
    expect(unfinishedEntries(drafts)).toEqual({ cells: 1, rows: 2 });
    expect(Object.keys(drafts)).toHaveLength(4);
  });

  it('come back as they were typed, in their order, to their own table and scenario alone', () => {
    expect(pendingRowsOf(drafts, null, 'sites')).toEqual(rows);
    expect(pendingRowsOf(drafts, null, 'lanes')).toEqual([]);
    expect(pendingRowsOf(drafts, 'tariff', 'sites')).toEqual([]);
  });

  it('leave the refused entry alone when 1 row is completed and when both are', () => {
    const one = withPendingRows(drafts, null, 'sites', rows.slice(1));
    expect(pendingRowsOf(one, null, 'sites')).toEqual(rows.slice(1));
    expect(withPendingRows(one, null, 'sites', [])).toEqual({ kept: refused });
  });

  it('are the very same entries where nothing is said anew', () => {
    expect(withPendingRows(drafts, null, 'sites', rows)).toBe(drafts);
  });

  it('get a name that none has: new-3 after 2, and not new-2 again where new-1 is gone', () => {
    expect(freshRowId(rows)).toBe('new-3');
    expect(freshRowId(rows.slice(1))).toBe('new-3');
  });
});
