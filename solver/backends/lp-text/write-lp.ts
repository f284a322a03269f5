import type { LinearProgram, ProgramNames } from '../../modeling/linear-program.ts';

const constantColumn = 'constant';
const termsPerLine = 6;

/**
 * The program as CPLEX LP text for people, which HiGHS, GLPK and cbc read as well.
 *
 * A row limited on both sides becomes two, `…_atleast` and `…_atmost`, for GLPK knows no ranges here;
 * a free row, which says nothing, is a comment; the constant cost is a column held at 1.
 */
export function writeLp(program: LinearProgram, names: ProgramNames): string {
  const columns = names.columns.map(lpName);
  const rows = names.rows.map(lpName);
  const costs: Term[] = columns.flatMap((name, column) => {
    const cost = program.cost[column] ?? 0;
    return cost === 0 ? [] : [{ name, coefficient: cost }];
  });
  if (program.costOffset !== 0) costs.push({ name: constantColumn, coefficient: program.costOffset });
  const filler = columns[0] ?? constantColumn;
  const integers = columns.filter((_, column) => program.isInteger[column] === 1);
  return [
    'Minimize',
    ...expression('cost', costs, filler, ''),
    '',
    'Subject To',
    ...termsByRow(program, columns).flatMap((terms, row) =>
      rowLines(rows[row] ?? '', terms, filler, program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0),
    ),
    '',
    'Bounds',
    ...columns.map((name, column) =>
      boundLine(name, program.columnLower[column] ?? 0, program.columnUpper[column] ?? 0),
    ),
    ...(program.costOffset === 0 && columns.length > 0 ? [] : [` ${constantColumn} = 1`]),
    '',
    ...(integers.length === 0 ? [] : ['Generals', ...integers.map((name) => ` ${name}`), '']),
    'End',
    '',
  ].join('\n');
}

interface Term {
  name: string;
  coefficient: number;
}

/** A name the format allows: what it would read as a number, an operator or a keyword is set off by an underscore. */
export function lpName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_(),.~]/g, '_');
  const isMistakable = /^[0-9.(),]|^[eE][0-9]*$|^(free|inf|infinity|st|end|bounds?|generals?|binary)$/i.test(
    plain,
  );
  return isMistakable || plain === '' ? `_${plain}` : plain;
}

function termsByRow(program: LinearProgram, columns: readonly string[]): Term[][] {
  const rows: Term[][] = Array.from({ length: program.rowCount }, () => []);
  for (const [column, name] of columns.entries()) {
    for (let entry = program.starts[column] ?? 0; entry < (program.starts[column + 1] ?? 0); entry++) {
      const coefficient = program.values[entry] ?? 0;
      if (coefficient !== 0) rows[program.rowIndices[entry] ?? 0]?.push({ name, coefficient });
    }
  }
  return rows;
}

function rowLines(
  name: string,
  terms: readonly Term[],
  filler: string,
  lower: number,
  upper: number,
): string[] {
  const hasLower = lower !== -Infinity;
  const hasUpper = upper !== Infinity;
  if (lower === upper) return expression(name, terms, filler, `= ${numberText(lower)}`);
  if (!hasLower && !hasUpper) return [`\\ ${name} is free`];
  const atLeast = `>= ${numberText(lower)}`;
  const atMost = `<= ${numberText(upper)}`;
  if (!hasUpper) return expression(name, terms, filler, atLeast);
  if (!hasLower) return expression(name, terms, filler, atMost);
  return [
    ...expression(`${name}_atleast`, terms, filler, atLeast),
    ...expression(`${name}_atmost`, terms, filler, atMost),
  ];
}

/** `name: + 2 x - y <= 3`, in lines of a length that can be read; an empty sum is written `0 x`. */
function expression(name: string, terms: readonly Term[], filler: string, ending: string): string[] {
  const texts = terms.length === 0 ? [`0 ${filler}`] : terms.map(termText);
  const lines: string[] = [];
  for (let at = 0; at < texts.length; at += termsPerLine) {
    lines.push(`   ${texts.slice(at, at + termsPerLine).join(' ')}`);
  }
  lines[0] = ` ${name}: ${(lines[0] ?? '').trimStart()}`;
  if (ending !== '') lines[lines.length - 1] += ` ${ending}`;
  return lines;
}

function termText({ name, coefficient }: Term): string {
  const size = Math.abs(coefficient);
  return `${coefficient < 0 ? '-' : '+'} ${size === 1 ? '' : `${numberText(size)} `}${name}`;
}

function boundLine(name: string, lower: number, upper: number): string {
  if (lower === upper) return ` ${name} = ${numberText(lower)}`;
  if (lower === -Infinity && upper === Infinity) return ` ${name} free`;
  if (upper === Infinity) return ` ${name} >= ${numberText(lower)}`;
  return ` ${lower === -Infinity ? '-inf' : numberText(lower)} <= ${name} <= ${numberText(upper)}`;
}

/** The shortest text that reads back as the same number, without minus zero. */
function numberText(value: number): string {
  return value === 0 ? '0' : String(value);
}
