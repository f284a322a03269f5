import type { SolutionDialect } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

const statedObjective = /^#\s*Objective value\s*=\s*(\S+)/im;

/**
 * Gurobi's SOL format (reference manual, Solution File Formats): `name value` a line, one for every variable, and comments
 * after `#`, among them `# Objective value = 140`. It says nothing of proof. Values have 17 digits.
 */
export const gurobiSolution: SolutionDialect = {
  title: 'Gurobi (ResultFile=PATH.sol)',
  isWritten: (text) => {
    const lines = textLines(text.slice(0, 2000));
    if (!(lines[0]?.text ?? '').startsWith('#')) return false;
    // The last line may be cut off by the slice.
    return lines.slice(0, -1).every(({ text: line, words }) => line.startsWith('#') || words.length === 2);
  },
  read: (text) => ({
    solver: 'Gurobi',
    status: null,
    claim: 'feasible',
    objective: readObjective(statedObjective.exec(text)?.[1]),
    digits: 17,
    values: textLines(text)
      .filter(({ text: line }) => !line.startsWith('#'))
      .map(({ number, words: [name = '', value] }) => ({
        name,
        place: null,
        value: readValue(value, number),
        line: number,
      })),
  }),
};
