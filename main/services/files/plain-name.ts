import type { Name } from '../../../scenarios/domain/primitives.ts';

/** A name as one text: its English where it has a text for each language. */
export function plainName(name: Name): string {
  return typeof name === 'string' ? name : name.en;
}
