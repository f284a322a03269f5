import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { useScenarioActions } from '../scenarios/use-scenario-actions.ts';
import { compareMessages as messages } from './messages.ts';
import type { Side } from './side-by-side.tsx';

/** A file without scenarios: what they are for, and how to make one. */
export function CompareEmpty() {
  const { say } = useText();
  const { add } = useScenarioActions();
  return (
    <div className="compare-state">
      <h2>{say(messages.noScenarios)}</h2>
      <p>{say(messages.noScenariosHint)}</p>
      <Button kind="primary" onPress={() => add()}>
        {say(messages.newScenario)}
      </Button>
    </div>
  );
}

const selectJobs = ({ jobs }: PlannerState) => jobs;

/** Two sides of which at least one has no plan to compare, or that cannot be compared. */
export function CompareMissing({ a, b }: { a: Side; b: Side }) {
  const { say } = useText();
  const session = useSession();
  const jobs = usePlanner(selectJobs);
  if (a === b) return <p className="compare-state">{say(messages.sameScenario)}</p>;
  const missing = [a, b].filter(({ answer }) => answer === null);
  const names = missing.map(({ name }) => name).join(', ');
  if (missing.length === 0) return <p className="compare-state">{say(messages.otherCurrency)}</p>;
  if (missing.every(({ scenario }) => jobs[scenarioKey(scenario)] !== undefined)) {
    return <p className="compare-state">{say(messages.solving, { names })}</p>;
  }
  return (
    <div className="compare-state">
      <h2>{say(messages.missingPlans, { names, count: missing.length })}</h2>
      <p>{say(messages.missingPlansHint)}</p>
      <Button
        kind="primary"
        onPress={() => {
          for (const { scenario } of missing) void session.solve(scenario);
        }}
      >
        {say(messages.solveMissing, { count: missing.length })}
      </Button>
    </div>
  );
}
