import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  budgetPolicy,
  countPolicy,
  filter,
  pairPolicy,
  policy,
  sharePolicy,
  sourcingPolicy,
} from '../../../../../scenarios/domain/policy.ts';
import { jsonSchema } from '../../../../../scenarios/schema/json-schema.ts';
import type { JsonObject } from '../../../../../scenarios/schema/json.ts';
import { filterFields } from '../../../../../renderer/features/network/policies/filter-field.ts';
import {
  headFields,
  partField,
  policyOf,
  scopeField,
  sentenceOf,
  slotFields,
} from '../../../../../renderer/features/network/policies/sentence.ts';
import { arbitraryOf } from '../../../../support/schema-arbitrary.ts';

const schemas = {
  share: sharePolicy,
  count: countPolicy,
  budget: budgetPolicy,
  pair: pairPolicy,
  sourcing: sourcingPolicy,
};

const arbitraryPolicy = arbitraryOf(policySchema()).map((drawn) => policy.parse(drawn));

describe('a policy as a sentence', () => {
  it('loses nothing of any policy on the way to its sentence and back', () => {
    fc.assert(
      fc.property(arbitraryPolicy, (drawn) => {
        const { id, name, because, isOn } = drawn;
        expect(policyOf(sentenceOf(drawn), { id, name, because, isOn })).toEqual(drawn);
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(schemas))('has a place for every field of a %s policy', (kind, schema) => {
    const of = kind as keyof typeof schemas;
    const placed = new Set<string>(['kind', ...headFields, ...slotFields[of], scopeField[of] ?? '']);
    if (of === 'share') placed.add(partField);
    placed.delete('');
    expect([...placed].sort()).toEqual(Object.keys(schema.shape).sort());
  });

  it('names all 11 fields of a filter', () => {
    expect(filterFields.map(({ field }) => field).sort()).toEqual(Object.keys(filter.shape).sort());
  });

  it('says only once what the part and the whole of a share have in common', () => {
    const drawn = policy.parse({
      id: 'mainland',
      kind: 'share',
      measure: 'serve',
      numerator: { sites: '@us_markets', origins: 'cn' },
      denominator: { sites: '@us_markets' },
      maximumShare: 0.95,
      acrossPeriods: 'total',
      acrossProducts: 'total',
    });
    const sentence = sentenceOf(drawn);
    expect(sentence.scope).toEqual([{ field: 'sites', value: '@us_markets' }]);
    expect(sentence.part).toEqual([{ field: 'origins', value: 'cn' }]);
    expect(sentence.more).toEqual([]);
  });

  it('names 2 fields that a newer program wrote, one in the policy and one in its filter', () => {
    const drawn = policy.parse({
      id: 'no_air',
      kind: 'pair',
      measure: 'flow',
      forbidden: { modes: ['air'], xSeason: 'summer' },
      xOwner: 'sales',
    });
    expect(sentenceOf(drawn).more).toEqual([
      { path: ['xOwner'], value: 'sales' },
      { path: ['forbidden', 'xSeason'], value: 'summer' },
    ]);
  });
});

/** The part of the published schema that speaks of one policy. */
function policySchema(): JsonObject {
  let part: unknown = jsonSchema();
  for (const key of ['properties', 'network', 'properties', 'policies', 'items']) {
    part = (part as JsonObject)[key];
  }
  return part as JsonObject;
}
