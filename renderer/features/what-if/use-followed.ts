import { useMemo } from 'react';
import type { WhatIf } from '../../store/what-if-slice.ts';
import { exactWhatIf } from '../../store/what-if-slice.ts';
import { plannedOf, type Planned } from '../plan/planned.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { whatIfSums } from './what-if-sums.ts';

/**
 * The plan that the screen draws while levers are turned: the best one where it is known; before that the plan that they
 * are turned from with what flows, is made and is served as the preview has it. Its ledger is then still the old one:
 * what is read from single entries follows when the best plan is there.
 */
export function useFollowed(view: PlanView, whatIf: WhatIf | null): PlanView {
  const found = whatIf === null ? null : whatIfSums(whatIf);
  const exact = whatIf === null ? null : exactWhatIf(whatIf);
  return useMemo(() => {
    const planned: Planned =
      plannedOf(exact) ?? (found === null ? view.planned : { ...view.planned, plan: found.plan });
    return { ...view, planned };
  }, [view.planned, view.names, view.format, view.text, found, exact]);
}
