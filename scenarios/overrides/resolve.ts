import type { Finding, Place } from '../checks/finding.ts';
import type { Network } from '../domain/network.ts';
import type { Override } from '../domain/scenario.ts';
import { applyToCollection } from './apply-to-collection.ts';
import { applyToField } from './apply-to-field.ts';
import { findingAbout, notOneOperation, unreadablePath } from './messages.ts';
import { operationOf } from './operation.ts';
import { parsePath } from './parse-path.ts';
import type { OverridePath } from './path.ts';
import { isCollection } from './record-schema.ts';
import { workingCopy, type WorkingCopy } from './working-copy.ts';

/** A network with overrides applied, and what is to be said about them. */
export interface Resolution {
  readonly network: Network;
  readonly findings: readonly Finding[];
}

/**
 * The network with the overrides applied in their order, each on what the earlier ones left.
 *
 * `to` sets a value; `scale` multiplies a number and `add` adds to it, where `null` stays `null` with a note;
 * `add` puts a record in a collection or an item in a keyed list; `remove` takes out a record or an item, and
 * returns a field to its default. Every record touched must still fit its schema. An override whose target has gone,
 * whose type is wrong, or whose result does not fit for even one of its records, is skipped whole with a finding.
 * Whether ids that were removed are still referred to is left to `checkNetwork`.
 *
 * The network given is not changed; collections that no override touched are the very same in the result.
 * A collection that records were added to comes out in order of id.
 */
export function resolve(network: Network, overrides: readonly Override[]): Resolution {
  const working = workingCopy(network);
  const findings = overrides.flatMap((override) => applied(working, override));
  return { network: working.network(), findings };
}

function applied(working: WorkingCopy, override: Override): readonly Finding[] {
  const { at } = override;
  const parsed = parsePath(at);
  if ('trouble' in parsed) return [findingAbout(placeOf(null), unreadablePath(at, parsed.trouble))];
  const { path } = parsed;
  const operation = operationOf(override);
  const messages =
    operation === null
      ? [notOneOperation(at)]
      : isCollection(path.root)
        ? applyToCollection(working, path.root, path, operation, at)
        : applyToField(working, path, operation, at);
  return messages.map((message) => findingAbout(placeOf(path), message));
}

/** The place that a finding about an override names: the collection, the record if it is one, and the field. */
function placeOf(path: OverridePath | null): Place {
  if (path === null) return { collection: 'scenarios', id: null, field: null };
  const { root, records, steps } = path;
  const [term, ...others] = records?.kind === 'terms' ? records.terms : [];
  const id = term?.kind === 'value' && others.length === 0 ? term.text : null;
  const names = steps.map((step) => (step.kind === 'every' ? '*' : step.text));
  if (isCollection(root)) return { collection: root, id, field: names.join('/') || null };
  if (root === 'settings') return { collection: 'settings', id: null, field: names.join('/') || null };
  return { collection: 'document', id: null, field: [root, ...names].join('/') };
}
