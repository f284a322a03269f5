import { costParts, type CostPart } from '../../../solver/report/cost-parts.ts';
import { landedCost, type LandedCostRow } from '../../../solver/report/landed-cost.ts';
import { landedCostPerUnit, type LandedCostPerUnitRow } from '../../../solver/report/landed-cost-per-unit.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet, type SheetColumn } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { sharedSpec, textColumn } from './sheet-parts.ts';
import { columnWords, partWords, sheetWords } from '../../plan/plan-words.ts';

const texts = {
  title: words(
    'Landed cost of one unit by product and market',
    '各產品各市場每件到岸成本',
    '各产品各市场每件到岸成本',
  ),
  sentence: words(
    'What it costs to bring one unit to the market’s door, in {currency}, by part: the average over the horizon and all sources.',
    '將一件貨物送達市場的成本，以 {currency} 計，按組成部分：全期及各來源的平均。',
    '将一件货物送达市场的成本，以 {currency} 计，按组成部分：全期及各来源的平均。',
  ),
  amountsTitle: words('Cost by product and market', '各產品各市場成本', '各产品各市场成本'),
  amountsSentence: words(
    'Every cost of the plan, in {currency}, by the goods that bear it: the last total is the plan’s.',
    '方案的全部成本，以 {currency} 計，歸於承擔的貨物：最後一欄的合計即方案總額。',
    '方案的全部成本，以 {currency} 计，归于承担的货物：最后一栏的合计即方案总额。',
  ),
};

const firstPart: CostPart = costParts[0];
const lastPart: CostPart = costParts.at(-1)!;

/** What one unit costs at each market's door, with its parts side by side. */
export function landedCostSheet(context: PlanContext): Sheet {
  const { say, names, answer } = context;
  const { network, plan, ledger } = answer;
  return tableSheet<LandedCostPerUnitRow>({
    ...sharedSpec(context),
    name: say(sheetWords.landed),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanLandedCost',
    items: landedCostPerUnit.rows(network, plan, ledger),
    frozenColumns: 2,
    columns: [
      textColumn('product', say(columnWords.product), ({ product }) => names.product(product)),
      textColumn('market', say(columnWords.market), ({ market }) => names.site(market)),
      unitsColumn(say(columnWords.units)),
      ...costParts.map((part): SheetColumn<LandedCostPerUnitRow> => ({
        key: part,
        title: say(partWords[part]),
        format: 'perUnit',
        value: (row) => row[part],
      })),
      {
        key: 'landed',
        title: `${say(columnWords.landedPerUnit)} (${context.currency})`,
        format: 'perUnit',
        value: ({ landedCostPerUnit }) => landedCostPerUnit,
        formula: (at) => `SUM(${at(firstPart)}:${at(lastPart)})`,
        total: { of: 'all', per: 'units' },
      },
      {
        key: 'all',
        title: `${say(columnWords.landed)} (${context.currency})`,
        format: 'cents',
        value: ({ landedCostPerUnit, quantity }) => landedCostPerUnit * quantity,
        formula: (at) => `${at('landed')}*${at('units')}`,
        total: 'sum',
      },
    ],
  });
}

/** Every cost of the plan by the goods that bear it; it adds up to the ledger's total. */
export function amountsSheet(context: PlanContext): Sheet {
  const { say, names, value, answer } = context;
  const { network, plan, ledger } = answer;
  const items = landedCost.rows(network, plan, ledger);
  const money = (key: keyof LandedCostRow, title: string): SheetColumn<LandedCostRow> => ({
    key,
    title,
    format: 'money',
    value: (row) => row[key],
    total: 'sum',
  });
  const beyond = (['shortfall', 'closingValue', 'revenue'] as const).filter((part) =>
    items.some((row) => row[part] !== 0),
  );
  return tableSheet<LandedCostRow>({
    ...sharedSpec(context),
    name: say(sheetWords.amounts),
    title: say(texts.amountsTitle),
    sentence: say(texts.amountsSentence),
    table: 'PlanCosts',
    items,
    frozenColumns: 2,
    columns: [
      textColumn('product', say(columnWords.product), ({ product }) =>
        product === null ? null : names.product(product),
      ),
      textColumn('market', say(columnWords.market), ({ market }) =>
        market === null ? null : names.site(market),
      ),
      textColumn('goods', say(columnWords.goods), ({ destination }) => value(destination)),
      unitsColumn(say(columnWords.units)),
      ...costParts.map((part) => money(part, say(partWords[part]))),
      {
        ...money('landedCost', say(columnWords.landed)),
        formula: (at) => `SUM(${at(firstPart)}:${at(lastPart)})`,
      },
      ...beyond.map((part) => money(part, say(partWords[part]))),
      {
        ...money('total', `${say(columnWords.total)} (${context.currency})`),
        format: 'cents',
        formula: (at) => [at('landedCost'), ...beyond.map(at)].join('+'),
      },
    ],
  });
}

function unitsColumn<Item extends { readonly quantity: number }>(title: string): SheetColumn<Item> {
  return { key: 'units', title, format: 'units', value: ({ quantity }) => quantity, total: 'sum' };
}
