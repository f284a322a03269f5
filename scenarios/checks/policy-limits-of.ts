import type { Policy } from '../domain/policy.ts';

/** Least and most that a policy allows, `null` where it sets none. */
export function limitsOf(policy: Policy): readonly [least: number | null, most: number | null] {
  switch (policy.kind) {
    case 'share':
      return [policy.minimumShare, policy.maximumShare];
    case 'count':
      return [policy.minimum, policy.maximum];
    case 'sourcing': {
      // A least share of each source used limits the plan as well.
      const least = policy.minimumSources ?? (policy.minimumShareEach > 0 ? 0 : null);
      return [least, policy.maximumSources];
    }
    case 'budget':
      return [null, policy.limit];
    case 'pair':
      return [null, 0];
  }
}
