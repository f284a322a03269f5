import type { SolutionDialect } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

const basisStatus = /^(LB|BS|UB|FR|NB|FX)$/;

/**
 * HiGHS with `write_solution_style` 1, for people: a table `Index Status Lower Upper Primal Dual Type Name` under
 * `Columns` and one under `Rows`; status and dual are blank for a model with whole numbers. Values have 6 digits. As
 * written by HiGHS 1.12.
 */
export const highsTable: SolutionDialect = {
  title: 'HiGHS (--solution_file PATH with write_solution_style 1)',
  isWritten: (text) => /^Columns\s*\r?\n\s*Index\s+Status\s+Lower\s+Upper\s+Primal/m.test(text),
  read: (text) => {
    const lines = textLines(text);
    const begin = lines.findIndex(({ text: line }) => line === 'Columns');
    const end = lines.findIndex(({ text: line }, at) => at > begin && line === 'Rows');
    const status = /^Model status\s*:\s*(.*)$/m.exec(text)?.[1]?.trim() ?? null;
    return {
      solver: 'HiGHS',
      status,
      claim: status === 'Optimal' ? 'optimal' : status === 'Infeasible' ? 'none' : 'feasible',
      objective: readObjective(/^Objective value\s*:\s*(\S+)/m.exec(text)?.[1]),
      digits: 6,
      values: lines.slice(begin + 2, end < 0 ? undefined : end).map(({ number, words }) => {
        const afterStatus = basisStatus.test(words[1] ?? '') ? 2 : 1;
        // Lower and upper limits come before the value.
        const value = readValue(words[afterStatus + 2], number);
        return { name: words.at(-1) ?? '', place: null, value, line: number };
      }),
    };
  },
};
