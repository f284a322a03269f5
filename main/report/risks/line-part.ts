import { columnWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { fullFrom, fullLines, type FullLine } from '../facts/full-lines.ts';
import type { Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('Lines without room', '沒有餘裕的生產線', '没有余裕的生产线'),
  note: words(
    'Lines that are used to {full} or more in some periods: more demand there must be made elsewhere or at another time.',
    '在部分時期使用率達 {full} 或以上的生產線：需求再增須另覓產地或改期生產。',
    '在部分时期使用率达 {full} 或以上的生产线：需求再增须另觅产地或改期生产。',
  ),
  fullIn: words('Full in', '滿載時期', '满载时期'),
  fullOf: words('{full} of {periods} periods', '{periods} 期中的 {full} 期', '{periods} 期中的 {full} 期'),
};

const mostLines = 12;

/** The lines that are full in some periods; nothing where all have room. */
export function linePart({ say, fill, names, answer }: ReportContext): Markup | null {
  const lines = fullLines(answer);
  if (lines.length === 0) return null;
  const { shown, rest } = foldTail(lines, mostLines);
  const rows: readonly (FullLine | null)[] = rest.length === 0 ? shown : [...shown, null];
  return subsection({
    title: say(texts.title),
    note: fill(texts.note, { full: percentText(fullFrom, 0) }),
    rows: rows.length,
    body: table<FullLine | null>({
      rows,
      columns: [
        {
          title: say(columnWords.plant),
          cell: (row) =>
            row === null ? fill(sharedWords.others, { count: String(rest.length) }) : names.site(row.site),
        },
        { title: say(columnWords.line), cell: (row) => (row === null ? '' : names.line(row.line)) },
        {
          title: say(texts.fullIn),
          align: 'right',
          cell: (row) =>
            row === null ? '' : fill(texts.fullOf, { full: String(row.full), periods: String(row.periods) }),
        },
      ],
    }),
  });
}
