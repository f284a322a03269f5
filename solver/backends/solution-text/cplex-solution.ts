import { SolutionError } from './solution-error.ts';
import type { SolutionDialect, StatedValue } from './solution-text.ts';
import { readObjective, readValue } from './text-lines.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replaceAll(/&(#x?)?(\w+);/g, (whole, number: string | undefined, word: string) => {
    if (number === undefined) return entities[word] ?? whole;
    return String.fromCodePoint(Number.parseInt(word, number === '#x' ? 16 : 10));
  });
}

function attributesOf(element: string): ReadonlyMap<string, string> {
  return new Map(
    [...element.matchAll(/([\w.]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      plainText(value),
    ]),
  );
}

/**
 * CPLEX's SOL format (File formats reference, SOL): XML of a `header` with the objective and the status in words, and
 * `<variable name="x" index="0" value="1"/>` in `variables`; a model without names has the index alone. Of a pool of
 * solutions the first is read, which is the incumbent. Values have 17 digits.
 */
export const cplexSolution: SolutionDialect = {
  title: 'CPLEX (write PATH.sol)',
  isWritten: (text) => /<CPLEXSolution\b/.test(text.slice(0, 4000)),
  read: (text) => {
    const end = text.indexOf('</CPLEXSolution>');
    if (end < 0) throw new SolutionError('The end </CPLEXSolution> is missing: the file is cut off.');
    const solution = text.slice(0, end);
    const header = attributesOf(/<header\b[^>]*>/.exec(solution)?.[0] ?? '');
    const status = header.get('solutionStatusString') ?? null;
    const isPlan = header.get('primalFeasible') !== '0';
    const values: StatedValue[] = [];
    let line = 1;
    let counted = 0;
    for (const match of solution.matchAll(/<variable\b[^>]*>/g)) {
      line += solution.slice(counted, match.index).split('\n').length - 1;
      counted = match.index;
      const variable = attributesOf(match[0]);
      const name = variable.get('name') ?? null;
      const place = name === null ? readValue(variable.get('index'), line) : null;
      values.push({ name, place, value: readValue(variable.get('value'), line), line });
    }
    const claim =
      /optimal/i.test(status ?? '') && !/non-?optimal/i.test(status ?? '') ? 'optimal' : 'feasible';
    return {
      solver: 'CPLEX',
      status,
      claim: isPlan && values.length > 0 ? claim : 'none',
      objective: readObjective(header.get('objectiveValue')),
      digits: 17,
      values,
    };
  },
};
