import { isSame } from '../../scenarios/overrides/plain-value.ts';
import type { Json } from './content.ts';

/** Whether two values of a field have the same content, an object's fields in any order. */
export function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  return isSame(one, other);
}
