import { costParts, type CostPart } from '../../../solver/report/cost-parts.ts';
import type { LandedCostRow } from '../../../solver/report/landed-cost.ts';
import { columnWords, partWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { servedCost } from '../facts/served-cost.ts';
import { markup, type Markup } from '../html/markup.ts';
import { table, type TableColumn } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('Landed cost at each market', '各市場到岸成本', '各市场到岸成本'),
  dearest: words(
    'Bringing one {product} to {market} costs {most} {currency}, the most of all; the average unit of all goods costs {mean}.',
    '將一件{product}送達{market}需 {most} {currency}，為最高；所有貨物平均每件 {mean}。',
    '将一件{product}送达{market}需 {most} {currency}，为最高；所有货物平均每件 {mean}。',
  ),
  note: words(
    'What one unit costs at the market’s door, in {currency}, by part: the average over the horizon and all sources. The last column is what all units of the row cost together.',
    '將一件貨物送達市場的成本，以 {currency} 計，按組成部分：全期及各來源的平均。最後一欄為該行全部件數的成本。',
    '将一件货物送达市场的成本，以 {currency} 计，按组成部分：全期及各来源的平均。最后一栏为该行全部件数的成本。',
  ),
  one: words('Landed', '到岸', '到岸'),
  perUnit: words('a unit', '每件', '每件'),
  amount: words('All units', '全部件數', '全部件数'),
  all: words('Goods served', '已交付貨物', '已交付货物'),
  rest: words(
    'Goods still in stock or under way at the end stand for {left}, charges that no goods bear for {idle}{beyond}; with these the plan comes to {total} {currency}.',
    '另有期末剩餘貨物 {left}、無貨物承擔的費用 {idle}{beyond}；合計為方案總額 {total} {currency}。',
    '另有期末剩余货物 {left}、无货物承担的费用 {idle}{beyond}；合计为方案总额 {total} {currency}。',
  ),
  beyond: words(
    ', shortfall, value left at the end and revenue for {beyond}',
    '，缺貨、期末價值及收入 {beyond}',
    '，缺货、期末价值及收入 {beyond}',
  ),
};

const mostRows = 18;

/** Rows of the table: a product at a market, those that are not shown, by part for one unit. */
interface Line {
  readonly product: string;
  readonly market: string;
  readonly quantity: number;
  readonly parts: Readonly<Record<CostPart, number>>;
  readonly landed: number;
}

/** What a unit costs at each market's door, those that cost most together first; all of it adds up to the ledger. */
export const marketSection: ReportSection = {
  id: 'markets',
  title: texts.title,
  startsPage: false,
  body: (context) => {
    const { say, fillStrong, names, landed } = context;
    const served = landed.filter(({ destination, quantity }) => destination === 'served' && quantity > 0);
    if (served.length === 0) return null;
    const lines = served
      .map((row) => lineOf(names.product(row.product!), names.site(row.market!), [row]))
      .sort((one, other) => other.landed - one.landed);
    const all = lineOf(say(texts.all), '', served);
    const dearest = lines.reduce((most, line) => (unitCost(line) > unitCost(most) ? line : most));
    return markup`<p class="lead">${fillStrong(texts.dearest, {
      product: dearest.product,
      market: dearest.market,
      most: numberText(unitCost(dearest), 2),
      currency: context.currency,
      mean: numberText(unitCost(all), 2),
    })}</p>
<p class="note">${say(texts.note)}</p>
${linesTable(context, lines, all)}<p class="note">${sayRest(context)}</p>
`;
  },
};

/** What the table leaves out of the plan's total, so that both can be added up. */
function sayRest({ fill, answer, landed, currency }: ReportContext): string {
  const { ledger } = answer;
  const { left, idle } = servedCost(landed);
  const { shortfall, revenue } = ledger.byKind;
  const beyond = shortfall + ledger.byKind['closing-value'] + revenue;
  return fill(texts.rest, {
    left: numberText(left, 2),
    idle: numberText(idle, 2),
    beyond: Math.abs(beyond) < 0.005 ? '' : fill(texts.beyond, { beyond: numberText(beyond, 2) }),
    total: numberText(ledger.total, 2),
    currency,
  });
}

const unitCost = ({ landed, quantity }: Line) => landed / quantity;

function lineOf(product: string, market: string, rows: readonly LandedCostRow[]): Line {
  const sum = (key: CostPart | 'quantity' | 'landedCost') => rows.reduce((all, row) => all + row[key], 0);
  return {
    product,
    market,
    quantity: sum('quantity'),
    parts: Object.fromEntries(costParts.map((part) => [part, sum(part)])) as Record<CostPart, number>,
    landed: sum('landedCost'),
  };
}

function linesTable({ say, fill, currency }: ReportContext, lines: readonly Line[], all: Line): Markup {
  const { shown, rest } = foldTail(lines, mostRows);
  const folded =
    rest.length === 0
      ? shown
      : [...shown, sumOf(fill(sharedWords.others, { count: String(rest.length) }), rest)];
  const parts = costParts.filter((part) => Math.abs(all.parts[part]) >= 0.005);
  return table<Line>({
    isDense: true,
    rows: folded,
    columns: [
      {
        title: say(columnWords.product),
        cell: ({ product }) => product,
        total: say(texts.all),
        width: '12%',
      },
      { title: say(columnWords.market), cell: ({ market }) => market, width: '10%' },
      {
        title: say(columnWords.units),
        align: 'right',
        cell: ({ quantity }) => numberText(quantity),
        total: numberText(all.quantity),
      },
      ...parts.map((part): TableColumn<Line> => ({
        title: say(partWords[part]),
        align: 'right',
        cell: (line) => numberText(line.parts[part] / line.quantity, 2),
        total: numberText(all.parts[part] / all.quantity, 2),
      })),
      {
        title: say(texts.one),
        unit: say(texts.perUnit),
        align: 'right',
        cell: (line) => markup`<b>${numberText(unitCost(line), 2)}</b>`,
        total: numberText(unitCost(all), 2),
      },
      {
        title: say(texts.amount),
        unit: currency,
        align: 'right',
        cell: ({ landed }) => numberText(landed),
        total: numberText(all.landed),
      },
    ],
  });
}

function sumOf(name: string, lines: readonly Line[]): Line {
  const add = (of: (line: Line) => number) => lines.reduce((sum, line) => sum + of(line), 0);
  return {
    product: name,
    market: '',
    quantity: add(({ quantity }) => quantity),
    parts: Object.fromEntries(costParts.map((part) => [part, add(({ parts }) => parts[part])])) as Record<
      CostPart,
      number
    >,
    landed: add(({ landed }) => landed),
  };
}
