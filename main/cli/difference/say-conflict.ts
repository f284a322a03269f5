import { fieldChanges } from '../../../scenarios/difference/field-changes.ts';
import type { Conflict, Side } from '../../../scenarios/merge/conflict.ts';
import type { Override, Scenario } from '../../../scenarios/domain/scenario.ts';
import { isFields, type Fields } from '../../../scenarios/overrides/plain-value.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import { formatName } from '../format.ts';
import type { Names } from './names-of.ts';
import { currencyHolder, sayChange, sayField } from './say-change.ts';
import { overrideWords } from './say-override.ts';
import { capital } from './say-records.ts';
import { sayValue } from './say-value.ts';
import { recordWords } from './sentence.ts';

export interface ConflictWords {
  /** What both changed: `Binh Duong assembly, hours per month`. */
  readonly what: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A conflict in a reader's words. `scenarioName` names a scenario of its id. */
export function conflictWords(
  { root, id, way, base, mine, theirs }: Conflict,
  names: Names,
  scenarioName: (id: string) => string,
): ConflictWords {
  const sides = (say: (value: unknown) => string) => ({
    base: say(base),
    mine: say(mine),
    theirs: say(theirs),
  });
  if (root === 'scenarios') {
    if (id === null) return { what: 'The list of scenarios', ...sides(listed) };
    const name = scenarioName(id);
    if (way.length === 0)
      return { what: `Scenario ${name}`, ...sides((value) => whole(value as Scenario | undefined)) };
    if (way[0] !== 'overrides') return ofField(`Scenario ${name}`, {});
    const known = [mine, theirs, base].find((each) => each !== undefined) as Override;
    const place = overrideWords(known, names).what;
    return {
      what: `Scenario ${name}: ${place}`,
      ...sides((value) =>
        value === undefined ? 'not changed' : overrideWords(value as Override, names).does.trim() || 'added',
      ),
    };
  }
  if (!isCollection(root)) {
    const what = root === 'settings' ? 'Settings' : capital(root);
    return way.length === 0 ? { what, ...sides(listed) } : ofField(what, {});
  }
  if (id === null) return { what: capital(recordWords[root][1]), ...sides(listed) };
  const record = names.find(root, id) ?? ([mine, theirs, base].find(isFields) as Fields);
  const name = names.record(root, record);
  if (way.length > 0) return ofField(name, record);
  return {
    what: `${capital(recordWords[root][0])} ${name}`,
    ...sides((value) => {
      if (value === undefined) return base === undefined ? 'not there' : 'removed';
      if (!isFields(base) || !isFields(value)) return 'there';
      const changes = fieldChanges(root, base, value);
      return changes.length === 0
        ? 'there'
        : changes.map((each) => sayChange(root, each, names, value)).join('; ');
    }),
  };

  function ofField(of: string, currencyOf: Fields): ConflictWords {
    const { words, kind } = sayField(root, way, names);
    return {
      what: `${of}, ${words}`,
      ...sides((value) => sayValue(value, kind, way, names, currencyHolder(root, way, currencyOf))),
    };
  }
}

function listed(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} entries`;
  return value === undefined ? 'not there' : 'changed';
}

function whole(scenario: Scenario | undefined): string {
  return scenario === undefined
    ? 'removed'
    : `${formatName(scenario.name)}, ${scenario.overrides.length} changes`;
}

/** `Binh Duong assembly, hours per month: mine 14,400, theirs 13,000 (was 12,000)`; then whose stands, if it is decided. */
export function sayConflict({ what, base, mine, theirs }: ConflictWords, taken: Side | null): string {
  const said = `${what}: mine ${mine}, theirs ${theirs} (was ${base})`;
  return taken === null ? said : `${said}; ${taken} taken`;
}
