import type { SolutionDialect } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

/**
 * HiGHS with `write_solution_style` 0 or 4: the model status, then under `# Primal solution values` `Feasible`, the
 * objective and `# Columns 4` with `name value` a line; sparse, `# Columns -4` and only what is not zero, with its index.
 * Rows, duals and the basis follow and are left. Values have 15 digits. As written by HiGHS 1.12.
 */
export const highsSolution: SolutionDialect = {
  title: 'HiGHS (--solution_file PATH)',
  isWritten: (text) =>
    /^Model status\r?\n/.test(text.trimStart()) && text.includes('# Primal solution values'),
  read: (text) => {
    const lines = textLines(text);
    const status = lines[1]?.text ?? '';
    const begin = lines.findIndex(({ text: line }) => line === '# Primal solution values');
    const isPlan = lines[begin + 1]?.text === 'Feasible';
    const columns = lines.findIndex(
      ({ words }, at) => at > begin && words[0] === '#' && words[1] === 'Columns',
    );
    const next = lines.findIndex(({ words }, at) => at > columns && words[0] === '#');
    const listed = columns < 0 ? [] : lines.slice(columns + 1, next < 0 ? undefined : next);
    const objective = lines.find(({ words }, at) => at > begin && words[0] === 'Objective');
    return {
      solver: 'HiGHS',
      status,
      claim: !isPlan ? 'none' : status === 'Optimal' ? 'optimal' : 'feasible',
      objective: readObjective(objective?.words[1]),
      digits: 15,
      values: listed.map(({ number, words: [name = '', value] }) => ({
        name,
        place: null,
        value: readValue(value, number),
        line: number,
      })),
    };
  },
};
