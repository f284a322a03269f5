import type { Json } from './json.ts';
import type { JsonFault } from './json-reader.ts';
import { JsonReader, JsonStop } from './json-reader.ts';

export type ParsedJson = { value: Json; fault: null } | { value: null; fault: JsonFault };

/**
 * Reads JSON (RFC 8259) more strictly than the platform does: a key twice in one object, a number beyond
 * the doubles, `__proto__` as a key and nesting beyond the limit are faults, and each fault has its place.
 * −0 is read as 0.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: new JsonReader(text).whole(undefined), fault: null };
  } catch (error) {
    if (error instanceof JsonStop) return { value: null, fault: error.fault };
    throw error;
  }
}
