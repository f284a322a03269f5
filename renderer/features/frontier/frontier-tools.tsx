import type { MeasureName } from '../../../solver/analysis/frontier/measure.ts';
import { Segmented } from '../../components/segmented.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { measureWords } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';
import type { FrontierQuestion } from './use-frontier.ts';
import '../questions/question.css';

/** The question in one row: what cost is set against, and the run. */
export function FrontierTools({ question }: { question: FrontierQuestion }) {
  const { against, analysis, ask, run, text } = question;
  const { say } = text;
  return (
    <div className="question-tools">
      <span aria-hidden="true" className="field-label">
        {say(messages.against)}
      </span>
      <Segmented
        label={say(messages.against)}
        options={(Object.keys(measureWords) as MeasureName[]).map((id) => ({
          id,
          label: say(measureWords[id].name),
        }))}
        value={against}
        onChange={ask}
      />
      <RunButton analysis={analysis} label={say(messages.run)} onRun={run} />
    </div>
  );
}
