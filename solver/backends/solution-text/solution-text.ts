/** The solver that wrote a solution file. */
export type SolverName = 'HiGHS' | 'CBC' | 'Gurobi' | 'CPLEX' | 'SCIP' | 'GLPK';

/** What a file says of its own values: that they are best, that they are a plan, or that it holds none. */
export type SolutionClaim = 'optimal' | 'feasible' | 'none';

/** A value of a file: under the column's name, or where the format has no names, under its place among the columns. */
export interface StatedValue {
  /** `null` where the format counts columns instead. */
  name: string | null;
  /** From 0; `null` where the format says names alone. */
  place: number | null;
  value: number;
  /** Line of the file, from 1. */
  line: number;
}

/** The content of a solution file, whatever wrote it. What it does not list is zero. */
export interface SolutionText {
  solver: SolverName;
  /** The file's own words for its state; `null` where the format has none. */
  status: string | null;
  claim: SolutionClaim;
  /** The objective that the file states. */
  objective: number | null;
  /** Significant digits that the format prints of a value; the last one is rounded. */
  digits: number;
  values: readonly StatedValue[];
}

/** One way to write a solution. */
export interface SolutionDialect {
  /** What it is called, with the command that writes it. */
  title: string;
  /** Whether the text is written this way. */
  isWritten(text: string): boolean;
  /** @throws SolutionError naming the line that cannot be read. */
  read(text: string): SolutionText;
}
