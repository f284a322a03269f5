import type { LinearProgram, ProgramNames } from '../../modeling/linear-program.ts';

const costRow = 'COST';
const constantColumn = 'CONSTANT';

/**
 * The program as free MPS, as glpsol, cbc and HiGHS read it alike.
 *
 * Choices made because readers differ: `FREE` beside the name, without which cbc guesses the form; the
 * constant cost is a column held at 1, since they disagree on the sign of a right-hand side of the cost
 * row; every integer column states both its limits, since an integer without any is binary to some; a
 * column with a negative upper limit states its lower one first, since some would otherwise make it −∞;
 * a free row other than the costs is `N` and takes no right-hand side.
 */
export function writeMps(program: LinearProgram, names: ProgramNames): string {
  const rowNames = safeNames(names.rows, [costRow]);
  const columnNames = mpsColumnNames(names);
  return [
    'NAME PROGRAM FREE',
    ...rowSection(program, rowNames),
    ...columnSection(program, columnNames, rowNames),
    ...rightHandSection(program, rowNames),
    ...rangeSection(program, rowNames),
    ...boundSection(program, columnNames),
    'ENDATA',
    '',
  ].join('\n');
}

/** The names under which `writeMps` writes the columns: their own, unless one is too long or has a space. */
export function mpsColumnNames(names: ProgramNames): readonly string[] {
  return safeNames(names.columns, [constantColumn]);
}

/** Names without spaces that none of the readers takes for something else; a name already taken gets a number. */
function safeNames(given: readonly string[], reserved: readonly string[]): readonly string[] {
  const taken = new Set(reserved);
  return given.map((name) => {
    const plain = name.replace(/\s+/g, '_').slice(0, 200) || '_';
    let unique = plain;
    for (let count = 2; taken.has(unique); count++) unique = `${plain}~${count}`;
    taken.add(unique);
    return unique;
  });
}

type RowKind = 'N' | 'E' | 'L' | 'G' | 'range';

function kindOf(lower: number, upper: number): RowKind {
  if (lower === upper) return 'E';
  if (lower === -Infinity) return upper === Infinity ? 'N' : 'L';
  return upper === Infinity ? 'G' : 'range';
}

function* rowSection(program: LinearProgram, names: readonly string[]): Generator<string> {
  yield 'ROWS';
  yield ` N ${costRow}`;
  for (const [row, name] of names.entries()) {
    const kind = kindOf(program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0);
    yield ` ${kind === 'range' ? 'G' : kind} ${name}`;
  }
}

function* columnSection(
  program: LinearProgram,
  names: readonly string[],
  rowNames: readonly string[],
): Generator<string> {
  yield 'COLUMNS';
  let isInsideIntegers = false;
  let markerCount = 0;
  const marker = (kind: 'INTORG' | 'INTEND'): string => ` MARKER${++markerCount} 'MARKER' '${kind}'`;
  for (const [column, name] of names.entries()) {
    const isInteger = program.isInteger[column] === 1;
    if (isInteger !== isInsideIntegers) yield marker(isInteger ? 'INTORG' : 'INTEND');
    isInsideIntegers = isInteger;
    const start = program.starts[column] ?? 0;
    const end = program.starts[column + 1] ?? 0;
    const cost = program.cost[column] ?? 0;
    // A column exists for a reader once it has an entry, if only of zero.
    if (cost !== 0 || start === end) yield ` ${name} ${costRow} ${numberText(cost)}`;
    for (let entry = start; entry < end; entry++) {
      yield ` ${name} ${rowNames[program.rowIndices[entry] ?? 0]} ${numberText(program.values[entry] ?? 0)}`;
    }
  }
  if (isInsideIntegers) yield marker('INTEND');
  if (program.costOffset !== 0) yield ` ${constantColumn} ${costRow} ${numberText(program.costOffset)}`;
}

function* rightHandSection(program: LinearProgram, names: readonly string[]): Generator<string> {
  yield 'RHS';
  for (const [row, name] of names.entries()) {
    const lower = program.rowLower[row] ?? 0;
    const side = lower === -Infinity ? (program.rowUpper[row] ?? 0) : lower;
    if (Number.isFinite(side) && side !== 0) yield ` RHS ${name} ${numberText(side)}`;
  }
}

function* rangeSection(program: LinearProgram, names: readonly string[]): Generator<string> {
  const ranges = [...names.entries()].flatMap(([row, name]) => {
    const lower = program.rowLower[row] ?? 0;
    const upper = program.rowUpper[row] ?? 0;
    return kindOf(lower, upper) === 'range' ? [` RNG ${name} ${numberText(upper - lower)}`] : [];
  });
  if (ranges.length > 0) yield* ['RANGES', ...ranges];
}

function* boundSection(program: LinearProgram, names: readonly string[]): Generator<string> {
  const bounds = [...names.entries()].flatMap(([column, name]) => {
    const lower = program.columnLower[column] ?? 0;
    const upper = program.columnUpper[column] ?? 0;
    return boundLines(name, lower, upper, program.isInteger[column] === 1);
  });
  if (program.costOffset !== 0) bounds.push(` FX BND ${constantColumn} 1`);
  if (bounds.length > 0) yield* ['BOUNDS', ...bounds];
}

function boundLines(name: string, lower: number, upper: number, isInteger: boolean): string[] {
  if (lower === upper) return [` FX BND ${name} ${numberText(lower)}`];
  if (lower === -Infinity && upper === Infinity) return [` FR BND ${name}`];
  const lines: string[] = [];
  if (lower === -Infinity) lines.push(` MI BND ${name}`);
  else if (lower !== 0 || isInteger || upper < 0) lines.push(` LO BND ${name} ${numberText(lower)}`);
  if (upper !== Infinity) lines.push(` UP BND ${name} ${numberText(upper)}`);
  else if (isInteger) lines.push(` PL BND ${name}`);
  return lines;
}

/** The shortest text that reads back as the same number. */
function numberText(value: number): string {
  return value === 0 ? '0' : String(value);
}
