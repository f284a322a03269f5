import type { Cell, FuturesReport, Measure } from '../../solver/analysis/futures/futures-answer.ts';
import { capital } from './capital.ts';
import { formatNumber, formatShare, none } from './format.ts';
import { isNothing, nameFuture, scaleOf, unitOf, type FuturesShown } from './futures-words.ts';
import type { TextTable } from './render-table.ts';
import { saySubject } from './say-subject.ts';

/** Futures down, plans across: how much more each plan costs than the best of each future. */
export function regretTable(shown: FuturesShown): TextTable {
  const { scenarios, report } = shown;
  const { plans } = report;
  const scale = scaleOf(report);
  const amount = (value: number | null) => formatNumber(value === null ? null : value / scale);
  const values = (measure: Measure) => plans.map(({ values: by }) => amount(by[measure]));
  return {
    columns: [
      { title: `Regret, ${unitOf(report)}`, align: 'left' },
      { title: 'Probability', align: 'right' },
      { title: 'Best', align: 'right' },
      ...plans.map(({ letter, leastBy }) => ({
        title: leastBy.includes(shown.measure) ? `▸ ${letter}` : letter,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...report.futures.map(({ id, probability, best }, place) => [
        nameFuture(scenarios, id),
        formatShare(probability, 0),
        amount(best),
        ...plans.map(({ cells }) => sayCell(report, cells[place], amount)),
      ]),
      ['Largest regret', '', '', ...values('regret')],
      ['Expected cost', '', amount(report.waitAndSee), ...values('expected')],
      [`Mean of the worst ${formatShare(1 - report.alpha, 0)}`, '', '', ...values('cvar')],
    ],
    total: null,
  };
}

function sayCell(
  report: FuturesReport,
  cell: Cell | undefined,
  amount: (value: number | null) => string,
): string {
  if (cell === undefined || cell.kind === 'unknown') return none;
  if (cell.kind === 'no plan') return 'no plan';
  return cell.regret !== null && isNothing(report, cell.regret) ? 'best' : amount(cell.regret);
}

/** Decisions down: what each saves. Marked is what the plan of least expected cost decides. */
export function hedgeTable(shown: FuturesShown): TextTable {
  const { network, scenarios, report } = shown;
  const scale = scaleOf(report);
  const amount = (value: number) => formatNumber(value / scale);
  return {
    columns: [
      { title: `Saved by it, ${unitOf(report)}`, align: 'left' },
      { title: 'Paid once', align: 'right' },
      { title: 'Average', align: 'right' },
      { title: 'Most', align: 'right' },
      { title: 'if this comes', align: 'left' },
      { title: 'Least', align: 'right' },
      { title: 'if this comes', align: 'left' },
    ],
    rows: report.hedges.map(({ subject, isTaken, price, expectedSaving, savings }) => {
      const [most, least] = [Math.max(...savings), Math.min(...savings)];
      const future = (saving: number) =>
        nameFuture(scenarios, report.futures[savings.indexOf(saving)]?.id ?? '');
      return [
        `${isTaken ? '▸ ' : ''}${capital(saySubject(network, subject))}`,
        amount(price),
        amount(expectedSaving),
        amount(most),
        future(most),
        amount(least),
        future(least),
      ];
    }),
    total: null,
  };
}
