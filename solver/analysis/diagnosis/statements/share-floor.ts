import { numberStatement } from './number-statement.ts';

/** One part is at least a share of a total. */
export const shareFloor = numberStatement({
  name: 'shareFloor',
  collection: 'policies',
  field: 'minimumShare',
  rowFamilies: ['share_policy'],
  direction: 'lower',
  end: 0,
  stated: (policy) => (policy.isOn && policy.kind === 'share' ? policy.minimumShare : null),
  silenced: (policy) => (policy.kind === 'share' ? { ...policy, minimumShare: null } : policy),
});
