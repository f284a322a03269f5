import { disruptionKinds } from '../../../scenarios/disruptions/disruption.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Select } from '../../components/select.tsx';
import { namesOf } from '../plan/names.ts';
import { RunButton } from '../questions/run-button.tsx';
import { stressMessages as messages } from './messages.ts';
import type { StressQuestion } from './use-stress.ts';

/** Ten years: the longest that a disruption is asked about. */
const mostDays = 3660;

/** The question in one row: for how long, from when, what, and the run. */
export function StressTools({ question }: { question: StressQuestion }) {
  const { network, view, from, analysis, text, show, run } = question;
  const { say, language } = text;
  const names = namesOf(network, language);
  const periods = network.settings.periods.map(({ id }) => ({ id: id as string, label: names.period(id) }));
  return (
    <div className="question-tools">
      <NumberField
        label={say(messages.forDays)}
        unit={say(messages.days)}
        minimum={1}
        maximum={mostDays}
        value={view.days}
        onChange={(days) => {
          if (days !== null) show({ days: Math.round(days) });
        }}
      />
      <Select
        label={say(messages.fromPeriod)}
        isLabelShown
        options={periods}
        value={from}
        onChange={(period) => show({ from: period })}
      />
      <div role="group" aria-label={say(messages.kinds)} className="stress-kinds">
        {disruptionKinds.map((kind) => (
          <Checkbox
            key={kind}
            isChecked={view.kinds.includes(kind)}
            onChange={(isChecked) =>
              show({
                kinds: disruptionKinds.filter((each) =>
                  each === kind ? isChecked : view.kinds.includes(each),
                ),
              })
            }
          >
            {say(messages[kind])}
          </Checkbox>
        ))}
      </div>
      <RunButton
        analysis={analysis}
        label={say(messages.run)}
        onRun={run}
        whyNot={view.kinds.length === 0 ? say(messages.noKinds) : null}
      />
    </div>
  );
}
