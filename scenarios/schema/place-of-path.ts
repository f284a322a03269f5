import type { Place } from '../checks/finding.ts';
import { collections } from '../domain/network.ts';
import { foundId } from './found-id.ts';
import type { Json, JsonPath } from './json.ts';
import { valueAt } from './json.ts';

const collectionNames: ReadonlyMap<string, Place['collection']> = new Map(
  collections.map((name) => [name, name]),
);

/** What a path in the document's JSON speaks of, by ids. Fields inside a record are joined by `/`. */
export function placeOfPath(root: Json, path: JsonPath): Place {
  const [first, second] = path;
  if (first === 'network' && second === 'settings')
    return { collection: 'settings', id: null, field: joined(path, 2) };
  if (first === 'network' && typeof second === 'string') {
    const collection = collectionNames.get(second);
    if (collection !== undefined) {
      return { collection, id: foundId(valueAt(root, path.slice(0, 3))), field: joined(path, 3) };
    }
  }
  if (first === 'scenarios') {
    return { collection: 'scenarios', id: foundId(valueAt(root, path.slice(0, 2))), field: joined(path, 2) };
  }
  return { collection: 'document', id: null, field: joined(path, 0) };
}

/** Finds the path of a place in a document's JSON; that of a record which is not there ends in its collection. */
export function pathFinder(root: Json): (place: Place) => JsonPath {
  const positionsByList = new Map<string, ReadonlyMap<string, number>>();
  const positionsIn = (list: JsonPath) => {
    const name = list.join('/');
    let positions = positionsByList.get(name);
    if (positions === undefined) positionsByList.set(name, (positions = positionsById(valueAt(root, list))));
    return positions;
  };
  return ({ collection, id, field }) => {
    const inner = field === null ? [] : field.split('/').map(keyOrPosition);
    if (collection === 'document') return inner;
    if (collection === 'settings') return ['network', 'settings', ...inner];
    const list = collection === 'scenarios' ? [collection] : ['network', collection];
    const position = id === null ? undefined : positionsIn(list).get(id);
    return position === undefined ? list : [...list, position, ...inner];
  };
}

/** Position of each id's first record. */
function positionsById(records: Json | undefined): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  if (!Array.isArray(records)) return positions;
  records.forEach((record, position) => {
    const id = foundId(record);
    if (id !== null && !positions.has(id)) positions.set(id, position);
  });
  return positions;
}

function keyOrPosition(key: string): string | number {
  return /^[0-9]+$/.test(key) ? Number(key) : key;
}

function joined(path: JsonPath, from: number): string | null {
  return path.length <= from ? null : path.slice(from).join('/');
}

/** Names a place in a sentence: `lane lyon_paris, field transitDays`; records without an id by their position. */
export function placeWords(place: Place, path: JsonPath): string {
  const field = place.field === null ? '' : `, field ${place.field}`;
  if (place.collection === 'document') return place.field === null ? 'The document' : `The document${field}`;
  if (place.collection === 'settings') return `The settings${field}`;
  if (place.id !== null) return `Record ${place.id} of ${place.collection}${field}`;
  const position = path.find((key) => typeof key === 'number');
  return position === undefined
    ? `The list ${place.collection}`
    : `Record ${position + 1} of ${place.collection}${field}`;
}
