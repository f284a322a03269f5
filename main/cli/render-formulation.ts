import { formulation } from '../../solver/formulation/index.ts';

interface Stated {
  name: string;
  title: string;
  formula: string;
}

const renderFamilies = (families: readonly Stated[]) =>
  families.flatMap(({ name, title, formula }) => [
    `**${title}** \`${name}\``,
    '',
    ...formula.split('\n').map((line) => `    ${line.trim()}`),
    '',
  ]);

/** The model as a Markdown document, from the list that the solver builds it from: it cannot be out of date. */
export function renderFormulation(): readonly string[] {
  return [
    '# The planning model',
    '',
    'Sites s, lanes l, products p, customs origins o, recipes r with a stream σ for each origin of their output,',
    'price tiers k of purchase offers, demand rows d, periods t. Goods have a column only where they can arise and be of use.',
    '',
    '## Variables',
    '',
    ...formulation.variables.map(
      ({ symbol, unit, title, isInteger }) =>
        `- \`${symbol}\` (${unit}${isInteger ? ', whole' : ''}): ${title}`,
    ),
    '',
    '## Constraints',
    '',
    ...renderFamilies(formulation.constraints),
    '## Costs',
    '',
    'The objective is the sum of these; the ledger is the same expressions at the plan.',
    '',
    ...renderFamilies(formulation.costs),
  ].slice(0, -1);
}
