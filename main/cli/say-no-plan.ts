import type { NoPlanReason } from '../../solver/analysis/no-plan-reason.ts';

/** Why nothing could be planned, and what to ask then. `where`: in which case, as `in Base` or `whatever freight is`. */
export function sayNoPlan(reason: NoPlanReason, where = ''): string {
  switch (reason) {
    case 'infeasible':
      return `No plan is possible${where}: plusn diagnose tells what is in the way.`;
    case 'unbounded':
      return 'Cost has no lower end: a price or a penalty that nothing limits is below zero.';
    case 'undecided':
      return 'The search ended before a plan was found.';
  }
}
