import type { Cell, Chart, Table, TableColumn } from '../book.ts';
import { cellName, rangeOn } from '../cell-name.ts';
import { words } from '../../language/words.ts';
import { look, numberFormats, numberLook, type NumberFormat } from '../looks.ts';
import { columnReference, shownSum } from '../write/table-xml.ts';
import { costByPart } from '../../plan/cost-by-part.ts';
import { madeForMarkets } from '../../plan/made-for-markets.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { shareText } from '../../plan/plan-format.ts';
import { columnWords, partWords, sheetWords } from '../../plan/plan-words.ts';
import { headerCell, numberCell, textCell } from './summary-cells.ts';

const texts = {
  total: words('Total', '合計', '合计'),
  share: words('Share', '份額', '份额'),
  byPart: words('Cost by part, {currency}', '成本組成，{currency}', '成本组成，{currency}'),
  byPlant: words('Units made by plant', '各廠產量（件）', '各厂产量（件）'),
};

/** Of costs in the window's waterfall. */
const partColour = '738FA9';
const plantColour = '4E7192';

/** A table of the summary, with what is drawn of it. */
export interface Section {
  readonly rows: readonly (readonly Cell[])[];
  readonly table: Table;
  readonly chart: Chart;
}

/** What each part of cost comes to, its share and its worth a unit; the total is the ledger's. */
export function costTable(context: PlanContext, top: number): Section {
  const { say, answer } = context;
  const { ledger } = answer;
  const name = 'PlanSummaryCost';
  const titles = [say(columnWords.kind), say(columnWords.amount), say(texts.share)] as const;
  const amounts = costByPart(ledger);
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  const share = (amount: number) => (total === 0 ? null : amount / total);
  const body = amounts.map(({ part, amount }, index): readonly Cell[] => [
    textCell(say(partWords[part]), look('body')),
    numberCell(amount, 'cents'),
    {
      kind: 'formula',
      formula: `${cellName(top + 1 + index, 1)}/SUM(${columnReference(name, titles[1])})`,
      value: share(amount),
      look: numberLook('share'),
    },
  ]);
  const columns: readonly TableColumn[] = [
    { title: titles[0], total: { kind: 'label', text: say(texts.total) } },
    { title: titles[1], total: { kind: 'sum' } },
    { title: titles[2], total: { kind: 'sum' } },
  ];
  const sum = (title: string, value: number, format: NumberFormat): Cell => ({
    kind: 'formula',
    formula: shownSum(name, title),
    value,
    look: numberLook(format, 'total'),
  });
  const sheet = say(sheetWords.summary);
  return {
    rows: [
      titles.map((title, index) => headerCell(title, index > 0)),
      ...body,
      [textCell(say(texts.total), look('total')), sum(titles[1], total, 'cents'), sum(titles[2], 1, 'share')],
    ],
    table: { name, top, left: 0, rowCount: amounts.length, columns, hasTotals: true },
    chart: {
      title: say(texts.byPart),
      from: { row: 5, column: 6 },
      to: { row: 22, column: 12 },
      categories: {
        reference: rangeOn(sheet, { row: top + 1, column: 0 }, { row: top + amounts.length, column: 0 }),
        texts: amounts.map(({ part }) => say(partWords[part])),
      },
      series: {
        name: titles[1],
        reference: rangeOn(sheet, { row: top + 1, column: 1 }, { row: top + amounts.length, column: 1 }),
        values: amounts.map(({ amount }) => amount),
        colour: partColour,
      },
      numberFormat: numberFormats.money,
      description: amounts
        .map(({ part, amount }) => `${say(partWords[part])} ${shareText(share(amount) ?? 0, 1)}`)
        .join(', '),
    },
  };
}

const madeTableName = 'PlanSummaryMade';

/** What each plant makes of the goods that markets want, as live sums of the table below; `null` where nothing is made. */
export function plantTable(context: PlanContext, top: number): Section | null {
  const { say, names } = context;
  const byPlant = new Map<string, number>();
  for (const { site, quantity } of madeForMarkets(context.answer)) {
    const name = names.site(site);
    byPlant.set(name, (byPlant.get(name) ?? 0) + quantity);
  }
  if (byPlant.size === 0) return null;
  const items = [...byPlant].sort((one, other) => other[1] - one[1]);
  const all = items.reduce((sum, [, quantity]) => sum + quantity, 0);
  const name = 'PlanSummaryPlants';
  const [plant, units, share] = [say(columnWords.plant), say(columnWords.units), say(texts.share)];
  const [ofPlant, ofUnits] = [
    columnReference(madeTableName, plant),
    columnReference(madeTableName, say(columnWords.units)),
  ];
  const body = items.map(([site, quantity], index): readonly Cell[] => [
    textCell(site, look('body')),
    {
      kind: 'formula',
      formula: `SUMIFS(${ofUnits},${ofPlant},${cellName(top + 1 + index, 0)})`,
      value: quantity,
      look: numberLook('units'),
    },
    {
      kind: 'formula',
      formula: `${cellName(top + 1 + index, 1)}/SUM(${columnReference(name, units)})`,
      value: quantity / all,
      look: numberLook('share'),
    },
  ]);
  const sheet = say(sheetWords.summary);
  const column = (index: number) =>
    rangeOn(sheet, { row: top + 1, column: index }, { row: top + items.length, column: index });
  return {
    rows: [
      [headerCell(plant, false), headerCell(units, true), headerCell(share, true)],
      ...body,
      [
        textCell(say(texts.total), look('total')),
        { kind: 'formula', formula: shownSum(name, units), value: all, look: numberLook('units', 'total') },
        { kind: 'formula', formula: shownSum(name, share), value: 1, look: numberLook('share', 'total') },
      ],
    ],
    table: {
      name,
      top,
      left: 0,
      rowCount: items.length,
      columns: [
        { title: plant, total: { kind: 'label', text: say(texts.total) } },
        { title: units, total: { kind: 'sum' } },
        { title: share, total: { kind: 'sum' } },
      ],
      hasTotals: true,
    },
    chart: {
      title: say(texts.byPlant),
      from: { row: 23, column: 6 },
      to: { row: 38, column: 12 },
      categories: { reference: column(0), texts: items.map(([site]) => site) },
      series: {
        name: units,
        reference: column(1),
        values: items.map(([, quantity]) => quantity),
        colour: plantColour,
      },
      numberFormat: numberFormats.units,
      description: items.map(([site, quantity]) => `${site} ${shareText(quantity / all, 1)}`).join(', '),
    },
  };
}

/** Goods that markets want, by the plant that makes them; `null` where nothing is made. */
export function madeTable(
  context: PlanContext,
  top: number,
): { readonly rows: readonly (readonly Cell[])[]; readonly table: Table } | null {
  const { say, names } = context;
  const items = madeForMarkets(context.answer);
  if (items.length === 0) return null;
  const titles = [
    say(columnWords.plant),
    say(columnWords.product),
    say(columnWords.origin),
    say(columnWords.units),
    say(columnWords.share),
  ];
  return {
    rows: [
      titles.map((title, index) => headerCell(title, index > 2)),
      ...items.map(({ product, site, origin, quantity, shareOfProduct }): readonly Cell[] => [
        textCell(names.site(site), look('body')),
        textCell(names.product(product), look('body')),
        textCell(names.territory(origin), look('body')),
        numberCell(quantity, 'units'),
        numberCell(shareOfProduct, 'share'),
      ]),
    ],
    table: {
      name: madeTableName,
      top,
      left: 0,
      rowCount: items.length,
      columns: titles.map((title) => ({ title, total: { kind: 'none' } })),
      hasTotals: false,
    },
  };
}
