import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { parsePath } from '../../../scenarios/overrides/parse-path.ts';
import type { RecordChoice } from '../../../scenarios/overrides/path.ts';
import { isFields, type Fields } from '../../../scenarios/overrides/plain-value.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import { formatNumber } from '../format.ts';
import type { Names } from './names-of.ts';
import { currencyHolder, sayField } from './say-change.ts';
import { capital } from './say-records.ts';
import { sayValue } from './say-value.ts';
import { recordWords } from './sentence.ts';

/** What an override does, in words: `lanes with mode sea: freight per container × 1.4`; its path where that cannot be read. */
export function sayOverride(override: Override, names: Names): string {
  const { what, does } = overrideWords(override, names);
  return `${what}${does}`;
}

/** The place that an override changes, and what it makes of it. */
export function overrideWords(
  override: Override,
  names: Names,
): { readonly what: string; readonly does: string } {
  const parsed = parsePath(override.at);
  const way =
    'trouble' in parsed
      ? []
      : parsed.path.steps.map((step) => (step.kind === 'key' ? step.text : 'every item'));
  if ('trouble' in parsed) return { what: override.at, does: does(override, '', [], names, {}) };
  const { root, records } = parsed.path;
  if (!isCollection(root)) {
    return way.length === 0
      ? { what: root, does: does(override, root, [], names, {}) }
      : { what: capital(sayField(root, way, names).words), does: does(override, root, way, names, {}) };
  }
  if (records === null) {
    const added = 'add' in override && isFields(override.add) ? override.add : null;
    if (added === null) return { what: recordWords[root][1], does: does(override, root, [], names, {}) };
    return { what: `New ${recordWords[root][0]}: ${nameSafely(root, added, names)}`, does: '' };
  }
  const what = chosen(root, records, names);
  const record = oneOf(root, records, names);
  if (way.length === 0) return { what, does: does(override, root, way, names, record) };
  return {
    what: `${what}: ${sayField(root, way, names).words}`,
    does: does(override, root, way, names, record),
  };
}

function chosen(root: Collection, records: RecordChoice, names: Names): string {
  const many = recordWords[root][1];
  const term = ({ kind, text }: { readonly kind: 'value' | 'group'; readonly text: string }) =>
    kind === 'group' ? names.of('groups', text) : names.of(root, text);
  if (records.kind === 'every') return `All ${many}`;
  if (records.kind === 'terms') return records.terms.map(term).join(', ');
  const conditions = records.conditions.map(({ field, terms }) => {
    const values = terms.map(({ kind, text }) =>
      kind === 'group' ? names.of('groups', text) : sayValue(text, 'word', [field], names, {}),
    );
    return `${sayField(root, [field], names).words} ${values.join(' or ')}`;
  });
  return `${capital(many)} with ${conditions.join(' and ')}`;
}

/** What is done at the end of the way. `record` states the currency; of several records (`null`) none is said. */
function does(
  override: Override,
  root: string,
  way: readonly string[],
  names: Names,
  record: Fields | null,
): string {
  const { kind } = way.length === 0 ? { kind: 'word' as const } : sayField(root, way, names);
  const told = kind === 'money' && record === null ? 'number' : kind;
  const say = (value: unknown) => sayValue(value, told, way, names, currencyHolder(root, way, record ?? {}));
  if ('scale' in override) return ` × ${formatNumber(override.scale, 4).replace(/\.?0+$/, '')}`;
  if ('remove' in override) return ' taken out';
  if ('add' in override) {
    if (typeof override.add !== 'number') return ` and ${say(override.add)}`;
    return ` ${override.add < 0 ? '−' : '+'} ${say(Math.abs(override.add))}`;
  }
  return ` = ${say(override.to)}`;
}

/** The one record that a path speaks of; `null` where it may be several. */
function oneOf(root: Collection, records: RecordChoice, names: Names): Fields | null {
  const [term, ...others] = records.kind === 'terms' ? records.terms : [];
  return term?.kind === 'value' && others.length === 0 ? names.find(root, term.text) : null;
}

/** A new record of a file may lack what it should be called after; the findings say so. */
function nameSafely(root: Collection, record: Fields, names: Names): string {
  try {
    return names.record(root, record);
  } catch {
    return 'without a name';
  }
}
