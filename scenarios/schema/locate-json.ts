import type { JsonPath } from './json.ts';
import type { Wanted } from './json-reader.ts';
import { JsonReader } from './json-reader.ts';

/**
 * Offset of the value at each path; where there is none (a field left out), that of the nearest value around it.
 * The text must be one that `parseJson` accepts.
 */
export function locateJson(text: string, paths: readonly JsonPath[]): readonly number[] {
  const root: Wanted = { offset: null, children: new Map() };
  for (const path of paths) {
    let at = root;
    for (const key of path) {
      let child = at.children.get(key);
      if (child === undefined) at.children.set(key, (child = { offset: null, children: new Map() }));
      at = child;
    }
  }
  new JsonReader(text).whole(root);
  return paths.map((path) => nearestOffset(root, path));
}

function nearestOffset(root: Wanted, path: JsonPath): number {
  let at = root;
  let offset = root.offset ?? 0;
  for (const key of path) {
    const child = at.children.get(key);
    if (child === undefined || child.offset === null) break;
    at = child;
    offset = child.offset;
  }
  return offset;
}
