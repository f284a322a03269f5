import { columnWords } from '../../plan/plan-words.ts';
import { dateText } from '../../plan/plan-format.ts';
import { words } from '../../language/words.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { lawDoubts, type DoubtfulLaw, type LawDoubt } from '../facts/law-doubts.ts';
import type { Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText } from '../report-numbers.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('Laws that may not hold', '或有變數的稅法', '或有变数的税法'),
  note: words(
    'Laws that the plan pays by and whose status, dates, source or age leave doubt. Amounts over the horizon, less refunds.',
    '方案所依、但狀態、日期、來源或資料時效存疑的稅法。全期金額，已扣退稅。',
    '方案所依、但状态、日期、来源或资料时效存疑的税法。全期金额，已扣退税。',
  ),
  why: words('Why it is doubtful', '存疑原因', '存疑原因'),
  ends: words('ends {date}, within the horizon', '於 {date} 屆滿，早於期末', '于 {date} 届满，早于期末'),
  noSource: words('no source stated', '未註明來源', '未注明来源'),
  confidence: words('confidence of the source: {value}', '來源可信度：{value}', '来源可信度：{value}'),
  old: words(
    'read on {date}, over a year before the horizon',
    '讀取於 {date}，早於期初逾一年',
    '读取于 {date}，早于期初逾一年',
  ),
  status: words('status: {value}', '狀態：{value}', '状态：{value}'),
  and: words(', ', '；', '；'),
};

const mostLaws = 15;

/** The laws that the plan pays by and that may not hold as they stand, with the reason and what they take. */
export function lawPart(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const doubtful = lawDoubts(answer);
  if (doubtful.length === 0) return null;
  const { shown, rest } = foldTail(doubtful, mostLaws);
  const sum = (laws: readonly DoubtfulLaw[]) => laws.reduce((all, { amount }) => all + amount, 0);
  const rows: readonly (DoubtfulLaw | null)[] = rest.length === 0 ? shown : [...shown, null];
  return subsection({
    title: say(texts.title),
    note: say(texts.note),
    rows: rows.length,
    body: table<DoubtfulLaw | null>({
      rows,
      columns: [
        {
          title: say(columnWords.law),
          cell: (law) =>
            law === null ? fill(sharedWords.others, { count: String(rest.length) }) : names.law(law.layer.id),
          total: say(sharedWords.all),
          width: '42%',
        },
        {
          title: say(texts.why),
          cell: (law) => law?.doubts.map((doubt) => sayDoubt(context, law, doubt)).join(say(texts.and)) ?? '',
        },
        {
          title: context.currency,
          align: 'right',
          cell: (law) => numberText(law?.amount ?? sum(rest), 2),
          total: numberText(sum(doubtful), 2),
          width: '17%',
        },
      ],
    }),
  });
}

function sayDoubt(
  { say, fill, value, language }: ReportContext,
  { layer }: DoubtfulLaw,
  doubt: LawDoubt,
): string {
  switch (doubt) {
    case 'status':
      return fill(texts.status, { value: value(layer.status) });
    case 'ends':
      return fill(texts.ends, { date: dateText(layer.validTo ?? '', language) });
    case 'no source':
      return say(texts.noSource);
    case 'confidence':
      return fill(texts.confidence, { value: value(layer.source?.confidence ?? '') });
    case 'old':
      return fill(texts.old, { date: dateText(layer.source?.captured ?? '', language) });
  }
}
