import type { SolutionClaim, SolutionDialect, StatedValue } from './solution-text.ts';
import { readObjective, readValue, textLines } from './text-lines.ts';

const heading = /^(.*) - objective value\s+(\S+)$/;

function claimOf(status: string): SolutionClaim {
  if (/infeasible|unbounded/i.test(status)) return 'none';
  return /^optimal/i.test(status) ? 'optimal' : 'feasible';
}

/**
 * CBC's `solution PATH`: `Optimal - objective value 26327.74378418`, then a line a column that is not zero, of index, name,
 * value and reduced cost, after `**` where it breaks a limit. Values have 8 digits (`%15.8g`). With `printingOptions all`
 * the rows come first and the index begins again with the columns. As written by CBC 2.10.
 */
export const cbcSolution: SolutionDialect = {
  title: 'CBC (solution PATH)',
  isWritten: (text) => heading.test(textLines(text.slice(0, 2000))[0]?.text ?? ''),
  read: (text) => {
    const [first, ...lines] = textLines(text);
    const [, status = '', objective] = heading.exec(first?.text ?? '') ?? [];
    let values: StatedValue[] = [];
    let last = -1;
    for (const { number, words } of lines) {
      const [index, name = '', value] = words[0] === '**' ? words.slice(1) : words;
      const place = readValue(index, number);
      if (place <= last) values = [];
      last = place;
      values.push({ name, place: null, value: readValue(value, number), line: number });
    }
    return {
      solver: 'CBC',
      status,
      claim: claimOf(status),
      objective: readObjective(objective),
      digits: 8,
      values,
    };
  },
};
