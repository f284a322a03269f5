import type { Override, Scenario } from '../domain/scenario.ts';
import { isSame } from '../overrides/plain-value.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';

/** What an override was and is; `null` where there is none. */
export interface OverrideChange {
  readonly before: Override | null;
  readonly after: Override | null;
}

/** A scenario that came, went, or is another now. */
export interface ScenarioDifference {
  readonly id: string;
  /** `null`: it came. */
  readonly before: Scenario | null;
  /** `null`: it went. */
  readonly after: Scenario | null;
  /** Of name, reason, probability and fields that this program does not know. */
  readonly changes: readonly FieldChange[];
  readonly overrides: readonly OverrideChange[];
  /** Whether overrides that both have stand in another order, which may mean something. */
  readonly isReordered: boolean;
}

/** What differs between two lists of scenarios, in the order of the later one, with those that went behind. */
export function scenarioDifferences(
  before: readonly Scenario[],
  after: readonly Scenario[],
): readonly ScenarioDifference[] {
  const byId = new Map<string, Scenario>(before.map((each) => [each.id, each]));
  const ids = new Set<string>(after.map(({ id }) => id));
  const nothing = { changes: [], overrides: [], isReordered: false };
  return [
    ...after.flatMap((to): readonly ScenarioDifference[] => {
      const from = byId.get(to.id);
      if (from === undefined) return [{ id: to.id, before: null, after: to, ...nothing }];
      return isSame(from, to) ? [] : [{ id: to.id, before: from, after: to, ...changesOf(from, to) }];
    }),
    ...before
      .filter(({ id }) => !ids.has(id))
      .map((from) => ({ id: from.id, before: from, after: null, ...nothing })),
  ];
}

function changesOf(
  from: Scenario,
  to: Scenario,
): Pick<ScenarioDifference, 'changes' | 'overrides' | 'isReordered'> {
  const { overrides: listBefore, ...fieldsBefore } = from;
  const { overrides: listAfter, ...fieldsAfter } = to;
  const [before, after] = [numbered(listBefore), numbered(listAfter)];
  const names = new Set([...after.keys(), ...before.keys()]);
  const shared = [...before.keys()].filter((name) => after.has(name));
  const sharedAfter = [...after.keys()].filter((name) => before.has(name));
  return {
    changes: fieldChanges('scenarios', fieldsBefore, fieldsAfter),
    overrides: [...names].flatMap((name) => {
      const change = { before: before.get(name) ?? null, after: after.get(name) ?? null };
      return isSame(change.before, change.after) ? [] : [change];
    }),
    isReordered: !isSame(shared, sharedAfter),
  };
}

/** Overrides by what they change; the second of one place is another than the first. */
function numbered(overrides: readonly Override[]): ReadonlyMap<string, Override> {
  const byName = new Map<string, Override>();
  for (const override of overrides) {
    let n = 1;
    while (byName.has(`${override.at} ${n}`)) n += 1;
    byName.set(`${override.at} ${n}`, override);
  }
  return byName;
}
