import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import { assumptionItems, type AssumptionItem } from '../../plan/assumption-items.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { sharedSpec, textColumn, dateFormatIn } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

const texts = {
  title: words('Assumptions and their sources', '假設及來源', '假设及来源'),
  sentence: words(
    'What this plan takes as given and uses: duty charged, freight of lanes used, prices paid, exchange rates. — is not stated.',
    '此方案所依據並用到的數據：所徵關稅、所用航線運費、採購價、匯率。— 表示未有說明。',
    '此方案所依据并用到的数据：所征关税、所用航线运费、采购价、汇率。— 表示未有说明。',
  ),
};

/** Everything that the plan rests on, with authority, source, date, age and confidence. */
export function assumptionsSheet(context: PlanContext): Sheet {
  const { say, value } = context;
  const text = (
    key: keyof typeof columnWords,
    of: (item: AssumptionItem) => string | null,
    widest?: number,
  ) => textColumn<AssumptionItem>(key, say(columnWords[key]), of, widest);
  return tableSheet<AssumptionItem>({
    ...sharedSpec(context),
    name: say(sheetWords.assumptions),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanAssumptions',
    items: assumptionItems(context),
    frozenColumns: 2,
    columns: [
      text('subject', ({ subject }) => subject),
      text('assumption', ({ what }) => what, 34),
      {
        key: 'value',
        title: say(columnWords.value),
        format: 'any',
        value: (item) => item.value,
        formatOf: ({ format }) => format,
      },
      text('valueUnit', ({ unit }) => unit, 18),
      text('status', ({ status }) => status, 14),
      text('valid', ({ valid }) => valid, 20),
      text('authority', ({ authority }) => authority, 24),
      text('source', ({ source }) => source?.title ?? null, 30),
      text('asOf', ({ source }) => source?.asOf ?? null, 14),
      {
        key: 'captured',
        title: say(columnWords.captured),
        format: dateFormatIn(context.language),
        value: ({ source }) => (source?.captured == null ? null : { date: source.captured }),
      },
      { key: 'age', title: say(columnWords.age), format: 'units', value: ({ ageDays }) => ageDays },
      text('confidence', ({ source }) => (source === null ? null : value(source.confidence))),
      text('address', ({ source }) => source?.url ?? null, 30),
    ],
  });
}
