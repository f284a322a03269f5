import { numberStatement } from './number-statement.ts';

/** At least so many sites, recipes or suppliers are used. */
export const countFloor = numberStatement({
  name: 'countFloor',
  collection: 'policies',
  field: 'minimum',
  rowFamilies: ['count_policy'],
  direction: 'lower',
  end: 0,
  isWhole: true,
  stated: (policy) =>
    policy.isOn && policy.kind === 'count' && (policy.minimum ?? 0) > 0 ? policy.minimum : null,
  silenced: (policy) => (policy.kind === 'count' ? { ...policy, minimum: null } : policy),
});
