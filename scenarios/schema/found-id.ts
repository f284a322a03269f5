import type { Json } from './json.ts';
import { isJsonObject } from './json.ts';

/** The id of a record as it was found (of a currency: its code); `null` where it has none that is a text. */
export function foundId(record: Json | undefined): string | null {
  const id = isJsonObject(record) ? (record['id'] ?? record['code']) : null;
  return typeof id === 'string' && id !== '' ? id : null;
}
