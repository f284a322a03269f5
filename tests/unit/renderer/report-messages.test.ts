import { describe, expect, it } from 'vitest';
import { columnTitles, reportTitles } from '../../../renderer/features/plan/report-messages.ts';
import { reports } from '../../../solver/report/index.ts';

describe('the words of reports', () => {
  it('name every report and every column of it in 3 languages', () => {
    const missing = reports.flatMap(({ name, columns }) => [
      ...(name in reportTitles ? [] : [name]),
      ...columns.filter(({ title }) => !(title in columnTitles)).map(({ title }) => `${name}: ${title}`),
    ]);
    expect(missing).toEqual([]);
  });

  it('name no report that is gone', () => {
    const names = new Set<string>(reports.map(({ name }) => name));
    expect(Object.keys(reportTitles).filter((name) => !names.has(name))).toEqual([]);
  });
});
