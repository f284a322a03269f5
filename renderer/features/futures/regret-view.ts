import type { Cell, FuturesReport, Hedge, Measure } from '../../../solver/analysis/futures/futures-answer.ts';
import type { Format } from '../../format/format.ts';

/** What decisions are judged by, in the order of the columns. */
export const measures = ['expected', 'cvar', 'regret'] as const satisfies readonly Measure[];

/** Differences of cost below this share of a future's cost are the rounding of sums. */
const rounding = 1e-9;

export function isNothing({ futures }: FuturesReport, amount: number): boolean {
  return Math.abs(amount) <= rounding * Math.max(1, ...futures.map(({ best }) => Math.abs(best)));
}

/** All amounts of one report are printed divided by one scale. */
export function regretScale({ futures }: FuturesReport): 1 | 1e3 | 1e6 {
  const largest = Math.max(...futures.map(({ best }) => Math.abs(best)));
  return largest >= 1e7 ? 1e6 : largest >= 1e5 ? 1e3 : 1;
}

/** So many decimals tell the regrets of a report apart. */
export function regretDigits(report: FuturesReport): number {
  const scale = regretScale(report);
  const regrets = report.plans.flatMap(({ cells }) =>
    cells.flatMap(({ regret }) => (regret === null || isNothing(report, regret) ? [] : [regret / scale])),
  );
  const least = Math.min(Infinity, ...regrets);
  return least < 0.1 ? 3 : least < 1 ? 2 : 1;
}

/** Amounts in sentences, and the unit of tables; kilograms where carbon is minimised. */
export function unitsOf(
  report: FuturesReport,
  format: Format,
): { money: (amount: number) => string; unit: string; plain: string } {
  if (report.objective === 'carbon') {
    const scale = regretScale(report);
    const plain = 'kg CO₂e';
    return {
      money: (amount) => `${format.inSentence.compact(amount)} ${plain}`,
      unit: scale === 1 ? plain : scale === 1e3 ? 't CO₂e' : 'kt CO₂e',
      plain,
    };
  }
  return {
    money: (amount) => format.inSentence.money(amount, report.currency),
    unit: format.moneyUnit(report.currency, regretScale(report)),
    plain: format.currency(report.currency),
  };
}

/** The future in which a plan is regretted most; `null` where it is best everywhere. */
export function worstCell(
  report: FuturesReport,
  cells: readonly Cell[],
): { future: string; regret: number } | null {
  let worst: { future: string; regret: number } | null = null;
  for (const [at, { regret }] of cells.entries()) {
    if (regret === null || isNothing(report, regret) || regret <= (worst?.regret ?? 0)) continue;
    worst = { future: report.futures[at]!.id, regret };
  }
  return worst;
}

export interface HedgeEnds {
  most: { saving: number; future: string };
  least: { saving: number; future: string };
  /** Whether it saves in some future and costs in another. */
  isHedge: boolean;
}

/** Where a decision saves most, and where least. */
export function hedgeEnds(report: FuturesReport, { savings }: Hedge): HedgeEnds {
  const [most, least] = [Math.max(...savings), Math.min(...savings)];
  const at = (saving: number) => report.futures[savings.indexOf(saving)]!.id;
  return {
    most: { saving: most, future: at(most) },
    least: { saving: least, future: at(least) },
    isHedge: most > 0 && least < 0 && !isNothing(report, most) && !isNothing(report, least),
  };
}

/** Whether no plan has less by a measure, up to rounding. */
export function isLeast(report: FuturesReport, measure: Measure, value: number | null): boolean {
  const least = report.least[measure];
  return value !== null && least !== null && isNothing(report, value - least.value);
}
