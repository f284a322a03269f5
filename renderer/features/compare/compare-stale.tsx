import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { compareMessages as messages } from './messages.ts';
import type { Side } from './side-by-side.tsx';

const selectJobs = ({ jobs }: PlannerState) => jobs;

/** Said over a comparison of which a side answers older data: its figures are those of plans that no longer hold. */
export function CompareStale({ a, b }: { a: Side; b: Side }) {
  const { say } = useText();
  const session = useSession();
  const jobs = usePlanner(selectJobs);
  const stale = [a, b].filter(({ isStale }) => isStale);
  if (stale.length === 0) return null;
  const idle = stale.filter(({ scenario }) => jobs[scenarioKey(scenario)] === undefined);
  const names = stale.map(({ name }) => name).join(say(messages.and));
  return (
    <p className="compare-stale-note" role="status">
      <span aria-hidden="true">○</span>
      {say(messages.staleSides, { names, count: stale.length })}
      {idle.length === 0 ? null : (
        <Button
          kind="link"
          onPress={() => {
            for (const { scenario } of idle) void session.solve(scenario);
          }}
        >
          {say(messages.solveMissing, { count: idle.length })}
        </Button>
      )}
    </p>
  );
}
