import type { SolutionDialect } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

const statedStatus = /^solution status:\s*(.*)$/m;
const statedObjective = /^objective value:\s*(\S+)\s*$/m;

/**
 * SCIP's `write solution PATH` (documentation of `reader_sol.h`): `solution status: …`, `objective value: …`, then
 * `name value (obj:c)` a line for every variable that is not zero; `no solution available` where there is none. Values have
 * 15 digits.
 */
export const scipSolution: SolutionDialect = {
  title: 'SCIP (write solution PATH)',
  isWritten: (text) => statedStatus.test(text.slice(0, 2000)),
  read: (text) => {
    const status = statedStatus.exec(text)?.[1]?.trim() ?? '';
    const lines = textLines(text);
    const begin = lines.findIndex(({ text: line }) => line.startsWith('objective value:'));
    const isOptimal = /^optimal|^gap limit/i.test(status);
    return {
      solver: 'SCIP',
      status,
      claim: begin < 0 ? 'none' : isOptimal ? 'optimal' : 'feasible',
      objective: readObjective(statedObjective.exec(text)?.[1]),
      digits: 15,
      values:
        begin < 0
          ? []
          : lines.slice(begin + 1).map(({ number, words: [name = '', value] }) => ({
              name,
              place: null,
              value: readValue(value, number),
              line: number,
            })),
    };
  },
};
