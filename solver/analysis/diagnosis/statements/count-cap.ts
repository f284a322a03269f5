import { numberStatement } from './number-statement.ts';

/** At most so many sites, recipes or suppliers are used. */
export const countCap = numberStatement({
  name: 'countCap',
  collection: 'policies',
  field: 'maximum',
  rowFamilies: ['count_policy'],
  direction: 'raise',
  isWhole: true,
  stated: (policy) => (policy.isOn && policy.kind === 'count' ? policy.maximum : null),
  silenced: (policy) => (policy.kind === 'count' ? { ...policy, maximum: null } : policy),
});
