import type { Language } from '../../contract/preferences.ts';
import type { NumberFormat } from '../looks.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { planWords } from '../../plan/plan-words.ts';
import type { SheetColumn, TableSheet, TableValue } from '../table-sheet.ts';

/** How a date is shown to readers of a language. */
export const dateFormatIn = (language: Language): NumberFormat =>
  language === 'en' ? 'date' : 'chineseDate';

/** One amount for each period, told by the lines that fall into it. */
export interface Spread {
  readonly byPeriod: Float64Array;
  total: number;
}

export const noSpread = ({ periodTitles }: PlanContext): Spread => ({
  byPeriod: new Float64Array(periodTitles.length),
  total: 0,
});

export function addTo(spread: Spread, place: number, amount: number): void {
  spread.byPeriod[place]! += amount;
  spread.total += amount;
}

/** A column for each period, and their total as a live sum. */
export function periodColumns<Item extends { readonly spread: Spread }>(
  { periodTitles }: PlanContext,
  format: NumberFormat,
  totalTitle: string | null,
): readonly SheetColumn<Item>[] {
  const first = 'period 0';
  const last = `period ${periodTitles.length - 1}`;
  const columns = periodTitles.map((title, place): SheetColumn<Item> => ({
    key: `period ${place}`,
    title,
    format,
    value: ({ spread }) => spread.byPeriod[place]!,
    total: 'sum',
  }));
  if (totalTitle === null) return columns;
  return [
    ...columns,
    {
      key: 'total',
      title: totalTitle,
      format,
      value: ({ spread }) => spread.total,
      formula: (at) => `SUM(${at(first)}:${at(last)})`,
      total: 'sum',
    },
  ];
}

/** A column of text. */
export function textColumn<Item>(
  key: string,
  title: string,
  value: (item: Item) => TableValue,
  widest?: number,
): SheetColumn<Item> {
  return { key, title, format: 'general', value, ...(widest === undefined ? {} : { widest }) };
}

/** What every sheet of a plan has in common. */
export function sharedSpec({
  say,
  footer,
}: PlanContext): Pick<TableSheet<unknown>, 'totalLabel' | 'nothing' | 'footerLeft'> {
  return { totalLabel: say(planWords.shownTotal), nothing: say(planWords.nothing), footerLeft: footer };
}
