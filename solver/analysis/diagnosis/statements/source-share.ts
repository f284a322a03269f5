import { numberStatement } from './number-statement.ts';

/** Each source that a receiver draws on gives at least a share of its intake. */
export const sourceShare = numberStatement({
  name: 'sourceShare',
  collection: 'policies',
  field: 'minimumShareEach',
  rowFamilies: ['sourcing_policy'],
  direction: 'lower',
  end: 0,
  stated: (policy) =>
    policy.isOn && policy.kind === 'sourcing' && policy.minimumShareEach > 0 ? policy.minimumShareEach : null,
  silenced: (policy) => (policy.kind === 'sourcing' ? { ...policy, minimumShareEach: 0 } : policy),
});
