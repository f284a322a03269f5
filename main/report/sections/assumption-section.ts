import { assumptionItems, type AssumptionItem } from '../../plan/assumption-items.ts';
import { columnWords } from '../../plan/plan-words.ts';
import { dateText } from '../../plan/plan-format.ts';
import { words } from '../../workbook/language.ts';
import { html, type Content, type Markup } from '../html/markup.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';

const texts = {
  title: words('Assumptions and their sources', '假設及來源', '假设及来源'),
  lead: words(
    'What the plan takes as given and uses: {count} values, of which {sourced} name their source.',
    '方案所依據並用到的數據：共 {count} 項，其中 {sourced} 項註明來源。',
    '方案所依据并用到的数据：共 {count} 项，其中 {sourced} 项注明来源。',
  ),
  source: words('Source', '來源', '来源'),
  read: words('read {date}', '{date}讀取', '{date}读取'),
  confidence: words('confidence {value}', '可信度：{value}', '可信度：{value}'),
  asOf: words('as of {date}', '資料日期：{date}', '资料日期：{date}'),
};

/** Everything that the plan rests on, subject by subject, each with where it comes from. */
export const assumptionSection: ReportSection = {
  id: 'assumptions',
  title: texts.title,
  body: (context) => {
    const items = assumptionItems(context);
    const subjects = [...new Set(items.map(({ subject }) => subject))];
    return html`<p class="lead">
        ${context.fillStrong(texts.lead, {
          count: String(items.length),
          sourced: String(items.filter(({ source }) => source !== null).length),
        })}
      </p>
      ${subjects.map((subject) =>
        subjectTable(
          context,
          subject,
          items.filter((item) => item.subject === subject),
        ),
      )}`;
  },
};

function subjectTable(context: ReportContext, subject: string, items: readonly AssumptionItem[]): Markup {
  const { say } = context;
  const hasSources = items.some(({ source, authority }) => source !== null || authority !== null);
  return html`<h3>${subject}</h3>
    ${table<AssumptionItem>({
      kind: 'data dense',
      rows: items,
      columns: [
        { title: say(columnWords.assumption), cell: ({ what }) => what, width: hasSources ? '38%' : '50%' },
        {
          title: say(columnWords.value),
          cell: ({ value, format, unit, status, valid }) => [
            valueText(value, format),
            unit === null ? '' : ` ${unit}`,
            status === null && valid === null
              ? null
              : html`<br /><span class="note"
                    >${[status, valid].filter((part) => part !== null).join(' · ')}</span
                  >`,
          ],
          width: hasSources ? '24%' : '50%',
        },
        ...(hasSources
          ? [
              {
                title: say(texts.source),
                cell: (item: AssumptionItem) => sourceOf(context, item),
                wraps: true,
              },
            ]
          : []),
      ],
    })}`;
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

/** Authority, title with its address, when it was read and how far it is trusted. */
function sourceOf({ fill, value, language }: ReportContext, { authority, source }: AssumptionItem): Content {
  if (source === null) return authority ?? '—';
  const { title, url, asOf, captured, confidence } = source;
  const facts = [
    asOf === null ? null : fill(texts.asOf, { date: asOf }),
    captured === null ? null : fill(texts.read, { date: dateText(captured, language) }),
    fill(texts.confidence, { value: value(confidence) }),
  ].filter((fact) => fact !== null);
  return [
    authority === null ? null : html`${authority}<br />`,
    isAddress(url) ? html`<a href="${url}">${title}</a>` : title,
    html`<br /><span class="note">${facts.join(' · ')}</span>`,
  ];
}

/** Only addresses of the web become links: whatever else a file names is no place to lead a reader to. */
function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s"'<>]+$/i.test(url);
}
