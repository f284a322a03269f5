import { NumberField } from '../../components/number-field.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { alternativesMessages as messages } from './messages.ts';
import type { AlternativesQuestion } from './use-alternatives.ts';
import '../questions/question.css';

const mostPercent = 100;
const mostPlans = 12;

/** The question in one row: how much more a plan may cost, how many are wanted, and the run. */
export function AlternativesTools({ question }: { question: AlternativesQuestion }) {
  const { view, ask, analysis, run, text } = question;
  const { say } = text;
  return (
    <div className="question-tools">
      <NumberField
        label={say(messages.within)}
        unit={say(messages.more)}
        minimum={0.1}
        maximum={mostPercent}
        value={Number((view.within * 100).toFixed(6))}
        onChange={(value) => {
          if (value !== null) ask({ within: Number((value / 100).toFixed(8)) });
        }}
      />
      <NumberField
        label={say(messages.plans)}
        minimum={1}
        maximum={mostPlans}
        value={view.plans}
        onChange={(value) => {
          if (value !== null) ask({ plans: Math.round(value) });
        }}
      />
      <RunButton analysis={analysis} label={say(messages.run)} onRun={run} />
    </div>
  );
}
