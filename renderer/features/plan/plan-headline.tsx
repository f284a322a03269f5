import { Fragment } from 'react';
import { activeJob, isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { planMessages as messages } from './messages.ts';
import type { Planned } from './planned.ts';
import { sayPlan, sayScenario } from './say-plan.ts';
import type { PlanView } from './use-plan.ts';

const selectIsOld = (state: PlannerState) =>
  activeJob(state) !== null || isStale(state, state.activeScenario);
const selectScenarioName = ({ document, activeScenario }: PlannerState) =>
  document?.content.scenarios.find(({ id }) => id === activeScenario)?.name ?? null;

/** The plan as a sentence; greyed and told as the past while a newer one is sought or due. */
export function PlanHeadline({ planned, names, format, text, base }: PlanView & { base: Planned | null }) {
  const isOld = usePlanner(selectIsOld);
  const scenario = usePlanner(selectScenarioName);
  const pieces =
    base === null || scenario === null
      ? sayPlan(planned, names, format)
      : sayScenario(planned, base, format.name(scenario), names, format);
  return (
    <span className={isOld ? 'plan-stale' : undefined}>
      {isOld ? <span className="plan-was">{text.say(messages.was)}</span> : null}
      {pieces.map(({ message, values }, n) => (
        <Fragment key={n}>{text.sayRich(message, values)}</Fragment>
      ))}
    </span>
  );
}
