import { Fragment } from 'react';
import { activeJob, isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { planMessages as messages } from './messages.ts';
import type { Planned } from './planned.ts';
import { sayPlan, sayScenario } from './say-plan.ts';
import type { PlanView } from './use-plan.ts';

const selectIsSolving = (state: PlannerState) => activeJob(state) !== null;
const selectIsOld = (state: PlannerState) => isStale(state, state.activeScenario);
const selectScenarioName = ({ document, activeScenario }: PlannerState) =>
  document?.content.scenarios.find(({ id }) => id === activeScenario)?.name ?? null;

/** The plan as a sentence: told as the past while a newer one is sought, its figures greyed when the data has moved on. */
export function PlanHeadline({ planned, names, format, text, base }: PlanView & { base: Planned | null }) {
  const isSolving = usePlanner(selectIsSolving);
  const isOld = usePlanner(selectIsOld);
  const scenario = usePlanner(selectScenarioName);
  const pieces =
    base === null || scenario === null
      ? sayPlan(planned, names, format)
      : sayScenario(planned, base, format.name(scenario), names, format);
  return (
    <span className={isSolving ? 'plan-was' : isOld ? 'plan-stale' : undefined}>
      {isSolving ? text.say(messages.was) : null}
      {pieces.map(({ message, values }, n) => (
        <Fragment key={n}>{text.sayRich(message, values)}</Fragment>
      ))}
    </span>
  );
}
