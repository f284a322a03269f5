import { collections, type Collection, type Network } from '../../../scenarios/domain/network.ts';
import { settings } from '../../../scenarios/domain/settings.ts';
import { recordSchemas } from '../../../scenarios/overrides/record-schema.ts';
import { shapeOf, type Shape } from '../../../scenarios/schema/shape.ts';
import type { RecordParser } from './record-codec.ts';
import { recordColumns, type ChildList, type RecordColumns } from './leaf-columns.ts';

/** One sheet of a network's workbook that holds records, and the sheets of the lists in them. */
export interface RecordSheet {
  readonly collection: Collection | 'settings';
  readonly name: string;
  /** Of its tables in formulas. */
  readonly table: string;
  readonly columns: RecordColumns;
  /** The records of this sheet among those of the collection, where there is a sheet for each kind. */
  readonly kind: string | null;
  readonly children: readonly ChildSheet[];
}

export interface ChildSheet extends ChildList {
  readonly name: string;
  readonly table: string;
  /** Title of the column that names the record that the row is of. */
  readonly ownerTitle: string;
}

const names: Readonly<Record<Collection, string>> = {
  territories: 'Territories',
  currencies: 'Currencies',
  groups: 'Groups',
  sites: 'Sites',
  products: 'Products',
  recipes: 'Recipes',
  lines: 'Lines',
  offers: 'Offers',
  lanes: 'Lanes',
  agreements: 'Agreements',
  duties: 'Duties',
  fees: 'Fees',
  demand: 'Demand',
  inventory: 'Inventory',
  closing: 'Closing rules',
  policies: 'Policies',
};

const childNames: Readonly<Record<string, readonly [name: string, owner: string]>> = {
  'settings periods': ['Periods', 'Settings'],
  'products customsValueBySite': ['Product values by site', 'Product id'],
  'products priceByMarket': ['Product prices by market', 'Product id'],
  'recipes inputs': ['Recipe inputs', 'Recipe id'],
  'recipes lineHours': ['Recipe line hours', 'Recipe id'],
  'lines expansions': ['Line expansions', 'Line id'],
  'offers tiers': ['Offer price tiers', 'Offer id'],
  'agreements rules': ['Agreement rules', 'Agreement id'],
};

/** Every sheet of records, in the order of the file; one for each kind of policy. A list without a name of its own is an error of the program. */
export const recordSheets: readonly RecordSheet[] = [
  sheetOf('settings', 'Settings', shapeOf(settings), null),
  ...collections.flatMap((collection): readonly RecordSheet[] => {
    const shape = shapeOf(recordSchemas[collection]);
    if (shape.kind !== 'either') return [sheetOf(collection, names[collection], shape, null)];
    return shape.options.map((option) => {
      const kind = kindOf(option);
      const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${names[collection].toLowerCase()}`;
      return sheetOf(collection, name, option, kind);
    });
  }),
];

/** What cells cannot hold. */
export const furtherSheet = {
  name: 'Further fields',
  titles: ['Sheet', 'Id', 'Field', 'Part', 'JSON'],
  /** What stands in place of a sheet for fields of the network as a whole. */
  network: 'Network',
} as const;

function sheetOf(
  collection: RecordSheet['collection'],
  name: string,
  shape: Shape,
  kind: string | null,
): RecordSheet {
  const all = recordColumns(shape);
  const columns = {
    ...all,
    // A sheet for one kind need not say which.
    columns: kind === null ? all.columns : all.columns.filter(({ path }) => path[0] !== 'kind'),
  };
  return {
    collection,
    name,
    table: `Network${name.replaceAll(/\W/g, '')}`,
    columns,
    kind,
    children: columns.children.map((child): ChildSheet => {
      const named = childNames[`${collection} ${child.key}`];
      if (named === undefined) throw new TypeError(`The list ${collection}/${child.key} has no sheet.`);
      const [childName, ownerTitle] = named;
      return { ...child, name: childName, table: `Network${childName.replaceAll(/\W/g, '')}`, ownerTitle };
    }),
  };
}

function kindOf(shape: Shape): string {
  const words = shape.kind === 'record' ? shape.fieldByKey.get('kind')?.shape : undefined;
  const [word] = words?.kind === 'word' ? words.words : [];
  if (typeof word !== 'string')
    throw new TypeError('The kinds of a collection are told apart by the field kind.');
  return word;
}

/** The records of a sheet; settings are one record. */
export function recordsOf(network: Network, { collection, kind }: RecordSheet): readonly object[] {
  if (collection === 'settings') return [network.settings];
  const records: readonly object[] = network[collection];
  return kind === null ? records : records.filter((each) => 'kind' in each && each.kind === kind);
}

/** Whether a field of the network has sheets of its own. */
export function isKnownKey(key: string): boolean {
  return recordSheets.some(({ collection }) => collection === key);
}

/** The id of a record; the settings have none. */
export function idOf(record: object): string {
  const { id, code } = record as { id?: string; code?: string };
  return id ?? code ?? '';
}

/** Reads the JSON of a row as a record of the sheet. */
export function recordParser({ collection, kind }: RecordSheet): RecordParser {
  const schema = collection === 'settings' ? settings : recordSchemas[collection];
  return (found) => {
    const result = schema.safeParse(kind === null ? found : { ...found, kind });
    if (result.success) return { record: result.data, wrong: null };
    return { record: null, wrong: [...new Set(result.error.issues.map(({ path }) => String(path[0])))] };
  };
}
