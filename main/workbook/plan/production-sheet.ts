import type { ProductId, RecipeId, SiteId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { addTo, noSpread, periodColumns, sharedSpec, textColumn, type Spread } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

export interface ProductionItem {
  readonly site: SiteId;
  readonly product: ProductId;
  readonly origin: TerritoryId;
  readonly spread: Spread;
}

const texts = {
  title: words('Production by plant and period', '各廠各期產量', '各厂各期产量'),
  sentence: words(
    'Good units that each plant starts to make in each period. Totals follow the filter.',
    '各廠於各期開始生產的合格件數。合計隨篩選而變。',
    '各厂于各期开始生产的合格件数。合计随筛选而变。',
  ),
};

/** What each plant makes of each product and origin, period by period, in the order of the network. */
export function productionItems(context: PlanContext): readonly ProductionItem[] {
  const { network, plan } = context.answer;
  const recipes = new Map<RecipeId, (typeof network.recipes)[number]>(
    network.recipes.map((each) => [each.id, each]),
  );
  const sites = new Map<string, number>(network.sites.map(({ id }, index) => [id, index]));
  const products = new Map<string, number>(network.products.map(({ id }, index) => [id, index]));
  return sumBy(
    plan.production.map((line) => ({ ...line, made: recipes.get(line.recipe)! })),
    ({ made, origin }) => `${made.site} ${made.output} ${origin}`,
    ({ made, origin }): ProductionItem => ({
      site: made.site,
      product: made.output,
      origin,
      spread: noSpread(context),
    }),
    ({ spread }, { period, quantity }) => addTo(spread, context.periodPlace.get(period)!, quantity),
  ).sort(
    (one, other) =>
      sites.get(one.site)! - sites.get(other.site)! ||
      products.get(one.product)! - products.get(other.product)!,
  );
}

/** What each plant makes, for its manager: plant by product, with a column for each period. */
export function productionSheet(context: PlanContext): Sheet {
  const { say, names, answer } = context;
  const territories = new Map<string, string>(
    answer.network.sites.map(({ id, territory }) => [id, territory]),
  );
  const units = new Map<string, string>(answer.network.products.map(({ id, unit }) => [id, unit]));
  const items = productionItems(context);
  const made = new Map<string, number>();
  for (const { product, spread } of items) made.set(product, (made.get(product) ?? 0) + spread.total);
  return tableSheet<ProductionItem>({
    ...sharedSpec(context),
    name: say(sheetWords.production),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanProduction',
    items,
    frozenColumns: 2,
    columns: [
      textColumn('plant', say(columnWords.plant), ({ site }) => names.site(site)),
      textColumn('product', say(columnWords.product), ({ product }) => names.product(product)),
      textColumn('territory', say(columnWords.territory), ({ site }) =>
        names.territory(territories.get(site) ?? ''),
      ),
      textColumn('origin', say(columnWords.origin), ({ origin }) => names.territory(origin)),
      textColumn('unit', say(columnWords.unit), ({ product }) => units.get(product) ?? null),
      ...periodColumns<ProductionItem>(context, 'units', say(columnWords.totalUnits)),
      {
        key: 'share',
        title: say(columnWords.share),
        format: 'share',
        value: ({ product, spread }) => spread.total / made.get(product)!,
      },
    ],
  });
}
