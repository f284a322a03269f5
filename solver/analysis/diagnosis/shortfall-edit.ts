import type { Network } from '../../../scenarios/domain/network.ts';
import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { setAt } from '../../../scenarios/overrides/write-override.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type { ShortRow } from './diagnosis-answer.ts';
import { extendProgram } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { QuestionDesk } from './question-desk.ts';
import { relaxed, smallestShort, withoutCost } from './soft-demand.ts';
import { stepFor } from './least-amount.ts';
import { leastServed } from './statements/demand.ts';
import { withoutStatements } from './statements/index.ts';

/** Less than this of a row is rounding. */
const smallestShare = 1e-7;

/** The fewest units that go unserved, and where. */
export interface LeastShortfall {
  units: number;
  short: readonly ShortRow[];
  /** Whether no fewer do: proven to the unit. */
  isLeast: boolean;
}

/**
 * The fewest units of rows that go unserved so that a plan is possible, all else as stated; `null` where none is, however
 * much of them falls short. Rows that want whole units fall short by whole units. With decisions taken in part it is a
 * bound, found far sooner, and right where a plan is possible with it.
 *
 *   minimise Σ_d short[d]   subject to   served[d] + short[d] ≥ least[d]   and all else
 */
export async function leastShortfall(
  network: Network,
  ids: readonly string[],
  desk: QuestionDesk,
  wholeness: 'whole units' | 'whole',
): Promise<LeastShortfall | null> {
  const isSoft = new Set(ids);
  const model = buildModel(withoutStatements(network, [{ kind: 'demand', ids }]));
  const rows = network.demand.flatMap((row, place) => {
    const column = model.columns.shortfall.at(place);
    return isSoft.has(row.id) && column >= 0 ? [{ row, column }] : [];
  });
  const given = wholeness === 'whole' ? model.program : relaxed(model.program);
  const program = shortfallProgram(network, withoutCost(given), rows);
  const answer = await leastWhole(program, rows, desk);
  if (answer === null) return null;
  const short = rows.flatMap(({ row, column }): readonly ShortRow[] => {
    const units = answer.values[column]!;
    if (units - allowedShort(network, row) <= smallestShare * row.quantity) return [];
    return [{ row: row.id, quantity: row.quantity, shortUnits: roundedUp(units, row.quantity) }];
  });
  const units = short.reduce((sum, each) => sum + each.shortUnits, 0);
  return { units, short, isLeast: answer.isLeast || isNextWhole(network, ids, units, answer.bound) };
}

/**
 * Whether so many whole units are the fewest above a bound in parts, Σ_d ⌈short[d]⌉ ≤ ⌈bound⌉: a proof that asks no engine, so
 * that it does not hang on how fast one is. Only of rows of whole units that allow no shortfall, for the bound counts what is beyond.
 */
function isNextWhole(network: Network, ids: readonly string[], units: number, bound: number | null): boolean {
  if (bound === null) return false;
  const isSoft = new Set(ids);
  const rows = network.demand.filter(({ id }) => isSoft.has(id));
  return (
    rows.every((row) => Number.isInteger(row.quantity) && allowedShort(network, row) === 0) &&
    units <= Math.ceil(bound - smallestShort)
  );
}

/**
 * The fewest units in parts, rounded up row by row, by the relaxation that lets any demand fall short, which has been solved already;
 * `null` where that leaves other rows short too.
 */
export async function shortfallInPart(
  network: Network,
  ids: readonly string[],
  desk: QuestionDesk,
): Promise<LeastShortfall | null> {
  const { model, soft } = await desk.softOf(network);
  const { values } = soft;
  if (soft.status !== 'optimal' || values === null) return null;
  const isSoft = new Set(ids);
  const short: ShortRow[] = [];
  let isLeast = true;
  let beyond = model.program.columnCount;
  for (const [place, { row }] of model.sets.demand.wanted.entries()) {
    if (row.quantity === 0) continue;
    const more = values[beyond]!;
    beyond++;
    if (more <= smallestShare * row.quantity) continue;
    if (!isSoft.has(row.id)) return null;
    const column = model.columns.shortfall.at(place);
    const units = more + (column >= 0 ? values[column]! : 0);
    if (Number.isInteger(row.quantity) && isInParts(units, row.quantity)) isLeast = false;
    short.push({ row: row.id, quantity: row.quantity, shortUnits: roundedUp(units, row.quantity) });
  }
  const units = short.reduce((sum, { shortUnits }) => sum + shortUnits, 0);
  return { units, short, isLeast: isLeast || isNextWhole(network, ids, units, soft.objective) };
}

const isInParts = (units: number, quantity: number): boolean =>
  Math.abs(units - Math.round(units)) > smallestShare * quantity;

interface SoftRow {
  row: DemandRow;
  /** Column of its shortfall. */
  column: number;
}

const allowedShort = (network: Network, row: DemandRow) => row.quantity - leastServed(network, row);

/** Counts every unit of shortfall; what a row allows by itself costs a little less, so that it is used first. */
function shortfallProgram(network: Network, program: LinearProgram, rows: readonly SoftRow[]): LinearProgram {
  const first = program.columnCount;
  const allowing = rows.filter(({ row }) => allowedShort(network, row) > 0);
  for (const { column } of rows) program.cost[column] = 1;
  // short[d] ≤ allowed[d] + beyond[d]: only what is beyond counts.
  for (const { column } of allowing) program.cost[column] = 0;
  return extendProgram(program, {
    columns: allowing.map(() => ({ lower: 0, upper: Infinity, isInteger: false, cost: 1 })),
    rows: allowing.map(({ row }) => ({ lower: -Infinity, upper: allowedShort(network, row) })),
    terms: allowing.flatMap(({ column }, place) => [
      { row: program.rowCount + place, column, coefficient: 1 },
      { row: program.rowCount + place, column: first + place, coefficient: -1 },
    ]),
  });
}

/** The least shortfall; where it is in parts of units, again in whole ones. */
async function leastWhole(
  program: LinearProgram,
  rows: readonly SoftRow[],
  desk: QuestionDesk,
): Promise<{ values: Float64Array; isLeast: boolean; bound: number | null } | null> {
  const seconds = desk.secondsPerProof;
  const first = await desk.solve(program, { relativeGap: 0, seconds: desk.secondsPerSolve });
  if (first.values === null) return null;
  const answer = { values: first.values, isLeast: first.status === 'optimal', bound: first.bound };
  const isInteger = program.isInteger.slice();
  let isAnyInParts = false;
  for (const { row, column } of rows) {
    if (!Number.isInteger(row.quantity)) continue;
    isInteger[column] = 1;
    if (isInParts(answer.values[column]!, row.quantity)) isAnyInParts = true;
  }
  if (!isAnyInParts) return answer;
  const whole = await desk.solve({ ...program, isInteger }, { relativeGap: 0, seconds });
  return whole.values === null
    ? { ...answer, isLeast: false, bound: whole.bound ?? first.bound }
    : { values: whole.values, isLeast: whole.status === 'optimal', bound: whole.bound ?? first.bound };
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
