import { Fragment, useMemo } from 'react';
import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { Button } from '../../components/button.tsx';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { BreakEvenFigure } from './break-even-figure.tsx';
import { BreakEvenInspector } from './break-even-inspector.tsx';
import { BreakEvenNotes } from './break-even-notes.tsx';
import { FailedCurve, NoCurve, RunningWords } from './break-even-states.tsx';
import { BreakEvenTools } from './break-even-tools.tsx';
import { lookUp } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayBreakEven } from './say-break-even.ts';
import { useQuestionActs } from './use-question-acts.ts';
import { useQuestion, type Question } from './use-question.ts';
import './break-even.css';

/** At which value of one parameter the best plan changes, to which, and what it is worth. */
export function BreakEvenScreen() {
  const { say } = useText();
  const question = useQuestion();
  if (question === null) {
    return (
      <ScreenLayout>
        <div className="break-even-state">
          <h2>{say(messages.emptyTitle)}</h2>
          <p>{say(messages.noLevers)}</p>
        </div>
      </ScreenLayout>
    );
  }
  return <Asked question={question} />;
}

function Asked({ question }: { question: Question }) {
  const acts = useQuestionActs(question);
  const { result, failure, running } = question;
  const tools = <BreakEvenTools question={question} acts={acts} />;
  const answer = result?.answer.answer;
  const curve = answer?.kind === 'curve' ? answer.curve : null;
  if (curve === null) {
    const isFailed =
      running === null && (failure !== null ? failure.why !== 'cancelled' : answer !== undefined);
    return (
      <ScreenLayout tools={tools}>
        {isFailed ? <FailedCurve question={question} acts={acts} /> : <NoCurve question={question} />}
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout
      headline={<Headline question={question} curve={curve} />}
      tools={tools}
      inspectorWidth={456}
      inspector={<BreakEvenInspector question={question} curve={curve} onValue={acts.setValue} />}
    >
      <div className="break-even">
        <Standing question={question} curve={curve} onRun={acts.run} />
        <BreakEvenFigure question={question} curve={curve} onValue={acts.setValue} />
        <BreakEvenNotes question={question} curve={curve} />
      </div>
    </ScreenLayout>
  );
}

function Headline({ question, curve }: { question: Question; curve: BreakEven }) {
  const { name, value, isStale, running, text, format } = question;
  const { sayRich, say, language } = text;
  const sentences = useMemo(
    () => sayBreakEven(curve, lookUp(curve, value), { lever: name, territory: format.territory }, format),
    [curve, value, name, format],
  );
  const isOld = isStale || running !== null;
  const words = sentences.map(({ message, values }, n) => (
    <Fragment key={n}>
      {n > 0 ? sentenceGap(language) : null}
      {sayRich(message, values)}
    </Fragment>
  ));
  return isOld ? (
    <span className="break-even-old">
      {say(messages.was)}
      {words}
    </span>
  ) : (
    words
  );
}

/** How the curve stands where it is not the answer to the question above it: sought anew, stale, failed, or of another range. */
function Standing({ question, curve, onRun }: { question: Question; curve: BreakEven; onRun: () => void }) {
  const { running, failure, isStale, range, text } = question;
  const { say } = text;
  if (running !== null) {
    return (
      <p className="break-even-standing" role="status">
        <span aria-hidden="true">○</span>
        <RunningWords question={question} running={running} />
      </p>
    );
  }
  const isOther = range.from !== curve.from || range.to !== curve.to;
  const said =
    failure !== null
      ? failure.why === 'cancelled'
        ? say(messages.cancelled)
        : failure.message
      : isStale
        ? say(messages.stale)
        : isOther
          ? say(messages.otherRange)
          : null;
  if (said === null) return null;
  return (
    <p className="break-even-standing" role="status">
      <span aria-hidden="true">{failure !== null && failure.why !== 'cancelled' ? '◆' : '○'}</span>
      {said}
      <Button kind="link" onPress={onRun}>
        {say(messages.runAgain)}
      </Button>
    </p>
  );
}
