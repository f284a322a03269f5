import type { GLPK, Options } from 'glpk.js/node';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { GlpkNotes } from './glpk-talk.ts';
import type { ListenedGlpk } from './listened-glpk.ts';
import { tidyValues } from '../program/judge-values.ts';
import { buildGlpkModel, columnName, rowName } from './glpk-model.ts';
import { noNotes, readGlpkLine } from './glpk-talk.ts';

/** The library's six statuses, less what it cannot mean here. */
export type GlpkVerdict = 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'undefined';

export interface GlpkAnswer {
  verdict: GlpkVerdict;
  /** `null` unless the verdict is optimal or feasible: the library writes zeros for a plan it has not got. */
  values: Float64Array | null;
  rowDuals: Float64Array | null;
  notes: GlpkNotes;
}

export interface GlpkRunOptions {
  /** Infinity for no limit; the library itself looks at the clock only now and then. */
  seconds: number;
  relativeGap: number;
  hasPresolve: boolean;
  onNotes?: (notes: GlpkNotes) => void;
}

/** One cold run. */
export function runGlpk(glpk: ListenedGlpk, program: LinearProgram, options: GlpkRunOptions): GlpkAnswer {
  const { library } = glpk;
  const settings: Options = {
    msglev: library.GLP_MSG_ALL,
    presol: options.hasPresolve,
    mipgap: options.relativeGap,
  };
  // Its clock counts milliseconds in 32 bits.
  if (options.seconds < 2e6) settings.tmlim = options.seconds;
  let notes = noNotes;
  const hear = (line: string): void => {
    const next = readGlpkLine(notes, line);
    if (next === notes) return;
    notes = next;
    options.onNotes?.(notes);
  };
  const model = buildGlpkModel(library, program);
  const { result } = glpk.listen(hear, () => library.solve(model, settings));
  const verdict = verdictOf(library, result.status);
  if (verdict !== 'optimal' && verdict !== 'feasible')
    return { verdict, values: null, rowDuals: null, notes };
  const values = Float64Array.from({ length: program.columnCount }, (_, column) => {
    return result.vars[columnName(column)] ?? NaN;
  });
  const { dual } = result;
  const rowDuals =
    dual === undefined
      ? null
      : Float64Array.from({ length: program.rowCount }, (_, row) => {
          const value = dual[rowName(row)] ?? NaN;
          return value === 0 ? 0 : value;
        });
  return { verdict, values: tidyValues(program, values), rowDuals, notes };
}

function verdictOf(glpk: GLPK, status: number): GlpkVerdict {
  switch (status) {
    case glpk.GLP_OPT:
      return 'optimal';
    case glpk.GLP_FEAS:
      return 'feasible';
    case glpk.GLP_NOFEAS:
      return 'infeasible';
    case glpk.GLP_UNBND:
      return 'unbounded';
    default:
      return 'undefined';
  }
}
