import { SolutionError } from './solution-error.ts';
import { cbcSolution } from './cbc-solution.ts';
import { cplexSolution } from './cplex-solution.ts';
import { glpkRaw } from './glpk-raw.ts';
import { glpkReport } from './glpk-report.ts';
import { gurobiSolution } from './gurobi-solution.ts';
import { highsSolution } from './highs-solution.ts';
import { highsTable } from './highs-table.ts';
import { scipSolution } from './scip-solution.ts';
import type { SolutionText } from './solution-text.ts';

/** Every form of solution file that is understood. A text is one of them at most. */
export const solutionDialects = [
  highsSolution,
  highsTable,
  cbcSolution,
  cplexSolution,
  scipSolution,
  glpkReport,
  glpkRaw,
  gurobiSolution,
] as const;

/**
 * Reads a solution file of any of the dialects, told by its first lines.
 *
 * @throws SolutionError naming the line that cannot be read, or the forms that are understood where it is none of them.
 */
export function readSolution(text: string): SolutionText {
  const dialect = solutionDialects.find((each) => each.isWritten(text));
  if (dialect === undefined) {
    const known = solutionDialects.map(({ title }) => title).join('; ');
    throw new SolutionError(`This is no solution file that is understood. Understood are: ${known}.`);
  }
  return dialect.read(text);
}
