import type { LinearProgram } from '../../modeling/linear-program.ts';
import { acceptedViolation, rowActivities } from './judge-values.ts';

/** A statement of a program that values do not keep. */
export interface Breach {
  kind: 'row' | 'limit' | 'whole';
  /** Row, or column for `limit` and `whole`. */
  index: number;
  /** What it comes to, and what it has to lie between. */
  value: number;
  lower: number;
  upper: number;
  /** How far outside, in the statement's own unit. */
  by: number;
}

type Statement = Pick<Breach, 'kind' | 'index' | 'value' | 'lower' | 'upper'>;

/** Whole numbers are kept to this by every engine, at the least. */
const wholeTolerance = 1e-5;

/** How far a value lies outside, where that is more than is allowed; `null` where it is not. */
function breachOf(statement: Statement, allowed: number): Breach | null {
  const { value, lower, upper } = statement;
  const by = Math.max(lower - value, value - upper);
  const limit = value < lower ? lower : upper;
  return by > allowed + acceptedViolation * Math.max(1, Math.abs(limit)) ? { ...statement, by } : null;
}

const worstFirst = (one: Breach, other: Breach) => other.by - one.by;

/**
 * Every limit of a column, and every whole number, that values break by more than the accepted violation and the error that each
 * value may have by its rounding in print. Worst first.
 */
export function columnBreaches(
  program: LinearProgram,
  values: Float64Array,
  slack: Float64Array,
): readonly Breach[] {
  const found: Breach[] = [];
  for (let index = 0; index < program.columnCount; index++) {
    const [value, allowed] = [values[index] as number, slack[index] as number];
    const [lower, upper] = [program.columnLower[index] as number, program.columnUpper[index] as number];
    const breach = breachOf({ kind: 'limit', index, value, lower, upper }, allowed);
    if (breach !== null) found.push(breach);
    const whole = Math.round(value);
    const by = Math.abs(value - whole);
    if (program.isInteger[index] === 1 && by > Math.max(wholeTolerance, allowed))
      found.push({ kind: 'whole', index, value, lower: whole, upper: whole, by });
  }
  return found.sort(worstFirst);
}

/** The same of rows, where the errors of all values of a row add up. */
export function rowBreaches(
  program: LinearProgram,
  values: Float64Array,
  slack: Float64Array,
): readonly Breach[] {
  const activities = rowActivities(program, values);
  const allowed = rowActivities({ ...program, values: program.values.map(Math.abs) }, slack);
  const found: Breach[] = [];
  for (let index = 0; index < program.rowCount; index++) {
    const [lower, upper] = [program.rowLower[index] as number, program.rowUpper[index] as number];
    const statement: Statement = { kind: 'row', index, value: activities[index] as number, lower, upper };
    const breach = breachOf(statement, allowed[index] as number);
    if (breach !== null) found.push(breach);
  }
  return found.sort(worstFirst);
}
