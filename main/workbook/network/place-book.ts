import { cellName } from '../cell-name.ts';
import type { LeafColumn } from './leaf-columns.ts';

/** Where a record stands in a workbook. */
export interface RecordPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, LeafColumn>;
}

export interface PlaceBook {
  /** The record at a path from the network down: `['lanes', 3]`, `['recipes', 0, 'inputs', 1]`, `['settings']`. */
  readonly add: (path: readonly (string | number)[], place: RecordPlace) => void;
  /** The cell of a value, such as `Lanes!G14`, or of the record where it has none; `null` for what stands nowhere. */
  readonly cellOf: (path: readonly PropertyKey[]) => string | null;
}

/** Keeps where each record was read, so that what is wrong with a value can be told with its cell. */
export function placeBook(): PlaceBook {
  const places = new Map<string, RecordPlace>();
  const keyOf = (path: readonly PropertyKey[]) => path.map(String).join('/');
  return {
    add: (path, place) => void places.set(keyOf(path), place),
    cellOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const place = places.get(keyOf(path.slice(0, length)));
        if (place === undefined) continue;
        return `${place.sheet}!${cellName(place.row, columnOf(place, path.slice(length).map(String)))}`;
      }
      return null;
    },
  };
}

/** The column whose path agrees longest with the value's; the first where none does. */
function columnOf({ columns }: RecordPlace, path: readonly string[]): number {
  let best = 0;
  let agreed = 0;
  for (const [index, column] of columns) {
    const same = column.path.findIndex((key, depth) => key !== path[depth]);
    const length = same < 0 ? column.path.length : same;
    if (length > agreed) {
      agreed = length;
      best = index;
    }
  }
  return best;
}
