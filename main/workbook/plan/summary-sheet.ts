import { isProven } from '../../../solver/backends/program/relative-gap.ts';
import { costParts, partOfKind } from '../../../solver/report/cost-parts.ts';
import { madeWhere, type MadeWhereRow } from '../../../solver/report/made-where.ts';
import { service } from '../../../solver/report/service.ts';
import { ledgerKinds } from '../../../solver/solution/ledger.ts';
import type { Cell, Chart, Row, Sheet, Table, TableColumn } from '../book.ts';
import { cellName, rangeOn } from '../cell-name.ts';
import { words } from '../language.ts';
import { look, numberFormats, numberLook, type NumberFormat } from '../looks.ts';
import { linesOf } from '../text-width.ts';
import { columnReference, shownSum } from '../write/table-xml.ts';
import type { PlanContext } from './plan-context.ts';
import { dateText, nameOf, shareText } from './plan-format.ts';
import { planHeadline } from './plan-headline.ts';
import { columnWords, partWords, planWords, sheetWords } from './plan-words.ts';

const texts = {
  cost: words('Cost', '成本', '成本'),
  total: words('Total', '合計', '合计'),
  share: words('Share', '份額', '份额'),
  perUnit: words('Per unit served', '每件交付', '每件交付'),
  made: words('Made where', '生產地', '生产地'),
  service: words('Service', '服務水平', '服务水平'),
  wanted: words('Wanted (units)', '需求（件）', '需求（件）'),
  served: words('Served (units)', '交付（件）', '交付（件）'),
  short: words('Short (units)', '欠交（件）', '欠交（件）'),
  fill: words('Fill rate', '滿足率', '满足率'),
  stamp: words('About this plan', '關於此方案', '关于此方案'),
  file: words('File', '檔案', '文件'),
  scenario: words('Scenario', '情景', '情景'),
  because: words('Because', '原因', '原因'),
  horizon: words('Horizon', '期間', '期间'),
  proof: words('Proof', '最優性', '最优性'),
  proven: words(
    'Proven best: no plan costs less by more than {gap}',
    '已證最佳：更低成本的空間不超過 {gap}',
    '已证最佳：更低成本的空间不超过 {gap}',
  ),
  within: words(
    'Not proven best: the best could be better by at most {gap}',
    '未證最佳：最多可再改善 {gap}',
    '未证最佳：最多可再改善 {gap}',
  ),
  unknown: words(
    'Not proven best: how far it is from the best is not known',
    '未證最佳：與最佳的差距不明',
    '未证最佳：与最佳的差距不明',
  ),
  program: words('Written by', '製作', '制作'),
  version: words(
    'PlusN {program}, scenario file version {file}',
    'PlusN {program}，情景檔案版本 {file}',
    'PlusN {program}，情景文件版本 {file}',
  ),
  date: words('Written on', '製作日期', '制作日期'),
  hash: words('Fingerprint of inputs', '輸入指紋', '输入指纹'),
  byPart: words('Cost by part, {currency}', '成本組成，{currency}', '成本组成，{currency}'),
  byPlant: words('Units made by plant', '各廠產量（件）', '各厂产量（件）'),
};

const widths = [34, 30, 16, 14, 14, 3, 13, 13, 13, 13, 13, 13];
/** Letters of the headline, which is larger than a cell's text, across the page. */
const lineWidth = 140;
/** Of costs in the window's waterfall. */
const partColour = '738FA9';
const plantColour = '4E7192';

/** A list of rows that knows how far it has come. */
function pen() {
  const rows: Row[] = [];
  const add = (cells: readonly Cell[], height: number | null = null) => rows.push({ cells, height });
  return { rows, add, next: () => rows.length, gap: () => add([]) };
}

const text = (value: string, look_: Cell['look']): Cell => ({ kind: 'text', text: value, look: look_ });
const number = (value: number, format: NumberFormat): Cell => ({
  kind: 'number',
  value,
  look: numberLook(format),
});

/** The plan on one page: the sentence, what it costs, what is made where, service, and what plan this is. */
export function summarySheet(context: PlanContext): Sheet {
  const { say, answer, language, scenarioName, footer } = context;
  const { network, ledger } = answer;
  const { rows, add, next, gap } = pen();
  const headline = planHeadline(context);
  add([text(`${say(planWords.title)} · ${nameOf(network.settings.title, language)}`, look('title'))], 22);
  add([text(scenarioName, look('section'))], 16);
  gap();
  // A cell that wraps is as wide as its column, so that the sentence is broken here into lines of its own.
  for (const line of broken(headline, lineWidth)) add([text(line, look('key'))], 22);
  gap();

  const cost = costTable(context, next() + 1);
  add([text(`${say(texts.cost)} (${ledger.currency})`, look('section'))]);
  for (const row of cost.rows) add(row);
  gap();

  const plants = plantTable(context, next() + 1);
  if (plants !== null) {
    add([text(say(texts.byPlant), look('section'))]);
    for (const row of plants.rows) add(row);
    gap();
  }

  const made = madeTable(context, next() + 1);
  if (made !== null) {
    add([text(say(texts.made), look('section'))]);
    for (const row of made.rows) add(row);
    gap();
  }

  add([text(say(texts.service), look('section'))]);
  for (const row of serviceRows(context)) add(row);
  gap();

  add([text(say(texts.stamp), look('section'))]);
  for (const [label, value] of stampLines(context)) {
    add([text(label, look('body')), text(value, look('body')), ...blanks(3)]);
  }

  return {
    name: say(sheetWords.summary),
    widths,
    rows,
    frozen: null,
    tables: [cost.table, ...(plants === null ? [] : [plants.table]), ...(made === null ? [] : [made.table])],
    charts: [cost.chart, ...(plants === null ? [] : [plants.chart])],
    choices: [],
    marks: [],
    print: {
      orientation: 'landscape',
      repeatedRows: null,
      repeatedColumns: 0,
      pagesWide: 1,
      isOnePageHigh: true,
      footerLeft: footer,
    },
  };
}

const blanks = (count: number): readonly Cell[] =>
  Array.from({ length: count }, (): Cell => ({ kind: 'blank', look: look('body') }));

function broken(sentence: string, width: number): readonly string[] {
  if (linesOf(sentence, width) <= 1) return [sentence];
  const words = sentence.split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && linesOf(`${line} ${word}`, width) > 1) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const header = (title: string, isRight: boolean): Cell =>
  text(title, look('header', 'general', isRight ? 'right' : 'left'));

interface Section {
  readonly rows: readonly (readonly Cell[])[];
  readonly table: Table;
  readonly chart: Chart;
}

/** What each part of cost comes to, its share and its worth a unit; the total is the ledger's. */
function costTable(context: PlanContext, top: number): Section {
  const { say, answer } = context;
  const { ledger } = answer;
  const name = 'PlanSummaryCost';
  const titles = [say(columnWords.kind), say(columnWords.amount), say(texts.share)] as const;
  const parts = [...costParts, 'shortfall', 'closingValue', 'revenue'] as const;
  const amounts = parts
    .map((part) => ({
      part,
      amount: ledgerKinds.reduce(
        (sum, kind) => (partOfKind[kind] === part ? sum + ledger.byKind[kind] : sum),
        0,
      ),
    }))
    .filter(({ amount }) => amount !== 0);
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  const share = (amount: number) => (total === 0 ? null : amount / total);
  const body = amounts.map(({ part, amount }, index): readonly Cell[] => [
    text(say(partWords[part]), look('body')),
    number(amount, 'cents'),
    {
      kind: 'formula',
      formula: `${cellName(top + 1 + index, 1)}/SUM(${columnReference(name, titles[1])})`,
      value: share(amount),
      look: numberLook('share'),
    },
  ]);
  const columns: readonly TableColumn[] = [
    { title: titles[0], total: { kind: 'label', text: say(texts.total) } },
    { title: titles[1], total: { kind: 'sum' } },
    { title: titles[2], total: { kind: 'sum' } },
  ];
  const sum = (title: string, value: number, format: NumberFormat): Cell => ({
    kind: 'formula',
    formula: shownSum(name, title),
    value,
    look: numberLook(format, 'total'),
  });
  const sheet = say(sheetWords.summary);
  return {
    rows: [
      titles.map((title, index) => header(title, index > 0)),
      ...body,
      [text(say(texts.total), look('total')), sum(titles[1], total, 'cents'), sum(titles[2], 1, 'share')],
    ],
    table: { name, top, left: 0, rowCount: amounts.length, columns, hasTotals: true },
    chart: {
      title: say(texts.byPart),
      from: { row: 5, column: 6 },
      to: { row: 22, column: 12 },
      categories: {
        reference: rangeOn(sheet, { row: top + 1, column: 0 }, { row: top + amounts.length, column: 0 }),
        texts: amounts.map(({ part }) => say(partWords[part])),
      },
      series: {
        name: titles[1],
        reference: rangeOn(sheet, { row: top + 1, column: 1 }, { row: top + amounts.length, column: 1 }),
        values: amounts.map(({ amount }) => amount),
        colour: partColour,
      },
      numberFormat: numberFormats.money,
      description: amounts
        .map(({ part, amount }) => `${say(partWords[part])} ${shareText(share(amount) ?? 0, 1)}`)
        .join(', '),
    },
  };
}

/** Goods that markets want, by product, plant and origin. */
function madeOf({ answer: { network, plan, ledger } }: PlanContext): readonly MadeWhereRow[] {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  return madeWhere.rows(network, plan, ledger).filter(({ product }) => wanted.has(product));
}

const madeTableName = 'PlanSummaryMade';

/** What each plant makes of the goods that markets want, as live sums of the table below; `null` where nothing is made. */
function plantTable(context: PlanContext, top: number): Section | null {
  const { say, names } = context;
  const byPlant = new Map<string, number>();
  for (const { site, quantity } of madeOf(context)) {
    const name = names.site(site);
    byPlant.set(name, (byPlant.get(name) ?? 0) + quantity);
  }
  if (byPlant.size === 0) return null;
  const items = [...byPlant].sort((one, other) => other[1] - one[1]);
  const all = items.reduce((sum, [, quantity]) => sum + quantity, 0);
  const name = 'PlanSummaryPlants';
  const [plant, units, share] = [say(columnWords.plant), say(columnWords.units), say(texts.share)];
  const [ofPlant, ofUnits] = [
    columnReference(madeTableName, plant),
    columnReference(madeTableName, say(columnWords.units)),
  ];
  const body = items.map(([site, quantity], index): readonly Cell[] => [
    text(site, look('body')),
    {
      kind: 'formula',
      formula: `SUMIFS(${ofUnits},${ofPlant},${cellName(top + 1 + index, 0)})`,
      value: quantity,
      look: numberLook('units'),
    },
    {
      kind: 'formula',
      formula: `${cellName(top + 1 + index, 1)}/SUM(${columnReference(name, units)})`,
      value: quantity / all,
      look: numberLook('share'),
    },
  ]);
  const sheet = say(sheetWords.summary);
  const column = (index: number) =>
    rangeOn(sheet, { row: top + 1, column: index }, { row: top + items.length, column: index });
  return {
    rows: [
      [header(plant, false), header(units, true), header(share, true)],
      ...body,
      [
        text(say(texts.total), look('total')),
        { kind: 'formula', formula: shownSum(name, units), value: all, look: numberLook('units', 'total') },
        { kind: 'formula', formula: shownSum(name, share), value: 1, look: numberLook('share', 'total') },
      ],
    ],
    table: {
      name,
      top,
      left: 0,
      rowCount: items.length,
      columns: [
        { title: plant, total: { kind: 'label', text: say(texts.total) } },
        { title: units, total: { kind: 'sum' } },
        { title: share, total: { kind: 'sum' } },
      ],
      hasTotals: true,
    },
    chart: {
      title: say(texts.byPlant),
      from: { row: 23, column: 6 },
      to: { row: 38, column: 12 },
      categories: { reference: column(0), texts: items.map(([site]) => site) },
      series: {
        name: units,
        reference: column(1),
        values: items.map(([, quantity]) => quantity),
        colour: plantColour,
      },
      numberFormat: numberFormats.units,
      description: items.map(([site, quantity]) => `${site} ${shareText(quantity / all, 1)}`).join(', '),
    },
  };
}

/** Goods that markets want, by the plant that makes them; `null` where nothing is made. */
function madeTable(
  context: PlanContext,
  top: number,
): { readonly rows: readonly (readonly Cell[])[]; readonly table: Table } | null {
  const { say, names } = context;
  const items = madeOf(context);
  if (items.length === 0) return null;
  const titles = [
    say(columnWords.plant),
    say(columnWords.product),
    say(columnWords.origin),
    say(columnWords.units),
    say(columnWords.share),
  ];
  return {
    rows: [
      titles.map((title, index) => header(title, index > 2)),
      ...items.map(({ product, site, origin, quantity, shareOfProduct }): readonly Cell[] => [
        text(names.site(site), look('body')),
        text(names.product(product), look('body')),
        text(names.territory(origin), look('body')),
        number(quantity, 'units'),
        number(shareOfProduct, 'share'),
      ]),
    ],
    table: {
      name: madeTableName,
      top,
      left: 0,
      rowCount: items.length,
      columns: titles.map((title) => ({ title, total: { kind: 'none' } })),
      hasTotals: false,
    },
  };
}

function serviceRows({ say, answer }: PlanContext): readonly (readonly Cell[])[] {
  const rows = service.rows(answer.network, answer.plan, answer.ledger);
  const sum = (key: 'wanted' | 'served' | 'short') => rows.reduce((all, row) => all + row[key], 0);
  const [wanted, served] = [sum('wanted'), sum('served')];
  const line = (label: string, cell: Cell): readonly Cell[] => [text(label, look('body')), cell];
  return [
    line(say(texts.wanted), number(wanted, 'units')),
    line(say(texts.served), number(served, 'units')),
    line(say(texts.short), number(wanted - served, 'units')),
    line(say(texts.fill), wanted > 0 ? number(served / wanted, 'share') : text('—', numberLook('general'))),
  ];
}

function stampLines(context: PlanContext): readonly (readonly [string, string])[] {
  const { say, answer, language, scenarioName } = context;
  const { stamp, network } = answer;
  const { periods } = network.settings;
  const [first, last] = [context.periodTitles[0]!, context.periodTitles.at(-1)!];
  const program = say(texts.version)
    .replace('{program}', stamp.programVersion)
    .replace('{file}', String(stamp.fileVersion));
  const because = stamp.scenario?.because ?? null;
  return [
    ...(stamp.file === '' ? [] : [[say(texts.file), stamp.file] as const]),
    [say(texts.scenario), stamp.scenario === null ? scenarioName : `${scenarioName} (${stamp.scenario.id})`],
    ...(because === null ? [] : [[say(texts.because), because] as const]),
    [say(texts.horizon), periods.length === 1 ? first : `${first} – ${last}`],
    [say(texts.proof), sayProof(context)],
    [say(texts.program), program],
    [say(texts.date), dateText(stamp.writtenAt, language)],
    [say(texts.hash), stamp.inputsHash ?? '—'],
  ];
}

function sayProof({ say, answer: { proof } }: PlanContext): string {
  const { objective, bound, status } = proof;
  if (objective === null || bound === null || bound === 0) return say(texts.unknown);
  const gap = Math.max(0, objective - bound) / Math.abs(bound);
  const isBest = status === 'optimal' && isProven(objective, bound, 1e-4);
  const shown = `${(gap * 100).toLocaleString('en-US', { maximumSignificantDigits: 2, roundingMode: 'ceil' })}\u202f%`;
  return say(isBest ? texts.proven : texts.within).replace('{gap}', shown);
}
