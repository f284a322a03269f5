import { numberStatement } from './number-statement.ts';

/** One part is at most a share of a total. */
export const shareCap = numberStatement({
  name: 'shareCap',
  collection: 'policies',
  field: 'maximumShare',
  rowFamilies: ['share_policy'],
  direction: 'raise',
  end: 1,
  stated: (policy) => (policy.isOn && policy.kind === 'share' ? policy.maximumShare : null),
  silenced: (policy) => (policy.kind === 'share' ? { ...policy, maximumShare: null } : policy),
});
