import { disruptionOverrides } from '../../../scenarios/disruptions/disruption.ts';
import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { pinPlan } from '../questions/pin-plan.ts';
import { stressMessages as messages } from './messages.ts';
import type { StressQuestion } from './use-stress.ts';

/** Makes a scenario in which the disruption happens, over what the shown scenario changes already. Returns its name. */
export function pinDisruption(
  store: PlannerStore,
  { network, scenario, text, format }: StressQuestion,
  { outage }: Pick<StressRanking, 'outage'>,
  { disruption }: StressRow,
  name: string,
): string | null {
  const { days, dates } = outage;
  const because = text.say(messages.pinnedBecause, { name, days, date: format.date(dates.from) });
  return pinPlan(store, scenario, disruptionOverrides(network, disruption, outage, because), {
    name: text.say(messages.pinnedName, { name, days }),
    because,
  });
}
