import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { ListenedGlpk } from './listened-glpk.ts';
import type { GlpkAnswer, GlpkVerdict } from './run-glpk.ts';
import { acceptedViolation } from '../program/judge-values.ts';
import { buildElasticProgram } from '../../modeling/elastic-program.ts';
import { runGlpk } from './run-glpk.ts';

/**
 * What an undefined MIP really is. Under presolve, without which a MIP fails here, the library calls
 * infeasible, unbounded and given-up programs alike "undefined". Two questions tell them apart:
 * 1. the relaxation without presolve: infeasible is the answer, unbounded half of one;
 * 2. the least breach of the rows that whole values need: none can be had for less than nothing when
 *    a plan exists, and with a plan an unbounded relaxation makes the MIP unbounded (rational data).
 */
export function decideUndefinedMip(
  glpk: ListenedGlpk,
  program: LinearProgram,
  remaining: () => number,
): GlpkVerdict {
  const relaxed = { ...program, isInteger: new Uint8Array(program.columnCount) };
  const relaxation = runGlpk(glpk, relaxed, { seconds: remaining(), relativeGap: 0, hasPresolve: false });
  if (relaxation.verdict === 'infeasible') return 'infeasible';
  if (remaining() === 0) return 'undefined';
  const elastic = buildElasticProgram(program);
  const least: GlpkAnswer = runGlpk(glpk, elastic, {
    seconds: remaining(),
    relativeGap: 0,
    hasPresolve: true,
  });
  if (least.verdict !== 'optimal' || least.values === null) return 'undefined';
  const breach = least.values.subarray(program.columnCount).reduce((sum, slack) => sum + slack, 0);
  if (breach > acceptedViolation) return 'infeasible';
  return relaxation.verdict === 'unbounded' ? 'unbounded' : 'undefined';
}
