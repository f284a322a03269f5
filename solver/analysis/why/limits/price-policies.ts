import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Policy } from '../../../../scenarios/domain/policy.ts';
import { fixIntegers } from '../../../backends/program/fix-integers.ts';
import { buildModel, type PlanningModel } from '../../../formulation/build-model.ts';
import type { Solution, WhySolver } from '../why-solver.ts';
import type { PolicyPrice, PolicyStep } from './limits.ts';

/** What each policy costs: the network planned again without it, and with it a step milder. */
export async function pricePolicies(
  { network, program: { columnCount } }: PlanningModel,
  policies: readonly Policy[],
  present: Solution,
  isHeld: boolean,
  solver: WhySolver,
): Promise<readonly PolicyPrice[]> {
  /** Within the gap, or the engine's rounding, of nothing. */
  const worthless = Math.max(solver.relativeGap, 1e-9) * Math.abs(present.cost);
  const saved = async (changed: Network): Promise<number | null> => {
    const { program } = buildModel(changed);
    // A policy that counts has columns of its own; without them what was decided says nothing of the others.
    const isAlike = program.columnCount === columnCount;
    const asked = isHeld && isAlike ? fixIntegers(program, present.values) : program;
    const cost = await solver.solveOther(asked, 'limits', isAlike ? present : null);
    const saving = cost === null ? null : present.cost - cost;
    return saving === null ? null : saving > worthless ? saving : 0;
  };
  const prices: PolicyPrice[] = [];
  for (const policy of policies) {
    const cost = await saved(withPolicy(network, policy.id, { ...policy, isOn: false }));
    const { step, milder } = milderBy(policy);
    const byStep = milder === null || cost === 0 ? null : await saved(withPolicy(network, policy.id, milder));
    prices.push({ policy: policy.id, cost, step, byStep: cost === 0 && milder !== null ? 0 : byStep });
  }
  return prices.sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0));
}

function withPolicy(network: Network, id: string, changed: Policy): Network {
  return { ...network, policies: network.policies.map((policy) => (policy.id === id ? changed : policy)) };
}

/** The smallest step that makes a policy milder, in which it is spoken of; `null` where it cannot be milder. */
function milderBy(policy: Policy): { step: PolicyStep; milder: Policy | null } {
  switch (policy.kind) {
    case 'share': {
      const { maximumShare, minimumShare } = policy;
      if (maximumShare !== null)
        return {
          step: 'point more',
          milder:
            maximumShare >= 1
              ? null
              : { ...policy, maximumShare: Math.min(1, roundedShare(maximumShare + 0.01)) },
        };
      if (minimumShare !== null)
        return {
          step: 'point less',
          milder:
            minimumShare <= 0
              ? null
              : { ...policy, minimumShare: Math.max(0, roundedShare(minimumShare - 0.01)) },
        };
      return { step: 'none', milder: null };
    }
    case 'count': {
      const { maximum, minimum } = policy;
      if (maximum !== null) return { step: 'one more', milder: { ...policy, maximum: maximum + 1 } };
      if (minimum !== null && minimum > 0)
        return { step: 'one less', milder: { ...policy, minimum: minimum - 1 } };
      return { step: 'none', milder: null };
    }
    case 'sourcing': {
      const { maximumSources, minimumSources } = policy;
      if (maximumSources !== null)
        return { step: 'one more', milder: { ...policy, maximumSources: maximumSources + 1 } };
      if (minimumSources !== null && minimumSources > 0)
        return { step: 'one less', milder: { ...policy, minimumSources: minimumSources - 1 } };
      return { step: 'none', milder: null };
    }
    case 'budget':
      return { step: 'hundredth more', milder: { ...policy, limit: policy.limit * 1.01 } };
    case 'pair':
      return { step: 'none', milder: null };
  }
}

/** Points are whole hundredths: 0.67 and one more is 0.68. */
function roundedShare(share: number): number {
  return Number(share.toFixed(10));
}
