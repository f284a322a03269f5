import { cellText, type CellTable } from '../../scenarios/import/cell-table.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import type { DayOrder } from '../../scenarios/import/read-span.ts';
import type { ColumnUse, TableMapping } from '../contract/imports.ts';
import { importEntities, importEntity, type ImportEntity } from '../imports/import-entities.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** What `--as`, `--map` and `--set` say. */
export interface ImportWords {
  readonly as: string | null;
  readonly map: readonly string[];
  readonly set: readonly string[];
  readonly decimal: '.' | ',' | null;
  /** What `--dates` says; `null` where it is not given. */
  readonly dayOrder: DayOrder | null;
  readonly whole: boolean;
}

const didYouMean = (word: string | null) => (word === null ? '' : ` Did you mean ${word}?`);

/** What `--dates` may be. */
export const dayOrderWords = {
  dmy: 'day first',
  mdy: 'month first',
  ymd: 'year first',
} as const satisfies Readonly<Record<string, DayOrder>>;

/** The entity that `--as` names, by its id or its title in any language. */
export function entityAsked(word: string): ImportEntity {
  const plain = plainWords(word);
  const found = importEntities.find(
    ({ id, titles }) => id === word || Object.values(titles).some((title) => plainWords(title) === plain),
  );
  if (found !== undefined) return found;
  const ids = importEntities.map(({ id }) => id);
  throw new UsageError(`--as ${word}: rows may be ${ids.join(', ')}.${didYouMean(suggest(word, ids))}`);
}

/** A proposed mapping with what the command line says otherwise. A word that fits no table is refused by whoever asks. */
export function adjustMapping(
  mapping: TableMapping,
  table: CellTable,
  { map, set, decimal, whole }: ImportWords,
  used: Set<string>,
): TableMapping {
  const entity = importEntity(mapping.entity)!;
  const columns: Record<string, ColumnUse> = { ...mapping.columns };
  const header = table.rows.find(({ row }) => row === mapping.headerRow);
  for (const word of map) {
    const [title, wanted] = parted(word, '--map', '"Header=field"');
    const at = [...(header?.cells ?? [])].find(
      ([, cell]) => plainWords(cellText(cell)) === plainWords(title),
    )?.[0];
    if (at === undefined) continue;
    used.add(word);
    const use = useOf(wanted, entity);
    if (use.kind === 'field') {
      // A field is of one column: the one that was proposed for it makes way.
      for (const [column, other] of Object.entries(columns)) {
        if (other.kind === 'field' && other.field === use.field) columns[column] = { kind: 'skip' };
      }
    }
    columns[at] = use;
  }
  const constants = { ...mapping.constants };
  for (const word of set) {
    const [field, value] = parted(word, '--set', '"field=value"');
    constants[fieldOf(field, entity, '--set')] = value;
  }
  return { ...mapping, columns, constants, decimal, isWhole: whole };
}

function parted(word: string, option: string, shape: string): readonly [string, string] {
  const at = word.lastIndexOf('=');
  if (at <= 0) throw new UsageError(`${option} ${word}: write ${option} ${shape}.`);
  return [word.slice(0, at).trim(), word.slice(at + 1).trim()];
}

/** `weightKg`, `Weight (kg)`, `weightKg:lb` with the unit of the column, or `skip`. */
function useOf(wanted: string, entity: ImportEntity): ColumnUse {
  if (wanted === 'skip' || wanted === '') return { kind: 'skip' };
  const [name = '', unit = null] = wanted.split(':');
  return { kind: 'field', field: fieldOf(name, entity, '--map'), unit };
}

function fieldOf(name: string, { fields, id }: ImportEntity, option: string): string {
  const plain = plainWords(name);
  const found = fields.find(
    (field) => field.id === name || Object.values(field.titles).some((title) => plainWords(title) === plain),
  );
  if (found !== undefined) return found.id;
  const ids = fields.map((field) => field.id);
  throw new UsageError(
    `${option}: ${id} has no field ${name}.${didYouMean(suggest(name, ids))} It has ${ids.join(', ')}.`,
  );
}
