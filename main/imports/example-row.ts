import type { TableRow } from '../../scenarios/import/cell-table.ts';
import type { Language } from '../contract/preferences.ts';

/** What the first cell of the example row of a template begins with. */
export const exampleMarks: Readonly<Record<Language, string>> = {
  en: 'e.g. ',
  'zh-HK': '例：',
  'zh-CN': '例：',
};

/** Whether a row is the example of a template, which shows how to fill it in and is not imported. */
export function isExampleRow({ cells }: TableRow): boolean {
  const [first] = cells.values();
  if (typeof first !== 'string') return false;
  return /^(?:e\.g\.(?:\s|$)|例\s*[:：])/i.test(first.trim());
}

/** Whether a row is a total or an average of the rows above it, as planners write under their tables. */
export function isTotalRow({ cells }: TableRow): boolean {
  for (const cell of cells.values()) {
    if (typeof cell === 'string')
      return /^(?:(?:grand |sub-?)?totals?|sum|averages?|avg\.?|mean|合計|总计|總計|合计|小計|小计|平均[值數数]?|均值)\s*[:：]?$/i.test(
        cell.trim(),
      );
  }
  return false;
}
