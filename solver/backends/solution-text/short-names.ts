import { SolutionError } from './solution-error.ts';
import type { ProgramNames } from '../../modeling/linear-program.ts';

/** Names such as `c12` and `r7`, by the names that they stand for: what a solver elsewhere need not know. */
export interface ShortNames {
  columns: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, string>>;
}

/** `c1`, `c2` … for columns and `r1`, `r2` … for rows, in the order of the program. */
export function shortenNames({ columns, rows }: ProgramNames): ProgramNames {
  return {
    columns: columns.map((_, index) => `c${index + 1}`),
    rows: rows.map((_, index) => `r${index + 1}`),
  };
}

/** The name map as a file: each short name with the name that it stands for, one a line. */
export function writeNameMap(names: ProgramNames): string {
  const short = shortenNames(names);
  const pairs = (own: readonly string[], shortened: readonly string[]) =>
    Object.fromEntries(shortened.map((name, index) => [name, own[index] ?? '']));
  const map: ShortNames = {
    columns: pairs(names.columns, short.columns),
    rows: pairs(names.rows, short.rows),
  };
  return `${JSON.stringify(map, null, 1)}\n`;
}

/** @throws SolutionError where the text is no name map. */
export function readNameMap(text: string): ShortNames {
  const isPairs = (value: unknown): value is Readonly<Record<string, string>> =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new SolutionError('The name map is not JSON. Name the file that export --names wrote.', {
      cause: error,
    });
  }
  const { columns, rows } = (found ?? {}) as Partial<Record<'columns' | 'rows', unknown>>;
  if (!isPairs(columns) || !isPairs(rows))
    throw new SolutionError('The name map has no columns and rows. Name the file that export --names wrote.');
  return { columns, rows };
}
