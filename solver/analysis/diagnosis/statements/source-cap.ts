import { numberStatement } from './number-statement.ts';

/** A receiver draws on at most so many sites. */
export const sourceCap = numberStatement({
  name: 'sourceCap',
  collection: 'policies',
  field: 'maximumSources',
  rowFamilies: ['sourcing_policy'],
  direction: 'raise',
  isWhole: true,
  stated: (policy) => (policy.isOn && policy.kind === 'sourcing' ? policy.maximumSources : null),
  silenced: (policy) => (policy.kind === 'sourcing' ? { ...policy, maximumSources: null } : policy),
});
