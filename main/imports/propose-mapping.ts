import type { Network } from '../../scenarios/domain/network.ts';
import {
  cellText,
  type CellTable,
  type TableCell,
  type TableRow,
} from '../../scenarios/import/cell-table.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import { currencyOf } from '../../scenarios/import/currency-words.ts';
import { dayOrderOf } from '../../scenarios/import/day-order.ts';
import type { DayOrder } from '../../scenarios/import/read-span.ts';
import { unitOf } from '../../scenarios/import/units.ts';
import type { ColumnUse, RememberedHeaders, TableMapping } from '../contract/imports.ts';
import { headerWords, withoutLastWord } from './header-words.ts';
import { importEntities, importEntity, type ImportEntity } from './import-entities.ts';
import type { ImportField } from './import-field.ts';
import { matchHeader, rememberedUse } from './match-header.ts';
import { periodsOf, type PeriodFinder } from './period-finder.ts';

export interface MappingOptions {
  readonly network: Network;
  readonly remembered: RememberedHeaders;
  /** What the planner says that the rows are; `null` to tell it from the headers. */
  readonly entity: string | null;
  /** In which the dates of the headers are written; `null` as they show together. */
  readonly dayOrder: DayOrder | null;
}

/** Titles may stand above the headers; deeper than this nobody writes them. */
const rowsLookedAt = 30;
/** Sum of the scores of its headers from which on a table is taken for an entity. */
const leastScore = 1.5;

/** What a table most likely holds and which column is which; `null` where nothing speaks for any entity. */
export function proposeMapping(table: CellTable, options: MappingOptions): TableMapping | null {
  const asked = options.entity === null ? null : importEntity(options.entity);
  // The name of a sheet may say outright what it holds, as in a template.
  const told = importEntities.find((entity) => speaksFor(table.name, entity) === nameOfEntity);
  const entities = asked !== null ? [asked] : told !== undefined ? [told] : importEntities;
  const periods = periodsOf(options.network);
  let best: { mapping: TableMapping; score: number } | null = null;
  for (const entity of entities) {
    const named = speaksFor(table.name, entity);
    for (const row of headerRows(table)) {
      const { columns, score } = mapColumns(row, entity, options, periods, table);
      const total = score + named;
      if (best !== null && total <= best.score + 1e-9) continue;
      const isWhole = Object.values(columns).every(({ kind }) => kind !== 'skip');
      best = {
        score: total,
        mapping: { ...mappingOf(table.name, entity, row.row, columns), dayOrder: options.dayOrder },
      };
      // Below a row whose every cell is a known header there is no better one.
      if (isWhole) break;
    }
  }
  if (best === null || (asked === null && best.score < leastScore)) return null;
  return best.mapping;
}

function headerRows({ rows }: CellTable): readonly TableRow[] {
  return rows.slice(0, rowsLookedAt).filter(({ cells }) => cells.size > 0);
}

const mappingOf = (
  sheet: string,
  entity: ImportEntity,
  headerRow: number,
  columns: Readonly<Record<string, ColumnUse>>,
): TableMapping => ({
  sheet,
  entity: entity.id,
  headerRow,
  columns,
  constants: {},
  decimal: null,
  dayOrder: null,
  isWhole: false,
});

const nameOfEntity = 3;

/** What the name of a sheet says for an entity; a sheet of a template says it outright. */
function speaksFor(name: string, { titles, synonyms }: ImportEntity): number {
  const plain = plainWords(name.replace(/\.(?:csv|tsv|txt|xlsx|xlsm)$/i, ''));
  if (Object.values(titles).some((title) => plainWords(title) === plain)) return nameOfEntity;
  const isThere = (word: string) =>
    ` ${plain} `.includes(` ${word} `) || (/\p{Script=Han}/u.test(word) && plain.includes(word));
  const all = [...Object.values(titles).map(plainWords), ...synonyms];
  return all.some(isThere) ? 1 : 0;
}

interface Candidate {
  readonly column: number;
  readonly field: ImportField;
  readonly score: number;
}

function mapColumns(
  { cells }: TableRow,
  entity: ImportEntity,
  options: Pick<MappingOptions, 'remembered' | 'dayOrder'>,
  periods: PeriodFinder,
  { isFrom1904 }: CellTable,
): { columns: Record<string, ColumnUse>; score: number } {
  const remembered = options.remembered[entity.id] ?? {};
  const order = options.dayOrder ?? headerDayOrder(cells.values()).order;
  const candidates: Candidate[] = [];
  const across: { column: number; period: string }[] = [];
  for (const [column, cell] of cells) {
    const header = cellText(cell);
    const period = entity.id === 'demand' ? periods.inHeader(cell, { order, isFrom1904 }) : null;
    if (period !== null) across.push({ column, period });
    else if (typeof cell === 'string') {
      for (const { field, score } of matchHeader(header, entity, remembered))
        candidates.push({ column, field, score });
    }
  }
  const columns: Record<string, ColumnUse> = {};
  const taken = new Set<string>();
  let score = 0;
  for (const { column, field, score: each } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (columns[column] !== undefined || taken.has(field.id)) continue;
    taken.add(field.id);
    const header = cellText(cells.get(column));
    const chosen = rememberedUse(remembered, headerWords(header).whole)?.unit ?? null;
    columns[column] = { kind: 'field', field: field.id, unit: chosen ?? unitInHeader(header, field) };
    score += each * (field.column.isRequired ? 1.2 : 1);
  }
  const isWide = across.length >= 2 || (across.length === 1 && !taken.has('quantity'));
  if (isWide) {
    for (const { column, period } of across) columns[column] = { kind: 'period', period };
    score += 2;
  }
  // Many headers that mean nothing here speak against the entity.
  const unknown = [...cells].filter(
    ([column, cell]) => columns[column] === undefined && typeof cell === 'string',
  ).length;
  for (const column of cells.keys()) columns[column] ??= { kind: 'skip' };
  const missing = entity.fields.filter(
    ({ id, column }) =>
      column.isRequired &&
      !['id', 'code'].includes(id) &&
      !taken.has(id) &&
      !(isWide && ['period', 'quantity'].includes(id)),
  ).length;
  return { columns, score: score - unknown * 0.15 - missing * 0.4 };
}

/** The order that the dates of a row of headers show together. */
export const headerDayOrder = (cells: Iterable<TableCell>) =>
  dayOrderOf([...cells].filter((cell) => typeof cell === 'string'));

/** The unit that a header states; `null` for the file's own, or where it states none. */
export function unitInHeader(header: string, { measure, isMoney, column }: ImportField): string | null {
  const { bare, units } = headerWords(header);
  const last = withoutLastWord(bare)?.last;
  for (const word of [...units, ...(last === undefined ? [] : [last])]) {
    if (measure !== null) {
      const unit = unitOf(word, measure);
      if (unit !== null) return unit.factor === 1 ? null : unit.symbol;
    }
    if (isMoney && currencyOf(word) !== null) return currencyOf(word);
    if (column.kind === 'rate' && /^(?:%|pct|percent)$/.test(word)) return null;
  }
  return null;
}
