import type { SolutionClaim, SolutionDialect, StatedValue } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

/** `s` lines: of a basic solution the primal and the dual state come before the objective, of the others one state. */
function readState(words: readonly string[]): { claim: SolutionClaim; status: string } {
  const [, kind, , , first = 'u', second] = words;
  const status = kind === 'bas' ? `${first} ${second}` : first;
  const isPlan = kind === 'bas' ? first === 'f' : first === 'o' || first === 'f';
  const isBest = kind === 'bas' ? first === 'f' && second === 'f' : first === 'o';
  return { claim: !isPlan ? 'none' : isBest ? 'optimal' : 'feasible', status };
}

/**
 * GLPK's raw form, `glpsol --write PATH` (GLPK reference manual, glp_write_mip, glp_write_sol and glp_write_ipt; HiGHS
 * writes it with style 2): `s mip 2 4 o 26327.74`, then `j 1 12312.3` for each column by its number from 1; of a basic solution
 * the status comes before the value. There are no names. Values have 15 digits.
 */
export const glpkRaw: SolutionDialect = {
  title: 'GLPK (glpsol --write PATH)',
  isWritten: (text) => /^s (mip|bas|ipt) \d+ \d+ /m.test(text.slice(0, 4000)),
  read: (text) => {
    const lines = textLines(text);
    const state = lines.find(({ words }) => words[0] === 's');
    const words = state?.words ?? [];
    const isBasic = words[1] === 'bas';
    const { claim, status } = readState(words);
    const values = lines
      .filter((line) => line.words[0] === 'j')
      .map((line): StatedValue => ({
        name: null,
        place: readValue(line.words[1], line.number) - 1,
        value: readValue(line.words[isBasic ? 3 : 2], line.number),
        line: line.number,
      }));
    const said = /^c Status:\s*(.*)$/m.exec(text)?.[1]?.trim() ?? status;
    return {
      solver: 'GLPK',
      status: said,
      claim,
      objective: readObjective(words.at(-1)),
      digits: 15,
      values,
    };
  },
};
