import { NumberField } from '../../components/number-field.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { LeverPicker } from './lever-picker.tsx';
import { breakEvenMessages as messages } from './messages.ts';
import type { QuestionActs } from './use-question-acts.ts';
import type { Question } from './use-question.ts';

/** The highest rate, and the highest factor, that is asked about. */
const mostPercent = 1000;

/** The question in one row: what moves, from where to where, and the run. */
export function BreakEvenTools({ question, acts }: { question: Question; acts: QuestionActs }) {
  const { range, analysis, text } = question;
  const { say } = text;
  const isEmpty = range.to <= range.from;
  const percent = (value: number) => Number((value * 100).toFixed(6));
  const fraction = (value: number) => Number((value / 100).toFixed(8));
  return (
    <div className="break-even-tools">
      <LeverPicker question={question} onChange={acts.choose} />
      <NumberField
        label={say(messages.from)}
        unit="%"
        minimum={0}
        maximum={mostPercent}
        value={percent(range.from)}
        onChange={(value) => {
          if (value !== null) acts.setRange({ ...range, from: fraction(value) });
        }}
      />
      <NumberField
        label={say(messages.to)}
        unit="%"
        minimum={0}
        maximum={mostPercent}
        value={percent(range.to)}
        onChange={(value) => {
          if (value !== null) acts.setRange({ ...range, to: fraction(value) });
        }}
      />
      <RunButton
        analysis={analysis}
        label={say(messages.run)}
        onRun={acts.run}
        whyNot={isEmpty ? say(messages.rangeEmpty) : null}
      />
    </div>
  );
}
