import { hasSpacedNames, mpsFields } from './mps-fields.ts';

export interface MpsRow {
  name: string;
  kind: 'E' | 'L' | 'G';
  side: number;
  range: number | null;
}

export interface MpsColumn {
  name: string;
  cost: number;
  lower: number;
  upper: number;
  isInteger: boolean;
  /** Coefficient by row index. */
  entries: Map<number, number>;
}

export interface MpsContent {
  rows: readonly MpsRow[];
  columns: readonly MpsColumn[];
  isMaximised: boolean;
  constant: number;
}

/** Where a name in ROWS leads: the costs, a row, or a free row that binds nothing. */
type RowTarget = { kind: 'cost' } | { kind: 'row'; index: number } | { kind: 'free' };

/** The sections of an MPS file, line by line. */
export function readMpsSections(text: string): MpsContent {
  const lines = text.split(/\r?\n/);
  const isFixed = hasSpacedNames(lines);
  const rows: MpsRow[] = [];
  const columns: MpsColumn[] = [];
  const rowByName = new Map<string, RowTarget>();
  const columnByName = new Map<string, MpsColumn>();
  let section = '';
  let isInsideIntegers = false;
  let isMaximised = false;
  let constant = 0;

  const targetOf = (name: string): RowTarget => {
    const target = rowByName.get(name);
    if (target === undefined) throw new Error(`row ${name} is not in ROWS`);
    return target;
  };
  const declareRow = (fields: readonly string[]): void => {
    const [kind, name] = [fields[0]?.toUpperCase(), fields[1]];
    if (name === undefined) throw new Error('a row needs a kind and a name');
    if (kind === 'N') {
      const hasCosts = [...rowByName.values()].some((target) => target.kind === 'cost');
      rowByName.set(name, { kind: hasCosts ? 'free' : 'cost' });
    } else if (kind === 'E' || kind === 'L' || kind === 'G') {
      rowByName.set(name, { kind: 'row', index: rows.length });
      rows.push({ name, kind, side: 0, range: null });
    } else throw new Error(`${fields[0]} is not a kind of row`);
  };
  const addEntries = (fields: readonly string[]): void => {
    if (fields.some((field) => field === "'MARKER'")) {
      isInsideIntegers = fields.includes("'INTORG'");
      return;
    }
    const name = fields[0] ?? '';
    let column = columnByName.get(name);
    if (column === undefined) {
      column = { name, cost: 0, lower: 0, upper: Infinity, isInteger: isInsideIntegers, entries: new Map() };
      columnByName.set(name, column);
      columns.push(column);
    }
    for (const [rowName, value] of pairs(fields.slice(1))) {
      const target = targetOf(rowName);
      if (target.kind === 'cost') column.cost += value;
      else if (target.kind === 'row') {
        column.entries.set(target.index, (column.entries.get(target.index) ?? 0) + value);
      }
    }
  };
  const addSides = (fields: readonly string[]): void => {
    for (const [rowName, value] of pairs(withoutSetName(fields))) {
      const target = targetOf(rowName);
      // The right-hand side of the costs moves to their side of the sign.
      if (target.kind === 'cost') constant = -value;
      else if (target.kind === 'row') rowAt(rows, target.index).side = value;
    }
  };
  const addRanges = (fields: readonly string[]): void => {
    for (const [rowName, value] of pairs(withoutSetName(fields))) {
      const target = targetOf(rowName);
      if (target.kind === 'row') rowAt(rows, target.index).range = value;
    }
  };
  const readLine = (line: string): void => {
    const isHeader = !/^\s/.test(line);
    const fields = mpsFields(line, isFixed);
    if (isHeader) {
      section = (fields[0] ?? '').toUpperCase();
      const sense = fields.at(1)?.toUpperCase();
      if (section === 'OBJSENSE' && sense !== undefined) isMaximised = sense.startsWith('MAX');
      return;
    }
    switch (section) {
      case 'NAME':
        return;
      case 'OBJSENSE':
        isMaximised = (fields[0] ?? '').toUpperCase().startsWith('MAX');
        return;
      case 'ROWS':
        return declareRow(fields);
      case 'COLUMNS':
        return addEntries(fields);
      case 'RHS':
        return addSides(fields);
      case 'RANGES':
        return addRanges(fields);
      case 'BOUNDS':
        return applyBound(fields, columnByName);
      default:
        throw new Error(`the section ${section} is not part of a linear or integer program`);
    }
  };

  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('*')) continue;
    if (/^ENDATA/i.test(line)) break;
    try {
      readLine(line);
    } catch (error) {
      throw new Error(`MPS line ${index + 1}: ${error instanceof Error ? error.message : String(error)}.`, {
        cause: error,
      });
    }
  }
  return { rows, columns, isMaximised, constant };
}

function rowAt(rows: readonly MpsRow[], index: number): MpsRow {
  const row = rows[index];
  if (row === undefined) throw new Error(`there is no row ${index}`);
  return row;
}

/** RHS and RANGES lines may start with a name for the set; pairs then leave one field over. */
function withoutSetName(fields: readonly string[]): readonly string[] {
  return fields.length % 2 === 1 ? fields.slice(1) : fields;
}

function* pairs(fields: readonly string[]): Generator<[string, number]> {
  if (fields.length === 0 || fields.length % 2 === 1) throw new Error('names and numbers do not pair up');
  for (let at = 0; at < fields.length; at += 2) yield [fields[at] ?? '', readNumber(fields[at + 1] ?? '')];
}

function readNumber(text: string): number {
  const value = Number(text.replace(/[dD]/, 'e'));
  if (text === '' || Number.isNaN(value)) throw new Error(`${text} is not a number`);
  return value;
}

/** Numbers from here on mean infinity. */
const hugeBound = 1e30;

const integerKinds = new Set(['BV', 'LI', 'UI']);

function applyBound(fields: readonly string[], columnByName: ReadonlyMap<string, MpsColumn>): void {
  const kind = (fields[0] ?? '').toUpperCase();
  const takesNumber = !['FR', 'MI', 'PL', 'BV'].includes(kind);
  // The name of the set may be left out, and a number may follow where none is needed.
  const name = [fields[2], fields[1]].find((field) => field !== undefined && columnByName.has(field));
  const column = name === undefined ? undefined : columnByName.get(name);
  if (column === undefined) throw new Error(`${fields.slice(1).join(' ')} names no column`);
  const value = takesNumber ? limit(readNumber(fields.at(-1) ?? '')) : 0;
  if (integerKinds.has(kind)) column.isInteger = true;
  switch (kind) {
    case 'UP':
    case 'UI':
      column.upper = value;
      // An upper limit below zero alone leaves no room above the usual lower limit of 0: none was meant.
      if (value < 0 && column.lower === 0) column.lower = -Infinity;
      return;
    case 'LO':
    case 'LI':
      column.lower = value;
      return;
    case 'FX':
      column.lower = value;
      column.upper = value;
      return;
    case 'FR':
      column.lower = -Infinity;
      column.upper = Infinity;
      return;
    case 'MI':
      column.lower = -Infinity;
      return;
    case 'PL':
      column.upper = Infinity;
      return;
    case 'BV':
      column.lower = 0;
      column.upper = 1;
      return;
    default:
      throw new Error(`${kind} is not a bound of a linear or integer program`);
  }
}

function limit(value: number): number {
  return Math.abs(value) >= hugeBound ? Math.sign(value) * Infinity : value;
}
