import { onOnePage } from '../bare-sheet.ts';
import { service } from '../../../solver/report/service.ts';
import type { Cell, Row, Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { look, numberLook } from '../looks.ts';
import { linesOf } from '../text-width.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { planDecisions } from '../../plan/plan-decisions.ts';
import { planHeadline } from '../../plan/plan-headline.ts';
import { planStampLines } from '../../plan/plan-stamp-lines.ts';
import { planWords, sheetWords } from '../../plan/plan-words.ts';
import { numberCell, textCell } from './summary-cells.ts';
import { costTable, madeTable, plantTable } from './summary-tables.ts';

const texts = {
  cost: words('Cost', '成本', '成本'),
  made: words('Made where', '生產地', '生产地'),
  decisions: words('Decisions', '決定', '决定'),
  service: words('Service', '服務水平', '服务水平'),
  wanted: words('Wanted (units)', '需求（件）', '需求（件）'),
  served: words('Served (units)', '交付（件）', '交付（件）'),
  short: words('Short (units)', '欠交（件）', '欠交（件）'),
  fill: words('Fill rate', '滿足率', '满足率'),
  stamp: words('About this plan', '關於此方案', '关于此方案'),
  byPlant: words('Units made by plant', '各廠產量（件）', '各厂产量（件）'),
};

const widths = [34, 30, 16, 14, 14, 3, 13, 13, 13, 13, 13, 13];
/** Letters of the headline, which is larger than a cell's text, across the page. */
const lineWidth = 140;
/** A list of rows that knows how far it has come. */
function pen() {
  const rows: Row[] = [];
  const add = (cells: readonly Cell[], height: number | null = null) => rows.push({ cells, height });
  return { rows, add, next: () => rows.length, gap: () => add([]) };
}

/** The plan on one page: the sentence, what it costs, what is made where, service, and what plan this is. */
export function summarySheet(context: PlanContext): Sheet {
  const { say, answer, language, scenarioName, footer } = context;
  const { network } = answer;
  const { rows, add, next, gap } = pen();
  const headline = planHeadline(context);
  add([textCell(`${say(planWords.title)} · ${nameIn(network.settings.title, language)}`, look('title'))], 22);
  add([textCell(scenarioName, look('section'))], 16);
  gap();
  // A cell that wraps is as wide as its column, so that the sentence is broken here into lines of its own.
  for (const line of broken(headline, lineWidth)) add([textCell(line, look('key'))], 22);
  gap();

  const cost = costTable(context, next() + 1);
  add([textCell(`${say(texts.cost)} (${context.currency})`, look('section'))]);
  for (const row of cost.rows) add(row);
  gap();

  const plants = plantTable(context, next() + 1);
  if (plants !== null) {
    add([textCell(say(texts.byPlant), look('section'))]);
    for (const row of plants.rows) add(row);
    gap();
  }

  const made = madeTable(context, next() + 1);
  if (made !== null) {
    add([textCell(say(texts.made), look('section'))]);
    for (const row of made.rows) add(row);
    gap();
  }

  const decisions = planDecisions(context);
  if (decisions.length > 0) {
    add([textCell(say(texts.decisions), look('section'))]);
    for (const decision of decisions) add(decision.map((each) => textCell(each, look('body'))));
    gap();
  }

  add([textCell(say(texts.service), look('section'))]);
  for (const row of serviceRows(context)) add(row);
  gap();

  add([textCell(say(texts.stamp), look('section'))]);
  for (const [label, value] of planStampLines(context)) {
    add([textCell(label, look('body')), textCell(value, look('body')), ...blanks(3)]);
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
    print: onOnePage(footer),
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

function serviceRows({ say, answer }: PlanContext): readonly (readonly Cell[])[] {
  const rows = service.rows(answer.network, answer.plan, answer.ledger);
  const sum = (key: 'wanted' | 'served' | 'short') => rows.reduce((all, row) => all + row[key], 0);
  const [wanted, served] = [sum('wanted'), sum('served')];
  const line = (label: string, cell: Cell): readonly Cell[] => [textCell(label, look('body')), cell];
  return [
    line(say(texts.wanted), numberCell(wanted, 'units')),
    line(say(texts.served), numberCell(served, 'units')),
    line(say(texts.short), numberCell(wanted - served, 'units')),
    line(
      say(texts.fill),
      wanted > 0 ? numberCell(served / wanted, 'share') : textCell('—', numberLook('general')),
    ),
  ];
}
