import type { Collection } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { parsePath } from '../../scenarios/overrides/parse-path.ts';
import { idField, isCollection } from '../../scenarios/overrides/record-schema.ts';
import type { FieldPath } from './content.ts';

/** What one override speaks of, as far as one record can be told from the others. */
export type OverrideTarget =
  /** A place in one record, or in the settings; an empty path is the whole record. */
  | { kind: 'place'; root: Collection | 'settings'; id: string | null; path: FieldPath }
  /** A record that the override adds. */
  | { kind: 'addition'; root: Collection; id: string }
  /** Several records, chosen ones, a whole collection, or what cannot be read. `null`: no one knows which. */
  | { kind: 'wide'; root: string | null };

const known = new WeakMap<Override, OverrideTarget>();

/** What an override speaks of. Kept for each, since lists of thousands are asked again with every edit. */
export function targetOf(override: Override): OverrideTarget {
  const found = known.get(override);
  if (found !== undefined) return found;
  const target = readTarget(override);
  known.set(override, target);
  return target;
}

function readTarget(override: Override): OverrideTarget {
  const parsed = parsePath(override.at);
  if ('trouble' in parsed) return { kind: 'wide', root: null };
  const { root, records, steps } = parsed.path;
  const path = steps.flatMap((step) => (step.kind === 'key' ? [step.text] : []));
  if (path.length < steps.length) return { kind: 'wide', root };
  if (root === 'settings') return { kind: 'place', root, id: null, path };
  if (!isCollection(root)) return { kind: 'wide', root };
  if (records === null) {
    const added = 'add' in override ? (override.add as Record<string, unknown> | null) : null;
    const id = added?.[idField(root)];
    return typeof id === 'string' ? { kind: 'addition', root, id } : { kind: 'wide', root };
  }
  const [term, ...others] = records.kind === 'terms' ? records.terms : [];
  if (term?.kind !== 'value' || others.length > 0) return { kind: 'wide', root };
  return { kind: 'place', root, id: term.text, path };
}

/** Whether the way to a place leads through another, or ends there. */
export function isAtOrBelow(path: FieldPath, other: FieldPath): boolean {
  return path.length >= other.length && other.every((key, n) => path[n] === key);
}
