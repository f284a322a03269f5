import { SolutionError } from './solution-error.ts';
import type { LinearProgram, ProgramNames } from '../../modeling/linear-program.ts';
import { lpName } from '../lp-text/write-lp.ts';
import { mpsColumnNames } from '../mps-text/write-mps.ts';
import type { ShortNames } from './short-names.ts';
import type { SolutionText } from './solution-text.ts';

/** How the two text forms call the column that carries a constant cost. */
const constantNames = new Set(['CONSTANT', 'constant']);

/**
 * The values of a file on the columns of the program that it answers; what the file does not list is zero.
 *
 * @throws SolutionError where the file speaks of columns that the program has not, or of one twice: it answers another model.
 */
export function placeValues(
  program: LinearProgram,
  names: ProgramNames,
  solution: SolutionText,
  short: ShortNames | null,
): Float64Array {
  const columnByName = new Map<string, number>();
  for (const [column, name] of mpsColumnNames(names).entries()) columnByName.set(name, column);
  for (const [column, name] of names.columns.entries()) {
    columnByName.set(lpName(name), column);
    columnByName.set(name, column);
  }
  for (const [name, own] of Object.entries(short?.columns ?? {})) {
    const column = columnByName.get(own);
    if (column === undefined)
      throw new SolutionError(otherModel(`the name map knows ${own}, which it has not`));
    columnByName.set(name, column);
  }

  const values = new Float64Array(program.columnCount);
  const isPlaced = new Uint8Array(program.columnCount);
  const unknown: string[] = [];
  for (const { name, place, value, line } of solution.values) {
    const isConstant = name === null ? place === program.columnCount : constantNames.has(name);
    if (isConstant && program.costOffset !== 0) continue;
    const column = name === null ? place : columnByName.get(name);
    if (column === null || column === undefined || column < 0 || column >= program.columnCount) {
      unknown.push(name ?? `column ${(place ?? 0) + 1}`);
      continue;
    }
    if (isPlaced[column] === 1)
      throw new SolutionError(`Line ${line}: ${name ?? `column ${column + 1}`} is there twice.`);
    isPlaced[column] = 1;
    values[column] = value;
  }
  const [first] = unknown;
  if (first !== undefined) {
    const others = unknown.length === 1 ? '' : ` and ${unknown.length - 1} more`;
    const isShort = short === null && unknown.every((name) => /^c\d+$/.test(name));
    const next = isShort ? ' Its names are short ones: give --names with the map that export wrote.' : '';
    throw new SolutionError(`${otherModel(`it knows no ${first}${others}`)}${next}`);
  }
  return values;
}

function otherModel(why: string): string {
  return `This solution is of another model: ${why}. Export this file and scenario again and solve that.`;
}
