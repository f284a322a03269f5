import type { Policy } from '../../../../scenarios/domain/policy.ts';
import type { Json } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import { isSameJson } from '../../../store/same-json.ts';
import type { FilterField } from './filter-field.ts';
import type { ClausePlace } from './layout-sentence.ts';
import { withLimitSide, type LimitSide } from './limits.ts';
import { partField, scopeField, sentenceOf } from './sentence.ts';

/** Sets one field of a policy. */
export function setField(policy: Policy, path: readonly string[], value: Json, typed = ''): Edit {
  return { kind: 'set', collection: 'policies', id: policy.id, path, value, typed };
}

/** Moves the limit of a policy to another side. */
export function setSide(policy: Policy, side: LimitSide): readonly Edit[] {
  return Object.entries(withLimitSide(sentenceOf(policy), side)).map(([field, value]) =>
    setField(policy, [field], value),
  );
}

/**
 * Sets a condition. In the whole of a share it holds for the counted part too, as long as the part says nothing
 * of its own about it: a part that left its whole would be a different sentence.
 */
export function setClause(
  policy: Policy,
  place: ClausePlace,
  field: FilterField,
  value: Json,
): readonly Edit[] {
  const inScope = scopeField[policy.kind];
  if (inScope === null) return [];
  if (place === 'part') return [setField(policy, [partField, field], value)];
  const edits = [setField(policy, [inScope, field], value)];
  if (policy.kind === 'share' && isSameJson(policy.numerator[field], policy.denominator[field])) {
    edits.push(setField(policy, [partField, field], value));
  }
  return edits;
}

/** What a condition holds once it is taken off: everything, or for the part of a share what its whole holds. */
export function clearedClause(
  policy: Policy,
  place: ClausePlace,
  field: FilterField,
  everything: Json,
): Json {
  return place === 'part' && policy.kind === 'share' ? policy.denominator[field] : everything;
}
