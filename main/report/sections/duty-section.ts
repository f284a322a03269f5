import { columnWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { borderExposure, exposedPoints, type BorderRow } from '../facts/border-exposure.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { lawAmounts, type LawAmount } from '../facts/law-amounts.ts';
import { markup, type Markup } from '../html/markup.ts';
import { originName } from '../html/origin-name.ts';
import { subsection } from '../html/subsection.ts';
import { sentences } from '../html/sentences.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayDuties } from '../sentences/say-duties.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('Duty by border and by law', '各邊境及各稅法的關稅', '各边境及各税法的关税'),
  borders: words('What each border takes', '各邊境所徵', '各边境所征'),
  bordersNote: words(
    'Duty less refunds, of the customs value declared. The last column is what ten points more would cost if nothing moved: goods that move instead cost less.',
    '扣除退稅後的關稅，及其佔申報完稅價格的比例。最後一欄為稅率再升 10 個百分點而貨流不變時多付之數；貨物若改道則較少。',
    '扣除退税后的关税，及其占申报完税价格的比例。最后一栏为税率再升 10 个百分点而货流不变时多付之数；货物若改道则较少。',
  ),
  laws: words('What each law takes', '各稅法所徵', '各税法所征'),
  lawsNote: words(
    'Duty and fees less refunds, over the horizon.',
    '全期關稅及費用，已扣退稅。',
    '全期关税及费用，已扣退税。',
  ),
  value: words('Customs value', '完稅價格', '完税价格'),
  duty: words('Duty', '關稅', '关税'),
  rate: words('Rate', '稅率', '税率'),
  points: words('Ten points more', '升 10 個百分點', '升 10 个百分点'),
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
    const laws = lawAmounts(context.answer);
    if (borders.length === 0 && laws.length === 0) return null;
    return markup`<p class="lead">${sentences(context, sayDuties(context))}</p>
${bordersTable(context, borders)}${lawsTable(context, laws)}`;
  },
};

function bordersTable(context: ReportContext, borders: readonly BorderRow[]): Markup | null {
  const { say, fill, names, money, scale } = context;
  if (borders.length === 0) return null;
  const { shown, rest } = foldTail(borders, mostBorders);
  const rows: readonly (BorderRow | null)[] = rest.length === 0 ? shown : [...shown, null];
  const sumOf = (some: readonly BorderRow[]) => ({
    customsValue: some.reduce((sum, row) => sum + row.customsValue, 0),
    duty: some.reduce((sum, row) => sum + row.duty, 0),
  });
  const all = sumOf(borders);
  const folded = sumOf(rest);
  const rate = ({ duty, customsValue }: ReturnType<typeof sumOf>) =>
    percentText(customsValue > 0 ? duty / customsValue : null);
  return subsection({
    title: say(texts.borders),
    note: say(texts.bordersNote),
    rows: rows.length,
    body: table<BorderRow | null>({
      rows,
      columns: [
        {
          title: say(columnWords.into),
          cell: (row) =>
            row === null
              ? fill(sharedWords.others, { count: String(rest.length) })
              : names.territory(row.into),
          total: say(sharedWords.all),
        },
        {
          title: say(columnWords.origin),
          cell: (row) => (row === null ? '' : originName(context, row.origin)),
        },
        {
          title: say(texts.value),
          unit: scale.unit,
          align: 'right',
          cell: (row) => money((row ?? folded).customsValue),
          total: money(all.customsValue),
        },
        {
          title: say(texts.duty),
          unit: scale.unit,
          align: 'right',
          cell: (row) => money((row ?? folded).duty),
          total: money(all.duty),
        },
        { title: say(texts.rate), align: 'right', cell: (row) => rate(row ?? folded), total: rate(all) },
        {
          title: say(texts.points),
          unit: scale.unit,
          align: 'right',
          cell: (row) => money((row ?? folded).customsValue * exposedPoints),
          total: money(all.customsValue * exposedPoints),
        },
      ],
    }),
  });
}

function lawsTable(context: ReportContext, laws: readonly LawAmount[]): Markup | null {
  const { say, fill, names, answer } = context;
  if (laws.length === 0) return null;
  const authorities = new Map<string, string | null>(
    answer.network.duties.map(({ id, authority }) => [id, authority]),
  );
  const sum = (some: readonly LawAmount[]) => some.reduce((all, { amount }) => all + amount, 0);
  const { shown, rest } = foldTail(laws, mostLaws);
  const rows: readonly (LawAmount | null)[] = rest.length === 0 ? shown : [...shown, null];
  const total = sum(laws);
  const intoOf = ({ into }: LawAmount) => (into === null ? '—' : names.territory(into));
  return subsection({
    title: say(texts.laws),
    note: say(texts.lawsNote),
    rows: rows.length,
    body: table<LawAmount | null>({
      rows,
      columns: [
        {
          title: say(columnWords.into),
          cell: (law) =>
            law === null ? fill(sharedWords.others, { count: String(rest.length) }) : intoOf(law),
          total: say(sharedWords.all),
          width: '15%',
        },
        {
          title: say(columnWords.law),
          cell: (law) => (law === null ? '' : names.law(law.cause)),
          width: '34%',
        },
        {
          title: say(columnWords.authority),
          cell: (law) =>
            law === null ? '' : markup`<span class="note">${authorities.get(law.cause) ?? '—'}</span>`,
          width: '27%',
        },
        {
          title: context.currency,
          align: 'right',
          cell: (law) => numberText(law?.amount ?? sum(rest), 2),
          total: numberText(total, 2),
          width: '15%',
        },
        {
          title: say(sharedWords.share),
          align: 'right',
          cell: (law) => percentText(total === 0 ? null : (law?.amount ?? sum(rest)) / total),
          total: percentText(1),
          width: '9%',
        },
      ],
    }),
  });
}
