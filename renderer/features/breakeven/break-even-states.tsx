import { Button } from '../../components/button.tsx';
import { useElapsed } from '../../shell/use-elapsed.ts';
import type { RunningAnalysis } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayValue } from './say-value.ts';
import type { QuestionActs } from './use-question-acts.ts';
import type { Question } from './use-question.ts';

const selectShow = ({ show }: PlannerState) => show;

/** Solves and plans so far, while the curve is sought. */
export function RunningWords({ question, running }: { question: Question; running: RunningAnalysis }) {
  const { text, format } = question;
  const { say } = text;
  const elapsed = useElapsed(running.startedAt);
  const { progress } = running;
  if (progress === null) return <>{say(messages.waiting)}</>;
  const plans = Number(progress.say.values['plans'] ?? 0);
  return <>{say(messages.running, { solves: progress.done, plans, seconds: format.number(elapsed, 0) })}</>;
}

/** Before the first curve: what one would show, or that one is sought. */
export function NoCurve({ question }: { question: Question }) {
  const { running, hasPlan, text } = question;
  const { say } = text;
  if (running !== null) {
    return (
      <div className="break-even-state">
        <h2>{say(messages.runningTitle)}</h2>
        <p role="status">
          <RunningWords question={question} running={running} />
        </p>
        <p>{say(messages.runningWords)}</p>
      </div>
    );
  }
  return (
    <div className="break-even-state">
      <h2>{say(messages.emptyTitle)}</h2>
      <p>{say(messages.emptyWords)}</p>
      {hasPlan ? null : <p>{say(messages.noPlanYet)}</p>}
    </div>
  );
}

/** Why there is no curve, and what to do instead. */
export function FailedCurve({ question, acts }: { question: Question; acts: QuestionActs }) {
  const { failure, result, name, text, format } = question;
  const { say } = text;
  const show = usePlanner(selectShow);
  const answer = result?.answer.answer;
  const words = () => {
    if (answer?.kind === 'refused') {
      switch (answer.reason) {
        case 'enters constraints':
          return say(messages.entersConstraints, { lever: name });
        case 'jumps':
          return say(messages.jumps, { value: answer.at === null ? '—' : sayValue(answer.at, format) });
        case 'turns nothing':
          return say(messages.turnsNothing, { lever: name });
        case 'override skipped':
          return say(messages.overrideSkipped, { lever: name });
      }
    }
    if (answer?.kind === 'no plan') {
      return say(answer.reason === 'undecided' ? messages.undecided : messages.noPlanAnywhere);
    }
    return null;
  };
  const said = failure === null ? words() : null;
  return (
    <div className="break-even-state">
      <h2>
        <span className="break-even-error" aria-hidden="true">
          ◆
        </span>{' '}
        {say(messages.failedTitle)}
      </h2>
      {said === null ? <p lang="en">{failure?.message ?? null}</p> : <p>{said}</p>}
      <div className="break-even-actions">
        {answer?.kind === 'refused' && answer.reason === 'enters constraints' ? (
          <Button onPress={() => show({ screen: 'compare' })}>{say(messages.openCompare)}</Button>
        ) : null}
        <Button kind="primary" onPress={acts.run}>
          {say(messages.runAgain)}
        </Button>
        <Button kind="link" onPress={() => show({ areFindingsOpen: true })}>
          {say(messages.showFindings)}
        </Button>
      </div>
    </div>
  );
}
