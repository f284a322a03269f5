import type { Policy } from '../../../../scenarios/domain/policy.ts';
import type { Json } from '../../../store/content.ts';
import type { PolicySentence } from './sentence.ts';

/** Which side of a number a policy limits. */
export type LimitSide = 'least' | 'most' | 'both' | 'none';
export const limitSides: readonly LimitSide[] = ['least', 'most', 'both', 'none'];

const fieldsOf: Readonly<Record<Policy['kind'], readonly [least: string, most: string] | null>> = {
  share: ['minimumShare', 'maximumShare'],
  count: ['minimum', 'maximum'],
  sourcing: ['minimumSources', 'maximumSources'],
  budget: null,
  pair: null,
};

/** The fields of a kind that hold its least and its most; `null` for a kind without such a pair. */
export function limitFields(kind: Policy['kind']): readonly [least: string, most: string] | null {
  return fieldsOf[kind];
}

export function limitSide({ kind, slots }: Pick<PolicySentence, 'kind' | 'slots'>): LimitSide {
  const fields = limitFields(kind);
  if (fields === null) return 'none';
  const [least, most] = fields;
  const hasLeast = slots[least] !== null;
  const hasMost = slots[most] !== null;
  if (hasLeast && hasMost) return 'both';
  return hasLeast ? 'least' : hasMost ? 'most' : 'none';
}

/** What the two fields hold once the limit lies on another side: a number that is stated moves over, and none is forgotten that still counts. */
export function withLimitSide(
  sentence: Pick<PolicySentence, 'kind' | 'slots'>,
  side: LimitSide,
): Readonly<Record<string, Json>> {
  const fields = limitFields(sentence.kind);
  if (fields === null) return {};
  const [least, most] = fields;
  const stated = sentence.slots[least] ?? sentence.slots[most] ?? (sentence.kind === 'share' ? 0.5 : 1);
  return {
    [least]: side === 'least' || side === 'both' ? (sentence.slots[least] ?? stated) : null,
    [most]: side === 'most' || side === 'both' ? (sentence.slots[most] ?? stated) : null,
  };
}
