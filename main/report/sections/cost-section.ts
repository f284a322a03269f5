import { layoutWaterfall, type WaterfallBar } from '../../../drawing/layout-waterfall.ts';
import { service } from '../../../solver/report/service.ts';
import { costByPart, type LedgerPart } from '../../plan/cost-by-part.ts';
import { partWords } from '../../plan/plan-words.ts';
import { words } from '../../workbook/language.ts';
import { html, type Markup } from '../html/markup.ts';
import { table } from '../html/table.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayCosts } from '../sentences/say-costs.ts';

const texts = {
  title: words('What it costs', '成本構成', '成本构成'),
  note: words(
    'Each bar begins where the one above it ends; duty and fees are darker. Over the whole horizon.',
    '每條由上一條的末端開始；關稅及費用顏色較深。全期合計。',
    '每条由上一条的末端开始；关税及费用颜色较深。全期合计。',
  ),
  total: words('Total', '總額', '总额'),
  share: words('Share', '份額', '份额'),
  perUnit: words('Per unit', '每件', '每件'),
};

/** Of the drawing in each row, in pixels; rows touch, so that the drawings make one picture. */
const bars = { width: 250, row: 27, bar: 13 } as const;

interface CostLine {
  readonly part: LedgerPart | 'total';
  readonly amount: number;
}

/** The waterfall of the whole plan, with every amount to the cent. */
export const costSection: ReportSection = {
  id: 'cost',
  title: texts.title,
  body: (context) => {
    const { say, answer } = context;
    const { network, plan, ledger } = answer;
    const parts = costByPart(ledger);
    if (parts.length === 0) return null;
    const served = service.rows(network, plan, ledger).reduce((sum, row) => sum + row.served, 0);
    const lines: readonly CostLine[] = [...parts, { part: 'total', amount: ledger.total }];
    const draw = drawer(parts);
    return html`${sayCosts(context).map((sentence) => html`<p class="lead">${sentence}</p> `)}
      <p class="note">${say(texts.note)}</p>
      ${table<CostLine>({
        kind: 'data falls',
        rows: lines,
        isStrong: ({ part }) => part === 'total',
        columns: [
          {
            title: '',
            cell: ({ part }) => say(part === 'total' ? texts.total : partWords[part]),
            width: '22%',
          },
          { title: '', cell: ({ part }) => draw(part), width: '38%', isDrawing: true },
          {
            title: ledger.currency,
            align: 'right',
            cell: ({ amount }) => numberText(amount, 2),
          },
          {
            title: say(texts.share),
            align: 'right',
            cell: ({ amount }) => percentText(ledger.total === 0 ? null : amount / ledger.total),
          },
          {
            title: say(texts.perUnit),
            unit: ledger.currency,
            align: 'right',
            cell: ({ amount }) => numberText(served > 0 ? amount / served : null, 2),
          },
        ],
      })}`;
  },
};

/** Draws the bar of one row of the waterfall, with the hairlines to the rows above and below. */
function drawer(parts: readonly CostLine[]): (part: CostLine['part']) => Markup {
  const layout = layoutWaterfall(
    parts.map(({ part, amount }) => ({ id: part, amount })),
    { left: 0, width: bars.width, rowHeight: bars.row, barHeight: bars.bar },
  );
  const all: readonly { bar: WaterfallBar; tone: string }[] = [
    ...layout.bars.map((bar) => ({
      bar,
      tone: bar.isDecrease ? 'less' : bar.id === 'duty' ? 'duty' : 'cost',
    })),
    { bar: layout.end, tone: 'sum' },
  ];
  const top = (bars.row - bars.bar) / 2;
  return (part) => {
    const row = part === 'total' ? all.length - 1 : all.findIndex(({ bar }) => bar.id === part);
    const { bar, tone } = all[row]!;
    const joint = (at: number, from: number, to: number) => {
      const line = layout.connectors[at];
      if (line === undefined) return null;
      const x = Math.round(line.x * 10) / 10;
      return html`<line class="joint" x1="${x}" x2="${x}" y1="${from}" y2="${to}" />`;
    };
    const inset = tone === 'less' ? 0.75 : 0;
    return html`<svg viewBox="0 0 ${bars.width} ${bars.row}" preserveAspectRatio="none" aria-hidden="true">
      ${row === 0 ? null : joint(row - 1, 0, top)}${joint(row, top + bars.bar, bars.row)}
      <rect
        class="${tone}"
        x="${round(bar.x + inset)}"
        y="${top + inset}"
        width="${round(Math.max(0.5, bar.width - 2 * inset))}"
        height="${bars.bar - 2 * inset}"
      />
    </svg>`;
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
