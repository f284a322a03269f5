import type { Policy } from '../domain/policy.ts';

/** Least and most that a policy allows, `null` where it sets none. */
export function limitsOf(policy: Policy): readonly [least: number | null, most: number | null] {
  if (policy.kind === 'share') return [policy.minimumShare, policy.maximumShare];
  if (policy.kind === 'count') return [policy.minimum, policy.maximum];
  if (policy.kind === 'sourcing') {
    // A least share of each source used limits the plan as well.
    const least = policy.minimumSources ?? (policy.minimumShareEach > 0 ? 0 : null);
    return [least, policy.maximumSources];
  }
  return [null, policy.kind === 'budget' ? policy.limit : 0];
}
