import type { OfferId } from '../../../scenarios/domain/primitives.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { addTo, noSpread, periodColumns, sharedSpec, textColumn, type Spread } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

interface PurchaseItem {
  readonly offer: OfferId;
  readonly spread: Spread;
  cost: number;
}

const texts = {
  title: words('Purchases by supplier and period', '各供應商各期採購', '各供应商各期采购'),
  sentence: words(
    'Units to order in each period; they are ready after the supplier’s lead time. Cost is that of the material alone.',
    '各期訂購件數；供應商備貨期滿後可取。成本僅計物料。',
    '各期订购件数；供应商备货期满后可取。成本仅计物料。',
  ),
  lead: words('Lead time (days)', '備貨期（天）', '备货期（天）'),
};

/** What each supplier delivers, at what cost. */
export function purchasesSheet(context: PlanContext): Sheet {
  const { say, names, answer } = context;
  const { network, plan, ledger } = answer;
  const offers = new Map<OfferId, (typeof network.offers)[number]>(
    network.offers.map((each) => [each.id, each]),
  );
  const territories = new Map<string, string>(network.sites.map(({ id, territory }) => [id, territory]));
  const items = sumBy(
    plan.purchases,
    ({ offer }) => offer,
    ({ offer }): PurchaseItem => ({ offer, spread: noSpread(context), cost: 0 }),
    ({ spread }, { period, quantity }) => addTo(spread, context.periodPlace.get(period)!, quantity),
  );
  const byOffer = new Map<string, PurchaseItem>(items.map((item) => [item.offer, item]));
  for (const { kind, cause, amount } of ledger.entries) {
    const item = kind === 'material' && cause !== null ? byOffer.get(cause) : undefined;
    if (item !== undefined) item.cost += amount;
  }
  const order = new Map<string, number>(network.offers.map(({ id }, index) => [id, index]));
  items.sort((one, other) => order.get(one.offer)! - order.get(other.offer)!);
  const of = ({ offer }: PurchaseItem) => offers.get(offer)!;
  return tableSheet<PurchaseItem>({
    ...sharedSpec(context),
    name: say(sheetWords.purchases),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanPurchases',
    items,
    frozenColumns: 2,
    columns: [
      textColumn('supplier', say(columnWords.supplier), (item) => names.site(of(item).site)),
      textColumn('product', say(columnWords.product), (item) => names.product(of(item).product)),
      textColumn('territory', say(columnWords.territory), (item) =>
        names.territory(territories.get(of(item).site) ?? ''),
      ),
      { key: 'lead', title: say(texts.lead), format: 'any', value: (item) => of(item).leadTimeDays },
      ...periodColumns<PurchaseItem>(context, 'units', say(columnWords.totalUnits)),
      {
        key: 'perUnit',
        title: say(columnWords.perUnit),
        format: 'perUnit',
        value: ({ cost, spread }) => (spread.total > 0 ? cost / spread.total : null),
        formula: (at) => `${at('cost')}/${at('total')}`,
      },
      { key: 'cost', title: say(columnWords.cost), format: 'cents', value: ({ cost }) => cost, total: 'sum' },
    ],
  });
}
