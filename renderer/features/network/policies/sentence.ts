import { policy as policySchema, type Filter, type Policy } from '../../../../scenarios/domain/policy.ts';
import { isSameJson } from '../../../store/same-json.ts';
import type { Json } from '../../../store/content.ts';
import { everything, filterFields, type FilterField } from './filter-field.ts';

/** One condition of a filter: a field that is stated, and what it states. */
export interface Clause {
  readonly field: FilterField;
  readonly value: Json;
}

/** A field that no sentence shows, by its path: a newer program may have written it. */
export interface MoreField {
  readonly path: readonly string[];
  readonly value: Json;
}

/** A policy taken apart into what its sentence says. Nothing of the policy is left out of it. */
export interface PolicySentence {
  readonly kind: Policy['kind'];
  /** Values of the kind's own fields, by field. */
  readonly slots: Readonly<Record<string, Json>>;
  /** What the policy speaks of: the denominator of a share, the filter of a count, what is forbidden. */
  readonly scope: readonly Clause[];
  /** In what the counted part of a share differs from its whole. */
  readonly part: readonly Clause[];
  readonly more: readonly MoreField[];
}

/** Fields that stand beside the sentence: who it is, why, and whether it counts. */
export const headFields = ['id', 'name', 'because', 'isOn'] as const;

/** The fields of each kind that its sentence has a place for, besides its filters. */
export const slotFields: Readonly<Record<Policy['kind'], readonly string[]>> = {
  share: ['measure', 'minimumShare', 'maximumShare', 'acrossPeriods', 'acrossProducts'],
  count: ['what', 'minimum', 'maximum', 'acrossPeriods'],
  budget: ['what', 'limit', 'acrossPeriods'],
  pair: ['measure'],
  sourcing: [
    'receivers',
    'products',
    'minimumSources',
    'maximumSources',
    'minimumShareEach',
    'acrossProducts',
  ],
};

/** The field of each kind that holds its scope. */
export const scopeField: Readonly<Record<Policy['kind'], string | null>> = {
  share: 'denominator',
  count: 'filter',
  budget: null,
  pair: 'forbidden',
  sourcing: null,
};

export const partField = 'numerator';

export function sentenceOf(policy: Policy): PolicySentence {
  const record = policy as unknown as Readonly<Record<string, Json>>;
  const { kind } = policy;
  const inScope = scopeField[kind];
  const scope = inScope === null ? null : (record[inScope] as unknown as Filter);
  const part = kind === 'share' ? policy.numerator : null;
  const known = new Set<string>([
    'kind',
    ...headFields,
    ...slotFields[kind],
    ...(inScope === null ? [] : [inScope]),
    ...(part === null ? [] : [partField]),
  ]);
  return {
    kind,
    slots: Object.fromEntries(slotFields[kind].map((field) => [field, record[field] ?? null])),
    scope: scope === null ? [] : clausesOf(scope, null),
    part: part === null || scope === null ? [] : clausesOf(part, scope),
    more: [
      ...Object.entries(record)
        .filter(([field]) => !known.has(field))
        .map(([field, value]) => ({ path: [field], value })),
      ...(scope === null ? [] : unknownIn(inScope!, scope)),
      ...(part === null ? [] : unknownIn(partField, part)),
    ],
  };
}

/** The policy that a sentence says; `sentenceOf` of it is the sentence again. */
export function policyOf(
  { kind, slots, scope, part, more }: PolicySentence,
  head: Pick<Policy, (typeof headFields)[number]>,
): Policy {
  const whole = filterFrom(scope, {});
  const inScope = scopeField[kind];
  const record: Record<string, unknown> = { kind, ...head, ...slots };
  if (inScope !== null) record[inScope] = whole;
  if (kind === 'share') record[partField] = filterFrom(part, whole);
  for (const { path, value } of more) {
    const [field, inner] = path;
    if (inner === undefined) record[field!] = value;
    else record[field!] = { ...(record[field!] as object), [inner]: value };
  }
  return policySchema.parse(record);
}

/** The fields in which a filter differs from another one, or from one that matches everything. */
function clausesOf(filter: Filter, from: Filter | null): readonly Clause[] {
  return filterFields.flatMap((form) => {
    const value = filter[form.field];
    return isSameJson(value, from === null ? everything(form) : from[form.field])
      ? []
      : [{ field: form.field, value }];
  });
}

function filterFrom(clauses: readonly Clause[], from: Readonly<Partial<Record<FilterField, Json>>>) {
  return { ...from, ...Object.fromEntries(clauses.map(({ field, value }) => [field, value])) };
}

function unknownIn(field: string, filter: Filter): readonly MoreField[] {
  const known = new Set<string>(filterFields.map(({ field }) => field));
  return Object.entries(filter as unknown as Readonly<Record<string, Json>>)
    .filter(([inner]) => !known.has(inner))
    .map(([inner, value]) => ({ path: [field, inner], value }));
}
