import { numberStatement } from './number-statement.ts';

/** Capital, carbon or working capital stays within a ceiling. */
export const budget = numberStatement({
  name: 'budget',
  collection: 'policies',
  field: 'limit',
  rowFamilies: ['budget_policy'],
  direction: 'raise',
  stated: (policy) => (policy.isOn && policy.kind === 'budget' ? policy.limit : null),
  silenced: (policy) => (policy.kind === 'budget' ? { ...policy, isOn: false } : policy),
});
