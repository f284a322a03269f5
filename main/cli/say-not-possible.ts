import type { Network } from '../../scenarios/domain/network.ts';
import type { NotPossible } from '../../solver/analysis/why/not-possible.ts';
import type { Activity } from '../../solver/analysis/why/why-subject.ts';
import { formatNumber } from './format.ts';
import { nameIn } from './name-in.ts';

/** Why no plan can have an activity, after `cannot be used: `. */
export function sayNotPossible(network: Network, about: Activity, reason: NotPossible): string {
  switch (reason.kind) {
    case 'policy':
      return `the policy ${nameIn(network.policies, reason.policy)} leaves no plan with it`;
    case 'skill':
      return `it lacks the skill ${reason.skill}, which ${nameIn(network.recipes, reason.recipe)} asks for`;
    case 'nothing made':
      return 'nothing is made or sold there';
    case 'no inputs':
      return 'what it makes needs inputs that cannot get there';
    case 'nothing to carry':
      return 'nothing that it may carry can be where it begins';
    case 'too slow':
      return `the way takes ${formatNumber(reason.days)} days, the horizon is ${formatNumber(reason.horizonDays)} days long`;
    case 'promise':
      return 'goods that come this way are older than markets were promised';
    case 'no use':
      return about.kind === 'lane'
        ? 'nothing at its end is in want of what it carries, in time'
        : 'nothing that it makes can get in time to where it is wanted';
    case 'limits':
      return 'capacities and minimums leave no plan with it';
  }
}
