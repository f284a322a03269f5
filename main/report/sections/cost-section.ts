import { costByPart } from '../../plan/cost-by-part.ts';
import { partWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { drawWaterfall, type FallingCost } from '../drawings/draw-waterfall.ts';
import { markup } from '../html/markup.ts';
import { sentences } from '../html/sentences.ts';
import { table } from '../html/table.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayCosts } from '../sentences/say-costs.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('What it costs', '成本構成', '成本构成'),
  note: words(
    'Each bar begins where the one above it ends; duty and fees are darker. Over the whole horizon.',
    '每條由上一條的末端開始；關稅及費用顏色較深。全期合計。',
    '每条由上一条的末端开始；关税及费用颜色较深。全期合计。',
  ),
  total: words('Total', '總額', '总额'),
};

/** The waterfall of the whole plan, with every amount to the cent. */
export const costSection: ReportSection = {
  id: 'cost',
  title: texts.title,
  startsPage: false,
  body: (context) => {
    const { say, answer } = context;
    const { ledger } = answer;
    const parts = costByPart(ledger);
    if (parts.length === 0) return null;
    const rows: readonly FallingCost[] = [...parts, { part: 'total', amount: ledger.total }];
    const draw = drawWaterfall(parts);
    return markup`<p class="lead">${sentences(context, sayCosts(context))}</p>
<p class="note">${say(texts.note)}</p>
${table<FallingCost>({
  rows,
  isStrong: ({ part }) => part === 'total',
  columns: [
    {
      title: '',
      cell: ({ part }) => say(part === 'total' ? texts.total : partWords[part]),
      width: '22%',
    },
    { title: '', cell: ({ part }) => draw(part), width: '46%', isDrawing: true },
    { title: context.currency, align: 'right', cell: ({ amount }) => numberText(amount, 2) },
    {
      title: say(sharedWords.share),
      align: 'right',
      cell: ({ amount }) => percentText(ledger.total === 0 ? null : amount / ledger.total),
    },
  ],
})}`;
  },
};
