import type { LeverRange } from '../../../scenarios/levers/lever-range.ts';
import { NumberField } from '../../components/number-field.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { LeverPicker } from './lever-picker.tsx';
import { mapMessages } from './map-messages.ts';
import { breakEvenMessages as messages } from './messages.ts';
import type { MapActs, MapQuestion } from './use-map-question.ts';
import type { QuestionActs } from './use-question-acts.ts';
import type { Question } from './use-question.ts';

/** The highest rate, and the highest factor, that is asked about. */
const mostPercent = 1000;

export interface BreakEvenToolsProps {
  question: Question;
  acts: QuestionActs;
  /** `null`: the lever turns alone. */
  against: MapQuestion | null;
  mapActs: MapActs;
}

/** The question in one row: what moves, from where to where, what moves with it, and the run. */
export function BreakEvenTools({ question, acts, against, mapActs }: BreakEvenToolsProps) {
  const { choices, choice, range, text } = question;
  const { say } = text;
  const isEmpty = [range, ...(against === null ? [] : [against.range])].some(({ from, to }) => to <= from);
  const whyNot = isEmpty ? say(messages.rangeEmpty) : null;
  return (
    <div className="question-tools">
      <LeverPicker
        question={question}
        label={say(messages.lever)}
        choices={choices}
        choice={choice}
        onChange={(chosen) => {
          if (chosen !== null) acts.choose(chosen);
        }}
      />
      <RangeFields question={question} range={range} onChange={acts.setRange} />
      <span className="field-label">{say(mapMessages.and)}</span>
      <LeverPicker
        question={question}
        label={say(mapMessages.against)}
        choices={choices.filter(({ id }) => id !== choice.id)}
        choice={against?.choice ?? null}
        none={say(mapMessages.alone)}
        onChange={mapActs.choose}
      />
      {against === null ? (
        <RunButton analysis={question.analysis} label={say(messages.run)} onRun={acts.run} whyNot={whyNot} />
      ) : (
        <>
          <RangeFields question={question} range={against.range} onChange={mapActs.setRange} />
          <RunButton
            analysis={against.analysis}
            label={say(mapMessages.draw)}
            onRun={mapActs.run}
            whyNot={whyNot}
          />
        </>
      )}
    </div>
  );
}

interface RangeFieldsProps {
  question: Question;
  range: LeverRange;
  onChange: (range: LeverRange) => void;
}

function RangeFields({ question, range, onChange }: RangeFieldsProps) {
  const { say } = question.text;
  const percent = (value: number) => Number((value * 100).toFixed(6));
  const fraction = (value: number) => Number((value / 100).toFixed(8));
  const field = (end: keyof LeverRange) => (
    <NumberField
      label={say(messages[end])}
      unit="%"
      minimum={0}
      maximum={mostPercent}
      value={percent(range[end])}
      onChange={(value) => {
        if (value !== null) onChange({ ...range, [end]: fraction(value) });
      }}
    />
  );
  return (
    <div className="break-even-range">
      {field('from')}
      {field('to')}
    </div>
  );
}
