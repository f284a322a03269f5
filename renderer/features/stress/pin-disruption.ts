import { disruptionOverrides } from '../../../scenarios/disruptions/disruption.ts';
import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
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
  const { document, change } = store.getState();
  if (document === null) return null;
  const { scenarios } = document.content;
  const { days, dates } = outage;
  const because = text.say(messages.pinnedBecause, { name, days, date: format.date(dates.from) });
  const hit = disruptionOverrides(network, disruption, outage, because);
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const pinned = text.say(messages.pinnedName, { name, days });
  const made = newScenario(scenarios, pinned, [...before, ...hit], because);
  change(said(messages.pinned, { name: pinned }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  return pinned;
}
