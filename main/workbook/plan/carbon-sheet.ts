import { carbonBySource, type CarbonRow } from '../../../solver/report/carbon-by-source.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { sharedSpec, textColumn } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

const texts = {
  title: words('Carbon by source', '碳排放，按來源', '碳排放，按来源'),
  sentence: words(
    'Kilograms CO₂e over the horizon, priced or not, by what emits them; the largest first.',
    '全期 CO₂e 千克數，不論是否計價，按排放來源，由大至小。',
    '全期 CO₂e 千克数，不论是否计价，按排放来源，由大至小。',
  ),
};

/** What the plan emits, and where. */
export function carbonSheet(context: PlanContext): Sheet {
  const { say, names, value, answer } = context;
  const { network, plan, ledger } = answer;
  const items = carbonBySource.rows(network, plan, ledger);
  const all = items.reduce((sum, { carbonKg }) => sum + carbonKg, 0);
  return tableSheet<CarbonRow>({
    ...sharedSpec(context),
    name: say(sheetWords.carbon),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanCarbon',
    items,
    frozenColumns: 2,
    columns: [
      textColumn('activity', say(columnWords.activity), ({ activity }) => value(activity)),
      textColumn(
        'where',
        say(columnWords.where),
        ({ lane, site }) => (lane === null ? names.site(site) : names.lane(lane)),
        48,
      ),
      textColumn('product', say(columnWords.product), ({ product }) => names.product(product)),
      {
        key: 'kg',
        title: say(columnWords.carbon),
        format: 'units',
        value: ({ carbonKg }) => carbonKg,
        total: 'sum',
      },
      {
        key: 'share',
        title: say(columnWords.shareOfTotal),
        format: 'share',
        value: ({ carbonKg }) => carbonKg / all,
      },
    ],
  });
}
