import { name as nameSchema, reasonWords } from '../../../scenarios/domain/primitives.ts';
import { selector as selectorSchema } from '../../../scenarios/domain/selector.ts';
import { shapeOf, type Field, type Shape } from '../../../scenarios/schema/shape.ts';
import { fieldTitle, fieldUnit } from './field-titles.ts';

/** How the value of one column is written in a cell. */
export type LeafKind =
  'text' | 'number' | 'rate' | 'date' | 'truth' | 'word' | 'list' | 'numbers' | 'selector' | 'name';

/** One column of a sheet: a value of a record that a cell can hold. */
export interface LeafColumn {
  /** Keys from the record down; of a name or a reason its language last. */
  readonly path: readonly string[];
  readonly title: string;
  readonly kind: LeafKind;
  readonly isRequired: boolean;
  /** Whether a blank cell is the list of nothing. */
  readonly isBlankNothing: boolean;
  /** The words that the value may be. */
  readonly words: readonly string[];
}

/** A list of records inside a record: it has a sheet of its own, with a row for each. */
export interface ChildList {
  readonly key: string;
  readonly columns: readonly LeafColumn[];
}

export interface RecordColumns {
  readonly columns: readonly LeafColumn[];
  readonly children: readonly ChildList[];
}

/** Texts that may be said in three languages. */
const wordedShapes: ReadonlySet<Shape> = new Set([shapeOf(nameSchema), shapeOf(reasonWords)]);
const selectorShape = shapeOf(selectorSchema);

export const nameLanguages = ['en', 'zhHant', 'zhHans'] as const;
const languageTitles = { en: '', zhHant: ' (繁體)', zhHans: ' (简体)' } as const;

/** The columns of a kind of record, and the lists in it, by its shape; what no cell can hold has no column. */
export function recordColumns(shape: Shape): RecordColumns {
  if (shape.kind !== 'record') throw new TypeError('Only records have columns.');
  const children: ChildList[] = [];
  const columns = shape.fields.flatMap((field): readonly LeafColumn[] => {
    const list = listOfRecords(field.shape);
    if (list === null) return leavesOf(field, []);
    children.push({ key: field.key, columns: recordColumns(list).columns });
    return [];
  });
  return { columns: told(columns), children };
}

function listOfRecords(shape: Shape): Shape | null {
  return shape.kind === 'list' && shape.element.kind === 'record' ? shape.element : null;
}

/** Two fields of one title are told apart by a number. */
function told(columns: readonly LeafColumn[]): readonly LeafColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = column.title.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? column : { ...column, title: `${column.title} ${count}` };
  });
}

function leavesOf(field: Field, above: readonly string[]): readonly LeafColumn[] {
  const path = [...above, field.key];
  const shape = withoutNull(field.shape);
  if (wordedShapes.has(shape)) {
    return nameLanguages.map((language): LeafColumn => ({
      path: [...path, language],
      title: `${fieldTitle(path, null)}${languageTitles[language]}`,
      kind: 'name',
      isRequired: field.isRequired && language === 'en' && above.length === 0,
      isBlankNothing: false,
      words: [],
    }));
  }
  if (shape.kind === 'record') return shape.fields.flatMap((each) => leavesOf(each, path));
  const kind = kindOf(shape, field.key);
  if (kind === null) return [];
  const { unit } = fieldUnit(field.key);
  const isMeasured = kind === 'number' || kind === 'rate' || kind === 'date';
  return [
    {
      path,
      title: fieldTitle(path, isMeasured ? unit : null),
      kind,
      isRequired: field.isRequired && above.length === 0,
      isBlankNothing: Array.isArray(field.defaultValue),
      words: shape.kind === 'word' ? [...shape.words].filter((word) => typeof word === 'string') : [],
    },
  ];
}

function kindOf(shape: Shape, key: string): LeafKind | null {
  if (shape === selectorShape) return 'selector';
  if (shape.kind === 'word') return 'word';
  if (shape.kind === 'list') return kindOfList(shape.element);
  if (shape.kind !== 'scalar') return null;
  if (shape.type === 'boolean') return 'truth';
  const { isRate, isDate } = fieldUnit(key);
  if (shape.type === 'number') return isRate ? 'rate' : 'number';
  if (shape.type === 'string') return isDate ? 'date' : 'text';
  return null;
}

function kindOfList(element: Shape): LeafKind | null {
  if (element.kind === 'word') return 'list';
  if (element.kind !== 'scalar') return null;
  return element.type === 'string' ? 'list' : element.type === 'number' ? 'numbers' : null;
}

/** What may be there beside nothing. */
function withoutNull(shape: Shape): Shape {
  if (shape.kind !== 'either' || wordedShapes.has(shape) || shape === selectorShape) return shape;
  const rest = shape.options.filter((each) => each.kind !== 'scalar' || each.type !== 'null');
  return rest.length === 1 ? rest[0]! : shape;
}
