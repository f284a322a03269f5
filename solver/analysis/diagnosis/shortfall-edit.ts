import type { Network } from '../../../scenarios/domain/network.ts';
import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { setAt } from '../../../scenarios/overrides/write-override.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type { ShortRow } from './diagnosis-answer.ts';
import { withoutCost, type QuestionDesk } from './question-desk.ts';
import { stepFor } from './least-amount.ts';
import { leastServed } from './statements/demand.ts';
import { withoutStatements } from './statements/index.ts';

/** Less than this of a row is rounding. */
const smallestShare = 1e-7;

/**
 * The fewest units of rows that go unserved so that a plan is possible, all else as stated; `null` where none is, however
 * much of them falls short.
 *
 *   minimise Σ_d short[d]   subject to   served[d] + short[d] ≥ least[d]   and all else
 */
export async function leastShortfall(
  network: Network,
  ids: readonly string[],
  desk: QuestionDesk,
): Promise<{ units: number; short: readonly ShortRow[] } | null> {
  const isSoft = new Set(ids);
  const softened = withoutStatements(network, [{ kind: 'demand', ids }]);
  const model = buildModel(softened);
  const program = withoutCost(model.program);
  const rows = network.demand.flatMap((row, place) => {
    const column = model.columns.shortfall.at(place);
    return isSoft.has(row.id) && column >= 0 ? [{ row, column }] : [];
  });
  for (const { column } of rows) program.cost[column] = 1;
  const outcome = await desk.solve(program, { relativeGap: 0, seconds: null });
  if (outcome.values === null) return null;
  const { values } = outcome;
  const short = rows.flatMap(({ row, column }): readonly ShortRow[] => {
    const allowed = row.quantity - leastServed(network, row);
    const beyond = values[column]! - allowed;
    if (beyond <= smallestShare * row.quantity) return [];
    return [{ row: row.id, quantity: row.quantity, shortUnits: roundedUp(values[column]!, row.quantity) }];
  });
  return { units: short.reduce((sum, each) => sum + each.shortUnits, 0), short };
}

/** Whole units where the row is whole, so that the edit reads as a planner would write it. */
function roundedUp(units: number, quantity: number): number {
  const step = Number.isInteger(quantity) ? stepFor(quantity, true) : stepFor(quantity, false);
  const steps = Math.ceil(units / step - 1e-6);
  return Math.min(quantity, step < 1 ? steps / Math.round(1 / step) : steps * step);
}

/**
 * Lets rows fall short by so many units and no more. A firm row becomes one whose shortfall has a price: what a unit sells
 * for where that is known, else none. Least carbon takes no shortfall at any price, so there the row wants less.
 */
export function shortfallOverrides(network: Network, short: readonly ShortRow[]): readonly Override[] {
  const rowOf = new Map<string, DemandRow>(network.demand.map((row) => [row.id, row]));
  return short.flatMap(({ row: id, quantity, shortUnits }) => {
    const row = rowOf.get(id);
    if (row === undefined) return [];
    if (network.settings.objective === 'carbon')
      return [setAt(['demand', id, 'quantity'], quantity - shortUnits)];
    const fill = Math.max(0, (quantity - shortUnits) / quantity);
    return [
      setAt(['demand', id, 'minimumFill'], fill),
      ...(row.shortfallPenaltyPerUnit === null && network.settings.objective === 'cost'
        ? [setAt(['demand', id, 'shortfallPenaltyPerUnit'], priceOf(network, row) ?? 0)]
        : []),
    ];
  });
}

/** What a unit of a row sells for, in the row's currency; `null` where the network does not say. */
export function priceOf(network: Network, row: DemandRow): number | null {
  if (row.pricePerUnit !== null) return row.pricePerUnit;
  const product = network.products.find(({ id }) => id === row.product);
  const listed = product?.priceByMarket.find(({ market }) => market === row.market);
  return listed !== undefined && listed.currency === row.currency ? listed.pricePerUnit : null;
}
