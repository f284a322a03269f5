import { dutyAtStake, originExposure } from '../../../solver/report/origin-exposure.ts';
import { madeForMarkets } from '../../plan/made-for-markets.ts';
import { columnWords } from '../../plan/plan-words.ts';
import { dateText, moneyText } from '../../plan/plan-format.ts';
import { words } from '../../workbook/language.ts';
import { dependences, type Dependence } from '../facts/dependences.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { fullLines, type FullLine } from '../facts/full-lines.ts';
import { lawDoubts, type DoubtfulLaw, type LawDoubt } from '../facts/law-doubts.ts';
import { markup, type Markup } from '../html/markup.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayEvidence } from '../sentences/say-evidence.ts';
import { singleSourced } from '../sentences/say-dependence.ts';

const texts = {
  title: words('Risks', '風險', '风险'),
  dependence: words('What the plan hangs on', '方案所依賴', '方案所依赖'),
  dependenceNote: words(
    'Shares of finished units over the horizon; of suppliers, shares of what is paid for material.',
    '佔全期成品件數；供應商則為佔物料支出。',
    '占全期成品件数；供应商则为占物料支出。',
  ),
  on: words('By', '按', '按'),
  largest: words('Largest', '最大', '最大'),
  second: words('Second', '其次', '其次'),
  share: words('Share', '份額', '份额'),
  ofHowMany: words('Of', '總數', '总数'),
  lane: words('Lane', '航線', '航线'),
  single: words(
    'Made at one plant only: {products}. If that plant stops, nothing takes its place within this plan.',
    '只由一家工廠生產：{products}。若該廠停產，本方案內無替代。',
    '只由一家工厂生产：{products}。若该厂停产，本方案内无替代。',
  ),
  singleMore: words(
    '{products} and {count} more',
    '{products}及另外 {count} 種',
    '{products}及另外 {count} 种',
  ),
  disputed: words('Disputed origins', '有爭議的原產地', '有争议的原产地'),
  stake: words(
    'Customs could still ask for {amount} more duty by deciding otherwise on goods of disputed origin.',
    '若海關就有爭議的原產地另作裁定，可再徵 {amount} 關稅。',
    '若海关就有争议的原产地另作裁定，可再征 {amount} 关税。',
  ),
  laws: words('Laws that may not hold', '或有變數的稅法', '或有变数的税法'),
  lawsNote: words(
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
  because: words(', ', '；', '；'),
  lines: words('Lines without room', '沒有餘裕的生產線', '没有余裕的生产线'),
  linesNote: words(
    'Lines that are used to 98 % or more in some periods: more demand there must be made elsewhere or later.',
    '在部分時期使用率達 98% 或以上的生產線：需求再增須另覓產地或推遲生產。',
    '在部分时期使用率达 98% 或以上的生产线：需求再增须另觅产地或推迟生产。',
  ),
  fullIn: words('Full in', '滿載時期', '满载时期'),
  fullOf: words('{full} of {periods} periods', '{periods} 期中的 {full} 期', '{periods} 期中的 {full} 期'),
  others: words('{count} others', '其餘 {count} 項', '其余 {count} 项'),
  all: words('All', '合計', '合计'),
  checks: words('Checks of the data', '資料檢查', '数据检查'),
  findings: words(
    'The checks of the data leave {errors} errors, {warnings} warnings and {notes} notes; the program lists them under Findings, each with its place and its remedy.',
    '資料檢查結果：{errors} 項錯誤、{warnings} 項警告、{notes} 項備註；程式的「檢查結果」列出各項位置及處理方法。',
    '数据检查结果：{errors} 项错误、{warnings} 项警告、{notes} 项备注；程序的“检查结果”列出各项位置及处理方法。',
  ),
  sound: words('The checks of the data find nothing wrong.', '資料檢查未發現問題。', '数据检查未发现问题。'),
};

const mostLaws = 15;
const mostLines = 12;
const mostNamed = 6;

/** What could upset the plan: concentration, disputed origins, laws in doubt, lines without room, doubtful data. */
export const riskSection: ReportSection = {
  id: 'risks',
  title: texts.title,
  startsPage: false,
  body: (context) => {
    const doubtful = lawDoubts(context.answer);
    const evidence = sayEvidence(context).at(-1)!;
    return markup`<p class="lead">${evidence}</p>
      ${dependenceTable(context)}${disputed(context)}${lawsTable(context, doubtful)}${linesTable(context)}${checks(context)}`;
  },
};

function dependenceTable(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const rows = dependences(answer);
  if (rows.length === 0) return null;
  const nameOf: Readonly<Record<Dependence['on'], (id: string) => string>> = {
    origin: names.territory,
    plant: names.site,
    supplier: names.site,
    lane: names.lane,
    market: names.site,
  };
  const kindOf: Readonly<Record<Dependence['on'], string>> = {
    origin: say(columnWords.origin),
    plant: say(columnWords.plant),
    supplier: say(columnWords.supplier),
    lane: say(texts.lane),
    market: say(columnWords.market),
  };
  const single = singleSourced(madeForMarkets(answer)).map(names.product);
  const list = context.list(single.slice(0, mostNamed));
  const products =
    single.length > mostNamed
      ? fill(texts.singleMore, { products: list, count: String(single.length - mostNamed) })
      : list;
  return markup`<div class="keep">
    <h3>${say(texts.dependence)}</h3>
    <p class="note">${say(texts.dependenceNote)}</p>
    ${table<Dependence>({
      rows,
      columns: [
        { title: say(texts.on), cell: ({ on }) => kindOf[on] },
        { title: say(texts.largest), cell: ({ on, largest }) => nameOf[on](largest.id) },
        { title: say(texts.share), align: 'right', cell: ({ largest }) => percentText(largest.share) },
        {
          title: say(texts.second),
          cell: ({ on, second }) => (second === null ? '—' : nameOf[on](second.id)),
        },
        {
          title: say(texts.share),
          align: 'right',
          cell: ({ second }) => percentText(second?.share ?? null),
        },
        { title: say(texts.ofHowMany), align: 'right', cell: ({ count }) => String(count) },
      ],
    })}${single.length === 0 ? null : markup`<p>${fill(texts.single, { products })}</p> `}
  </div> `;
}

function disputed({ say, fillStrong, answer, language }: ReportContext): Markup | null {
  const { network, plan, ledger } = answer;
  const rows = originExposure.rows(network, plan, ledger);
  if (rows.length === 0) return null;
  return markup`<h3>${say(texts.disputed)}</h3>
    <p>${fillStrong(texts.stake, { amount: moneyText(dutyAtStake(rows), ledger.currency, language) })}</p> `;
}

function lawsTable(context: ReportContext, doubtful: readonly DoubtfulLaw[]): Markup | null {
  const { say, fill, names, answer } = context;
  if (doubtful.length === 0) return null;
  const { shown, rest } = foldTail(doubtful, mostLaws);
  const ofRest = rest.reduce((sum, { amount }) => sum + amount, 0);
  const total = doubtful.reduce((sum, { amount }) => sum + amount, 0);
  const rows: readonly (DoubtfulLaw | null)[] = rest.length === 0 ? shown : [...shown, null];
  return markup`<h3>${say(texts.laws)}</h3>
    <p class="note">${say(texts.lawsNote)}</p>
    ${table<DoubtfulLaw | null>({
      rows,
      columns: [
        {
          title: say(columnWords.law),
          cell: (law) =>
            law === null ? fill(texts.others, { count: String(rest.length) }) : names.law(law.layer.id),
          total: say(texts.all),
          width: '42%',
        },
        {
          title: say(texts.why),
          cell: (law) =>
            law === null
              ? ''
              : law.doubts.map((doubt) => sayDoubt(context, law, doubt)).join(say(texts.because)),
        },
        {
          title: answer.ledger.currency,
          align: 'right',
          cell: (law) => numberText(law?.amount ?? ofRest, 2),
          total: numberText(total, 2),
          width: '17%',
        },
      ],
    })}`;
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

function linesTable(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const lines = fullLines(answer);
  if (lines.length === 0) return null;
  const { shown, rest } = foldTail(lines, mostLines);
  const rows: readonly (FullLine | null)[] = rest.length === 0 ? shown : [...shown, null];
  return markup`<div class="keep">
    <h3>${say(texts.lines)}</h3>
    <p class="note">${say(texts.linesNote)}</p>
    ${table<FullLine | null>({
      rows,
      columns: [
        {
          title: say(columnWords.plant),
          cell: (row) =>
            row === null ? fill(texts.others, { count: String(rest.length) }) : names.site(row.site),
        },
        { title: say(columnWords.line), cell: (row) => (row === null ? '' : names.line(row.line)) },
        {
          title: say(texts.fullIn),
          align: 'right',
          cell: (row) =>
            row === null ? '' : fill(texts.fullOf, { full: String(row.full), periods: String(row.periods) }),
        },
      ],
    })}
  </div> `;
}

function checks({ say, fill, content }: ReportContext): Markup {
  const count = (severity: 'error' | 'warning' | 'note') =>
    content.findings.filter((finding) => finding.severity === severity).length;
  return markup`<div class="keep">
    <h3>${say(texts.checks)}</h3>
    <p>
      ${
        content.findings.length === 0
          ? say(texts.sound)
          : fill(texts.findings, {
              errors: String(count('error')),
              warnings: String(count('warning')),
              notes: String(count('note')),
            })
      }
    </p>
  </div> `;
}
