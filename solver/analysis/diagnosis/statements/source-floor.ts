import { numberStatement } from './number-statement.ts';

/** A receiver draws on at least so many sites. */
export const sourceFloor = numberStatement({
  name: 'sourceFloor',
  collection: 'policies',
  field: 'minimumSources',
  rowFamilies: ['sourcing_policy'],
  direction: 'lower',
  end: 0,
  isWhole: true,
  stated: (policy) =>
    policy.isOn && policy.kind === 'sourcing' && (policy.minimumSources ?? 0) > 0
      ? policy.minimumSources
      : null,
  silenced: (policy) => (policy.kind === 'sourcing' ? { ...policy, minimumSources: null } : policy),
});
