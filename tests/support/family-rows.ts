import type { Network } from '../../scenarios/domain/network.ts';
import { buildModel, programNames } from '../../solver/formulation/build-model.ts';

/**
 * The rows that one family writes for a network, one a line, in the words of the model's columns:
 * `name: + 1 a - 2 b <= 3`. Columns that are fixed at zero are listed after them.
 */
export function familyRows(network: Network, family: string): string {
  const model = buildModel(network);
  const { program } = model;
  const names = programNames(model);
  const range = model.rowFamilies.find((each) => each.family === family);
  if (range === undefined) throw new Error(`The formulation has no constraint family ${family}.`);

  const terms = new Map<number, string[]>();
  for (let column = 0; column < program.columnCount; column++) {
    for (let at = program.starts[column] ?? 0; at < (program.starts[column + 1] ?? 0); at++) {
      const row = program.rowIndices[at] ?? 0;
      if (row < range.first || row >= range.first + range.count) continue;
      terms.set(row, [
        ...(terms.get(row) ?? []),
        termText(program.values[at] ?? 0, names.columns[column] ?? ''),
      ]);
    }
  }
  const rows = Array.from({ length: range.count }, (_, at) => {
    const row = range.first + at;
    const sum = terms.get(row)?.join(' ') ?? '0';
    return `${names.rows[row]}: ${sum} ${limitsText(program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0)}`;
  });
  const fixed = names.columns
    .filter((_, column) => program.columnUpper[column] === 0)
    .map((name) => `${name} = 0`);
  return [...rows, ...fixed].join('\n') + '\n';
}

function termText(coefficient: number, name: string): string {
  const size = Math.abs(coefficient) === 1 ? '' : `${numberText(Math.abs(coefficient))} `;
  return `${coefficient < 0 ? '-' : '+'} ${size}${name}`;
}

function limitsText(lower: number, upper: number): string {
  if (lower === upper) return `= ${numberText(lower)}`;
  const parts = [];
  if (lower !== -Infinity) parts.push(`>= ${numberText(lower)}`);
  if (upper !== Infinity) parts.push(`<= ${numberText(upper)}`);
  return parts.join(' and ');
}

/** Nine significant digits, and no minus before a zero. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(9)) + 0);
}
