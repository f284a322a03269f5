import { baseFuture } from '../../scenarios/domain/futures.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { FuturesReport, Measure } from '../../solver/analysis/futures/futures-answer.ts';
import { formatLargeMoney, formatName } from './format.ts';

/** What is needed to write about a report of futures. */
export interface FuturesShown {
  network: Network;
  scenarios: readonly Scenario[];
  report: FuturesReport;
  measure: Measure;
}

/** What a plan has that is best by a measure. */
export const aims: Readonly<Record<Measure, string>> = {
  expected: 'the least expected cost',
  cvar: 'the least cost in the worst cases',
  regret: 'the least regret at worst',
};

/** Money smaller than this share of a future's cost is within the rounding of sums. */
const rounding = 1e-9;

/** A future in a table. */
export function nameFuture(scenarios: readonly Scenario[], id: string): string {
  if (id === baseFuture) return 'Base';
  const found = scenarios.find((each) => each.id === id);
  return found === undefined ? id : formatName(found.name);
}

/** Whether an amount is the rounding of sums. */
export function isNothing({ futures }: FuturesReport, amount: number): boolean {
  return Math.abs(amount) <= rounding * Math.max(1, ...futures.map(({ best }) => Math.abs(best)));
}

/** Amounts in sentences: money, or kilograms where carbon is minimised. */
export function moneyOf({ objective, currency }: FuturesReport): (amount: number) => string {
  return (amount) => formatLargeMoney(amount, objective === 'carbon' ? 'kg CO₂e' : currency);
}

/** The unit of tables. */
export function unitOf(report: FuturesReport): string {
  const unit = report.objective === 'carbon' ? 'kg CO₂e' : report.currency;
  return scaleOf(report) === 1 ? unit : `k ${unit}`;
}

/** All amounts of one report are printed divided by one scale. */
export function scaleOf({ futures }: FuturesReport): number {
  return Math.max(...futures.map(({ best }) => Math.abs(best))) >= 1e7 ? 1000 : 1;
}

/** A future in a sentence. */
export function quoted({ scenarios }: Pick<FuturesShown, 'scenarios'>, id: string): string {
  return id === baseFuture ? 'the base' : `“${nameFuture(scenarios, id)}”`;
}

/** Things in one phrase: `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
