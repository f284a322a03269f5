import type { Analyses } from '../../../main/contract/analysis.ts';
import type { Preferences } from '../../../main/contract/preferences.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import type { StressView } from '../../store/view-slice.ts';

export type StressAsk = Analyses['stress']['ask'];

/** Many plans are compared with one: a thousandth tells them apart and takes a fraction of the time of a ten-thousandth. */
const leastGap = 1e-3;

/** How much more a line or an offer has, where it is tried. */
export const investShare = 0.2;

/** What a unit lost of firm demand is priced at, in customs values. */
const lostFactor = 10;

/** What the Stress screen asks of a network as it is set; a period that has gone makes way for the first. */
export function askOf(
  { settings }: Network,
  { from, days, kinds }: StressView,
  { relativeGap, solveSeconds }: Pick<Preferences, 'relativeGap' | 'solveSeconds'>,
): StressAsk {
  const periods = settings.periods.map(({ id }) => id as string);
  return {
    kind: 'stress',
    from: from !== null && periods.includes(from) ? from : (periods[0] ?? null),
    days,
    kinds,
    named: [],
    lostFactor,
    investShare,
    relativeGap: Math.max(leastGap, relativeGap),
    seconds: solveSeconds,
  };
}

/** The same of the scenario that is shown; `null` where there is nothing to ask. */
export function stressAsk(state: PlannerState): StressAsk | null {
  const network = activeNetwork(state);
  if (network === null || state.stress.kinds.length === 0) return null;
  return askOf(network, state.stress, state.preferences);
}
