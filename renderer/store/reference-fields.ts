import type { Collection } from '../../scenarios/domain/network.ts';
import type { Group } from '../../scenarios/domain/group.ts';
import type { AnyRecord, FieldPath } from './content.ts';

/** A field that names records by id: one id, a group written `@id`, or a list of both. `*` in a path stands for every item of a list. */
export interface ReferenceField {
  path: FieldPath;
  target: Collection;
}

const to = (target: Collection, ...paths: readonly string[]): readonly ReferenceField[] =>
  paths.map((path) => ({ path: path.split('/'), target }));

const inFilter = (field: string): readonly ReferenceField[] => [
  ...to('sites', `${field}/sites`, `${field}/toSites`),
  ...to('territories', `${field}/territories`, `${field}/toTerritories`, `${field}/origins`),
  ...to('products', `${field}/products`),
  ...to('lanes', `${field}/lanes`),
];

const currency = to('currencies', 'currency');

/** Every field that names records, by the collection it stands in; a test holds it to the list that the checks read. */
const fields: Readonly<Record<Collection, readonly ReferenceField[]>> = {
  territories: [...to('territories', 'bondedIn'), ...currency],
  currencies: [],
  groups: [],
  sites: [...to('territories', 'territory'), ...currency],
  products: [
    ...to('sites', 'customsValueBySite/*/site', 'priceByMarket/*/market'),
    ...to('currencies', 'currency', 'customsValueBySite/*/currency', 'priceByMarket/*/currency'),
  ],
  recipes: [
    ...to('sites', 'site'),
    ...to('products', 'output', 'inputs/*/product'),
    ...to('lines', 'lineHours/*/line'),
    ...currency,
  ],
  lines: [...to('sites', 'site'), ...currency],
  offers: [
    ...to('sites', 'site'),
    ...to('products', 'product'),
    ...to('territories', 'origin'),
    ...to('agreements', 'agreements'),
    ...currency,
  ],
  lanes: [...to('sites', 'from', 'to'), ...to('products', 'products'), ...currency],
  agreements: [...to('territories', 'members'), ...to('sites', 'consignmentHubs')],
  duties: [
    ...to('territories', 'into', 'originCountries'),
    ...to('agreements', 'needsAgreement'),
    ...currency,
  ],
  fees: [...to('territories', 'into'), ...currency],
  demand: [
    ...to('sites', 'market'),
    ...to('products', 'product'),
    ...to('territories', 'notMadeIn'),
    ...currency,
  ],
  inventory: [
    ...to('sites', 'site'),
    ...to('products', 'product'),
    ...to('territories', 'origin'),
    ...to('agreements', 'agreements'),
    ...currency,
  ],
  closing: [...to('sites', 'sites'), ...to('products', 'products')],
  policies: [
    ...to('sites', 'receivers'),
    ...to('products', 'products'),
    ...['numerator', 'denominator', 'filter', 'forbidden'].flatMap(inFilter),
  ],
};

/** What records are named as; nothing names a row of demand, whose long list need not be gone through. */
export const namedCollections: ReadonlySet<Collection> = new Set([
  'groups',
  ...Object.values(fields).flatMap((listed) => listed.map(({ target }) => target)),
]);

/** The fields of a record that name records. Members of a group are of the kind that the group is of. */
export function referenceFields(collection: Collection, record: AnyRecord): readonly ReferenceField[] {
  if (collection === 'groups') return to((record as Group).of, 'members');
  return fields[collection];
}
