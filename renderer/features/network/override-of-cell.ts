import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { formatPath } from '../../../scenarios/overrides/path.ts';
import { parsePath } from '../../../scenarios/overrides/parse-path.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import type { FieldPath } from '../../store/content.ts';
import { isAtOrBelow, targetOf } from '../../store/override-target.ts';
import { placesOf, recordsOf, valueAt } from '../../store/records.ts';
import { isSameJson } from '../../store/same-json.ts';

/**
 * The last override of a scenario that gives a field of a record its value, whether it names that field alone, its whole record
 * or many records at once; `null` where none does.
 */
export function overrideOfCell(
  network: Network,
  overrides: readonly Override[],
  collection: Collection,
  id: string,
  path: FieldPath,
): Override | null {
  const own = formatPath([collection, id, ...path]);
  const last = overrides.findLast((each) => each.at === own);
  const theirs = overrides.filter((override) => {
    const target = targetOf(override);
    if (target.root !== collection) return false;
    if (target.kind === 'wide') return true;
    if (target.id !== id) return false;
    return target.kind === 'addition' || isAtOrBelow(path, target.path) || isAtOrBelow(target.path, path);
  });
  // Most cells have one of their own and nothing else.
  if (theirs.length === 0 || (theirs.length === 1 && theirs[0] === last)) return last ?? null;
  const { groups } = network;
  const records = recordsOf(network, collection);
  const ids = new Set([id, ...theirs.flatMap((override) => namedIn(override, groups))]);
  const few = [...placesOf(records, collection, ids).values()].map((place) => records[place]!);
  let current: Network = { ...network, [collection]: few };
  let found: Override | null = null;
  const valueIn = (of: Network) => {
    const own = recordsOf(of, collection);
    const place = placesOf(own, collection, new Set([id])).get(id);
    return place === undefined ? undefined : valueAt(own[place], path);
  };
  for (const override of theirs) {
    const next = resolve(current, [override]).network;
    if (!isSameJson(valueIn(current), valueIn(next))) found = override;
    current = next;
  }
  return found ?? last ?? null;
}

/** Records that an override names one by one: where one of them is missing it is not carried out at all. */
function namedIn({ at }: Override, groups: Network['groups']): readonly string[] {
  const parsed = parsePath(at);
  if ('trouble' in parsed || parsed.path.records?.kind !== 'terms') return [];
  return parsed.path.records.terms.flatMap(({ kind, text }) =>
    kind === 'value' ? [text] : (groups.find((group) => group.id === text)?.members ?? []),
  );
}
