import { sumBy } from '../../../solver/report/sum-by.ts';
import { originColour } from '../../../drawing/origin-colour.ts';
import { columnWords } from '../../plan/plan-words.ts';
import { words } from '../../workbook/language.ts';
import { borderExposure, exposedPoints, type BorderRow } from '../facts/border-exposure.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { markup, type Markup } from '../html/markup.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayDuties } from '../sentences/say-duties.ts';

const texts = {
  title: words('Duty by border and by law', '各邊境及各稅法的關稅', '各边境及各税法的关税'),
  borders: words('What each border takes', '各邊境所徵', '各边境所征'),
  bordersNote: words(
    'Duty less refunds, of the customs value declared. The last column is what ten points more would cost if nothing moved: goods that move instead cost less.',
    '扣除退稅後的關稅，及其佔申報完稅價格的比例。最後一欄為稅率再升 10 個百分點而貨流不變時多付之數；貨物若改道則較少。',
    '扣除退税后的关税，及其占申报完税价格的比例。最后一栏为税率再升 10 个百分点而货流不变时多付之数；货物若改道则较少。',
  ),
  laws: words('What each law takes', '各稅法所徵', '各税法所征'),
  value: words('Customs value', '完稅價格', '完税价格'),
  duty: words('Duty', '關稅', '关税'),
  rate: words('Rate', '稅率', '税率'),
  points: words('Ten points more', '升 10 個百分點', '升 10 个百分点'),
  others: words('{count} others', '其餘 {count} 項', '其余 {count} 项'),
  all: words('All', '合計', '合计'),
};

const mostBorders = 12;
const mostLaws = 20;

/** What each border and each law takes; the second adds up to the ledger's duty, fees and refunds. */
export const dutySection: ReportSection = {
  id: 'duties',
  title: texts.title,
  startsPage: false,
  body: (context) => {
    const borders = borderExposure(context.answer);
    const laws = lawLines(context);
    if (borders.length === 0 && laws.length === 0) return null;
    return markup`<p class="lead">${sayDuties(context).map((sentence) => markup`${sentence} `)}</p>
      ${bordersTable(context, borders)}${lawsTable(context, laws)}`;
  },
};

function bordersTable(context: ReportContext, borders: readonly BorderRow[]): Markup | null {
  const { say, fill, names, money, scale } = context;
  if (borders.length === 0) return null;
  const { shown, rest } = foldTail(borders, mostBorders);
  const sum = (rows: readonly BorderRow[], key: 'customsValue' | 'duty') =>
    rows.reduce((all, row) => all + row[key], 0);
  type Row = Pick<BorderRow, 'customsValue' | 'duty'> & { into: string | null; origin: string | null };
  const folded: readonly Row[] =
    rest.length === 0
      ? shown
      : [
          ...shown,
          { into: null, origin: null, customsValue: sum(rest, 'customsValue'), duty: sum(rest, 'duty') },
        ];
  const rate = ({ duty, customsValue }: Pick<Row, 'duty' | 'customsValue'>) =>
    percentText(customsValue > 0 ? duty / customsValue : null);
  const all = { customsValue: sum(borders, 'customsValue'), duty: sum(borders, 'duty') };
  return markup`<h3>${say(texts.borders)}</h3>
    <p class="note">${say(texts.bordersNote)}</p>
    ${table<Row>({
      rows: folded,
      columns: [
        {
          title: say(columnWords.into),
          cell: ({ into }) =>
            into === null ? fill(texts.others, { count: String(rest.length) }) : names.territory(into),
          total: say(texts.all),
        },
        {
          title: say(columnWords.origin),
          cell: ({ origin }) =>
            origin === null
              ? ''
              : [
                  markup`<i class="swatch" style="background:${originColour(origin)}"></i>`,
                  names.territory(origin),
                ],
        },
        {
          title: say(texts.value),
          unit: scale.unit,
          align: 'right',
          cell: (row) => money(row.customsValue),
          total: money(all.customsValue),
        },
        {
          title: say(texts.duty),
          unit: scale.unit,
          align: 'right',
          cell: (row) => money(row.duty),
          total: money(all.duty),
        },
        { title: say(texts.rate), align: 'right', cell: rate, total: rate(all) },
        {
          title: say(texts.points),
          unit: scale.unit,
          align: 'right',
          cell: (row) => money(row.customsValue * exposedPoints),
          total: money(all.customsValue * exposedPoints),
        },
      ],
    })}`;
}

interface LawLine {
  readonly into: string | null;
  readonly cause: string;
  amount: number;
}

/** Duty, fees and refunds by the law that asks for them, most first. */
function lawLines({ answer: { network, ledger } }: ReportContext): readonly LawLine[] {
  const territories = new Map<string, string>(network.sites.map(({ id, territory }) => [id, territory]));
  const importers = new Map<string, string>(network.lanes.map(({ id, to }) => [id, territories.get(to)!]));
  return sumBy(
    ledger.entries.filter(({ kind }) => kind === 'duty' || kind === 'fee' || kind === 'drawback'),
    ({ cause, lane }) => `${lane === null ? '' : importers.get(lane)} ${cause}`,
    ({ cause, lane }): LawLine => ({
      into: lane === null ? null : importers.get(lane)!,
      cause: cause ?? '',
      amount: 0,
    }),
    (line, { amount }) => {
      line.amount += amount;
    },
  ).sort((one, other) => other.amount - one.amount);
}

function lawsTable(context: ReportContext, laws: readonly LawLine[]): Markup | null {
  const { say, fill, names, answer } = context;
  if (laws.length === 0) return null;
  const authorities = new Map<string, string | null>(
    answer.network.duties.map(({ id, authority }) => [id, authority]),
  );
  const { shown, rest } = foldTail(laws, mostLaws);
  const ofRest = rest.reduce((sum, { amount }) => sum + amount, 0);
  const total = laws.reduce((sum, { amount }) => sum + amount, 0);
  const rows: readonly (LawLine | null)[] = rest.length === 0 ? shown : [...shown, null];
  return markup`<h3>${say(texts.laws)}</h3>
    ${table<LawLine | null>({
      rows,
      columns: [
        {
          title: say(columnWords.into),
          cell: (line) =>
            line === null
              ? fill(texts.others, { count: String(rest.length) })
              : line.into === null
                ? '—'
                : names.territory(line.into),
          total: say(texts.all),
          width: '15%',
        },
        {
          title: say(columnWords.law),
          cell: (line) => (line === null ? '' : names.law(line.cause)),
          width: '34%',
        },
        {
          title: say(columnWords.authority),
          cell: (line) =>
            line === null ? '' : markup`<span class="note">${authorities.get(line.cause) ?? '—'}</span>`,
          width: '27%',
        },
        {
          title: answer.ledger.currency,
          align: 'right',
          cell: (line) => numberText(line?.amount ?? ofRest, 2),
          total: numberText(total, 2),
          width: '16%',
        },
        {
          title: '%',
          align: 'right',
          cell: (line) => percentText(total === 0 ? null : (line?.amount ?? ofRest) / total),
          total: percentText(1),
          width: '9%',
        },
      ],
    })}`;
}
