import { NumberField } from '../components/number-field.tsx';
import { Select } from '../components/select.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { solveMessages as messages } from './solve-messages.ts';
import './solve-limits.css';

const selectPreferences = ({ preferences }: PlannerState) => preferences;
const selectSet = ({ setPreferences }: PlannerState) => setPreferences;

/** Which engine solves, for how long, and how near to the best a plan must be proven. */
export function SolveLimits() {
  const { say } = useText();
  const { engine, solveSeconds, relativeGap } = usePlanner(selectPreferences);
  const setPreferences = usePlanner(selectSet);
  return (
    <div className="solve-limits">
      <Select
        label={say(messages.engine)}
        isLabelShown
        options={[
          { id: 'auto', label: say(messages.engineAuto) },
          { id: 'highs', label: 'HiGHS' },
          { id: 'glpk', label: 'GLPK' },
        ]}
        value={engine}
        onChange={(engine) => setPreferences({ engine })}
      />
      <NumberField
        label={say(messages.secondsLimit)}
        value={solveSeconds}
        unit={say(messages.secondsUnit)}
        minimum={1}
        maximum={86_400}
        hint={say(messages.secondsHint)}
        onChange={(solveSeconds) => setPreferences({ solveSeconds })}
      />
      <NumberField
        label={say(messages.gapLimit)}
        value={Math.round(relativeGap * 1e6) / 1e4}
        unit="%"
        minimum={0}
        maximum={50}
        onChange={(percent) => {
          if (percent !== null) setPreferences({ relativeGap: percent / 100 });
        }}
      />
    </div>
  );
}
