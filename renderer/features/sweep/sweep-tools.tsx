import { leverId } from '../../../scenarios/levers/lever-id.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { NumberField } from '../../components/number-field.tsx';
import { Select } from '../../components/select.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { sweepMessages as messages } from './messages.ts';
import { fewestValues, mostValues, stepsOf } from './sweep-ask.ts';
import type { SweepQuestion } from './use-sweep.ts';
import type { SweepSteps } from '../../store/view-slice.ts';

/** The highest rate, and the highest factor, that is asked about. */
const mostPercent = 1000;
const allScenarios = 'scenarios';
const nothing = 'nothing';

/** The question in one row: what is swept, over which values, and the run. */
export function SweepTools({ question }: { question: SweepQuestion }) {
  const { axes, levers, scenarios, nameOf, analysis, asked, text, show, run } = question;
  const { say } = text;
  const options = levers.map((lever) => ({ id: leverId(lever), label: nameOf(lever) }));
  const leverOf = (id: string) => levers.find((lever) => leverId(lever) === id) ?? null;
  const { first, second } = axes;
  const firstId = first === 'scenarios' ? allScenarios : leverId(first);
  const isEmpty = asked.steps.some(({ values }) => !(Number(values.at(-1)) > Number(values[0])));
  const plans = asked.steps.reduce(
    (product, { values }) => product * values.length,
    Math.max(1, asked.scenarios.length),
  );
  return (
    <div className="question-tools sweep-tools">
      <Select
        label={say(messages.over)}
        isLabelShown
        options={[
          ...(scenarios.length === 0 ? [] : [{ id: allScenarios, label: say(messages.allScenarios) }]),
          ...options,
        ]}
        value={firstId}
        onChange={(id) => show({ first: id === allScenarios ? 'scenarios' : leverOf(id), chosen: null })}
      />
      {first === 'scenarios' ? null : <Steps question={question} lever={first} />}
      <Select
        label={say(messages.and)}
        isLabelShown
        options={[
          { id: nothing, label: say(messages.nothingElse) },
          ...options.filter(({ id }) => id !== firstId),
        ]}
        value={second === null ? nothing : leverId(second)}
        onChange={(id) => show({ second: id === nothing ? null : leverOf(id), chosen: null })}
      />
      {second === null ? null : <Steps question={question} lever={second} />}
      <RunButton
        analysis={analysis}
        label={say(messages.run)}
        onRun={run}
        whyNot={isEmpty ? say(messages.rangeEmpty) : null}
      />
      <span className="question-quiet">{say(messages.plansCount, { count: plans + 1 })}</span>
    </div>
  );
}

function Steps({ question, lever }: { question: SweepQuestion; lever: Lever }) {
  const { network, axes, view, nameOf, text, show } = question;
  const { say } = text;
  const steps = stepsOf(network, lever, axes.second !== null, view);
  const set = (changed: Partial<SweepSteps>) =>
    show({ steps: { ...view.steps, [leverId(lever)]: { ...steps, ...changed } } });
  const percent = (key: 'from' | 'to') => (
    <NumberField
      label={say(messages[key])}
      unit="%"
      minimum={0}
      maximum={mostPercent}
      value={Number((steps[key] * 100).toFixed(6))}
      onChange={(value) => {
        if (value !== null) set({ [key]: Number((value / 100).toFixed(8)) });
      }}
    />
  );
  return (
    <span className="sweep-steps" role="group" aria-label={nameOf(lever)}>
      {percent('from')}
      {percent('to')}
      <NumberField
        label={say(messages.count)}
        unit={say(messages.inValues)}
        minimum={fewestValues}
        maximum={mostValues}
        value={steps.count}
        onChange={(count) => {
          if (count !== null) set({ count: Math.round(count) });
        }}
      />
    </span>
  );
}
