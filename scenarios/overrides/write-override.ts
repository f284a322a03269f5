import type { Override } from '../domain/scenario.ts';
import { formatPath } from './path.ts';

type JsonValue = Extract<Override, { to: unknown }>['to'];

/** An override that sets the value at these names. */
export function setAt(names: readonly string[], value: unknown): Override {
  // Values of a network come from JSON and hold nothing else.
  return { at: formatPath(names), because: null, to: value as JsonValue };
}

/** An override that adds a record or an item to the collection or list at these names. */
export function toAdd(names: readonly string[], value: unknown): Override {
  return { at: formatPath(names), because: null, add: value as JsonValue };
}

/** An override that takes out what these names lead to. */
export function removeAt(names: readonly string[]): Override {
  return { at: formatPath(names), because: null, remove: true };
}
