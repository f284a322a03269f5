import type { SolutionClaim, SolutionDialect, StatedValue } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

export function glpkClaim(status: string): SolutionClaim {
  if (/UNDEFINED|EMPTY|INFEASIBLE|UNBOUNDED/.test(status)) return 'none';
  return /OPTIMAL/.test(status) && !/NON-OPTIMAL/.test(status) ? 'optimal' : 'feasible';
}

/**
 * GLPK's report, `glpsol -o PATH` (GLPK reference manual, glp_print_mip and glp_print_sol): a heading, a table of rows and one
 * of columns: number, name, a mark (`*` for whole numbers, the basis status of a linear model), activity. A name of more
 * than 12 letters has a line of its own. Values have 6 digits.
 */
export const glpkReport: SolutionDialect = {
  title: 'GLPK (glpsol -o PATH)',
  isWritten: (text) => /^Problem:\s/.test(text.trimStart()) && /^\s*No\.\s+Column name/m.test(text),
  read: (text) => {
    const status = /^Status:\s*(.*)$/m.exec(text)?.[1]?.trim() ?? '';
    const lines = textLines(text);
    const begin = lines.findIndex(({ text: line }) => /^No\.\s+Column name/.test(line));
    const values: StatedValue[] = [];
    let name: string | null = null;
    // The table ends where a line neither counts on nor follows a name alone on its line.
    for (const { number, words } of lines.slice(begin + 2)) {
      let rest = words;
      if (name === null) {
        if (words[0] !== String(values.length + 1)) break;
        name = words[1] ?? '';
        rest = words.slice(2);
        if (rest.length === 0) continue;
      }
      const value = /^(\*|B|NL|NU|NF|NS)$/.test(rest[0] ?? '') ? rest[1] : rest[0];
      values.push({ name, place: null, value: readValue(value, number), line: number });
      name = null;
    }
    return {
      solver: 'GLPK',
      status,
      claim: glpkClaim(status),
      objective: readObjective(/^Objective:.*=\s*(\S+)/m.exec(text)?.[1]),
      digits: 6,
      values,
    };
  },
};
