import { collections, type Network } from '../domain/network.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { TrailChange, TrailPart } from '../domain/trail.ts';
import { isSame, type Fields } from '../overrides/plain-value.ts';
import { idField } from '../overrides/record-schema.ts';

/** What is counted of a file. Of a stored plan only whose it is and when it was found. */
export interface Counted {
  readonly network: Network;
  readonly scenarios: readonly Scenario[];
  readonly plans: readonly { readonly scenario: string | null; readonly solvedAt: string | null }[];
}

/**
 * How many records came, became others and went, by what they are; what did not change is not listed. `before: null`: there
 * was no file, so that everything came.
 */
export function trailChanges(before: Counted | null, after: Counted): readonly TrailChange[] {
  const planOf = ({ scenario, solvedAt }: Counted['plans'][number]) => ({ id: scenario ?? '', solvedAt });
  const ofSettings: readonly TrailChange[] =
    before === null || isSame(before.network.settings, after.network.settings)
      ? []
      : [{ what: 'settings', added: 0, changed: 1, removed: 0 }];
  return [
    ...ofSettings,
    ...collections.flatMap((name) =>
      counts(name, idField(name), before?.network[name] ?? [], after.network[name]),
    ),
    ...counts('scenarios', 'id', before?.scenarios ?? [], after.scenarios),
    ...counts('plans', 'id', (before?.plans ?? []).map(planOf), after.plans.map(planOf)),
  ];
}

function counts(
  what: TrailPart,
  key: string,
  before: readonly Fields[],
  after: readonly Fields[],
): readonly TrailChange[] {
  if (before === after) return [];
  const left = new Map(before.map((record) => [record[key], record]));
  const tally = { added: 0, changed: 0 };
  for (const record of after) {
    const old = left.get(record[key]);
    if (old === undefined) tally.added += 1;
    else if (!isSame(old, record)) tally.changed += 1;
    left.delete(record[key]);
  }
  const { added, changed } = tally;
  return added + changed + left.size === 0 ? [] : [{ what, added, changed, removed: left.size }];
}
