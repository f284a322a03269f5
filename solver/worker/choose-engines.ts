import type { EngineName } from '../backends/engine.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';

/** Beyond this many coefficients GLPK only takes a core and memory away from HiGHS. */
export const raceableNonzeros = 200_000;

/** The engines to ask: the named one, or for `auto` HiGHS, joined by GLPK for a MIP it can be first on. */
export function chooseEngines(program: LinearProgram, asked: EngineName | 'auto'): readonly EngineName[] {
  if (asked !== 'auto') return [asked];
  const isMip = program.isInteger.includes(1);
  return isMip && program.values.length <= raceableNonzeros ? ['highs', 'glpk'] : ['highs'];
}
