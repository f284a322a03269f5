import { Button } from '../../components/button.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { answerOfKind } from '../questions/use-analysis.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayValue } from './say-value.ts';
import type { QuestionActs } from './use-question-acts.ts';
import type { Question } from './use-question.ts';

const selectShow = ({ show }: PlannerState) => show;

/** Solves and plans so far, while the curve is sought. */
export function sayProgressIn({ text, format }: Question): SayProgress {
  return ({ done, say }, seconds) => {
    const plans = Number(say.values['plans'] ?? 0);
    return text.say(messages.running, { solves: done, plans, seconds: format.number(seconds, 0) });
  };
}

/** Before the first curve: what one would show, or that one is sought. */
export function NoCurve({ question }: { question: Question }) {
  const { analysis, hasPlan, text } = question;
  const { say } = text;
  if (analysis.running !== null) {
    return (
      <SoughtAnswer
        title={say(messages.runningTitle)}
        running={analysis.running}
        sayProgress={sayProgressIn(question)}
      >
        <p>{say(messages.runningWords)}</p>
      </SoughtAnswer>
    );
  }
  return (
    <EmptyQuestion title={say(messages.emptyTitle)}>
      <p>{say(messages.emptyWords)}</p>
      {hasPlan ? null : <p>{say(messages.noPlanYet)}</p>}
    </EmptyQuestion>
  );
}

/** Why there is no curve, and what to do instead. */
export function FailedCurve({ question, acts }: { question: Question; acts: QuestionActs }) {
  const { analysis, name, text, format } = question;
  const { failure, result } = analysis;
  const { say } = text;
  const show = usePlanner(selectShow);
  const answer = answerOfKind(result, 'breakeven');
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
  const compare =
    answer?.kind === 'refused' && answer.reason === 'enters constraints' ? (
      <Button onPress={() => show({ screen: 'compare' })}>{say(messages.openCompare)}</Button>
    ) : null;
  return (
    <FailedQuestion title={say(messages.failedTitle)} onRun={acts.run} actions={compare}>
      {said === null ? <p lang="en">{failure?.message ?? null}</p> : <p>{said}</p>}
    </FailedQuestion>
  );
}
