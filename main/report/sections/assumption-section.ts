import type { Source } from '../../../scenarios/domain/primitives.ts';
import { assumptionItems, type AssumptionItem } from '../../plan/assumption-items.ts';
import { columnWords } from '../../plan/plan-words.ts';
import { dateText } from '../../plan/plan-format.ts';
import { words } from '../../language/words.ts';
import { numberSources, type NumberedSources } from '../facts/number-sources.ts';
import { markup, type Content, type Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import { table, type TableColumn } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';

const texts = {
  title: words('Assumptions and their sources', '假設及來源', '假设及来源'),
  lead: words(
    'The plan takes {count} values as given and uses them; {sourced} name their source, listed at the end by its number.',
    '方案所依據並用到的數據共 {count} 項，其中 {sourced} 項註明來源，按編號列於本節末。',
    '方案所依据并用到的数据共 {count} 项，其中 {sourced} 项注明来源，按编号列于本节末。',
  ),
  number: words('Source', '來源', '来源'),
  sources: words('Sources', '來源', '来源'),
};

/** Everything that the plan rests on, subject by subject, and the sources that it comes from. */
export const assumptionSection: ReportSection = {
  id: 'assumptions',
  title: texts.title,
  startsPage: false,
  body: (context) => {
    const items = assumptionItems(context);
    const subjects = [...new Set(items.map(({ subject }) => subject))];
    const numbered = numberSources(items.map(({ source }) => source));
    return markup`<p class="lead">${context.fillStrong(texts.lead, {
      count: String(items.length),
      sourced: String(items.filter(({ source }) => source !== null).length),
    })}</p>
${subjects.map((subject) =>
  subjectTable(
    context,
    subject,
    items.filter((item) => item.subject === subject),
    numbered,
  ),
)}${sourcesTable(context, numbered.sources)}`;
  },
};

/** A list of three narrow columns that is longer than this stands in two columns of the page. */
const mostInOneColumn = 12;

function subjectTable(
  { say }: ReportContext,
  subject: string,
  items: readonly AssumptionItem[],
  { numberOf }: NumberedSources,
): Markup {
  const column = (
    key: 'authority' | 'status' | 'valid',
    width: string,
  ): readonly TableColumn<AssumptionItem>[] =>
    items.some((item) => item[key] !== null)
      ? [{ title: say(columnWords[key]), cell: (item) => item[key] ?? '', width }]
      : [];
  const hasAuthority = items.some(({ authority }) => authority !== null);
  const isNarrow = items.every((item) => item.authority === null && item.valid === null);
  return subsection({
    title: subject,
    rows: items.length,
    isInColumns: isNarrow && items.length > mostInOneColumn,
    body: table<AssumptionItem>({
      isDense: true,
      rows: items,
      columns: [
        { title: say(columnWords.assumption), cell: ({ what }) => what },
        {
          title: say(columnWords.value),
          cell: ({ value, format, unit }) => [valueText(value, format), unit === null ? '' : ` ${unit}`],
          width: hasAuthority ? '16%' : '34%',
        },
        ...column('status', '10%'),
        ...column('valid', '19%'),
        ...column('authority', '21%'),
        ...(items.some(({ source }) => source !== null)
          ? [
              {
                title: say(texts.number),
                align: 'right' as const,
                cell: ({ source }: AssumptionItem) => sourceLink(numberOf(source)),
                width: '8%',
              },
            ]
          : []),
      ],
    }),
  });
}

const sourceLink = (number: number | null): Content =>
  number === null ? '—' : markup`<a href="#source-${number}">[${number}]</a>`;

function sourcesTable({ say, value, language }: ReportContext, sources: readonly Source[]): Markup | null {
  if (sources.length === 0) return null;
  type Numbered = Source & { readonly number: number };
  return subsection({
    title: say(texts.sources),
    rows: sources.length,
    body: table<Numbered>({
      isDense: true,
      rows: sources.map((source, index) => ({ ...source, number: index + 1 })),
      columns: [
        {
          title: '',
          cell: ({ number }) => markup`<span id="source-${number}">[${number}]</span>`,
          width: '6%',
        },
        {
          title: say(texts.number),
          cell: ({ title, url }) => (isAddress(url) ? markup`<a href="${url}">${title}</a>` : title),
          wraps: true,
        },
        { title: say(columnWords.asOf), cell: ({ asOf }) => asOf ?? '—', width: '18%' },
        {
          title: say(columnWords.captured),
          cell: ({ captured }) => (captured === null ? '—' : dateText(captured, language)),
          width: '16%',
        },
        { title: say(columnWords.confidence), cell: ({ confidence }) => value(confidence), width: '12%' },
      ],
    }),
  });
}

function valueText(value: AssumptionItem['value'], format: AssumptionItem['format']): string {
  if (value === null) return '—';
  if (typeof value === 'string') return value;
  if (format === 'rate') return percentText(value, digitsOf(value * 100, 4));
  return numberText(value, digitsOf(value, 6));
}

/** Decimals that a value needs, at most so many. */
function digitsOf(value: number, most: number): number {
  const [, decimals = ''] = String(Number(value.toFixed(most))).split('.');
  return decimals.length;
}

/** Only addresses of the web become links: whatever else a file names is no place to lead a reader to. */
function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s"'<>]+$/i.test(url);
}
