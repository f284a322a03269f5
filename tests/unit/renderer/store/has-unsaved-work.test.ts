import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../renderer/store/content.ts';
import { unfinishedEntries } from '../../../../renderer/store/has-unsaved-work.ts';

const draft = (id: string, column: string, problem: string | null) =>
  ({ scenario: null, collection: 'sites', id, path: [column], text: 'x', problem }) as Draft;

describe('entries that are not finished', () => {
  it('are 1 cell that does not fit, and 2 rows however many cells of theirs are typed', () => {
    const drafts = {
      a: draft('penang', 'throughputPerPeriod', 'must be a number'),
      b: draft('new-1', 'name', null),
      c: draft('new-1', 'territory', null),
      d: draft('new-2', 'name', null),
    };
    expect(unfinishedEntries(drafts)).toEqual({ cells: 1, rows: 2 });
  });
});
