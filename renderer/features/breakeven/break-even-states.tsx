import type { BreakEvenAnswer } from '../../../solver/analysis/breakeven/break-even-answer.ts';
import { Button } from '../../components/button.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { NoAnswer } from '../questions/no-answer.tsx';
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

/** Before the first curve: what one would show, that one is sought, or why there is none and what to do instead. */
export function NoCurve({ question, acts }: { question: Question; acts: QuestionActs }) {
  const { analysis, hasPlan, text } = question;
  const { say } = text;
  const show = usePlanner(selectShow);
  const answer = answerOfKind(analysis.result, 'breakeven');
  const isGridWanted = answer?.kind === 'refused' && answer.reason === 'enters constraints';
  return (
    <NoAnswer
      analysis={analysis}
      words={messages}
      sayProgress={sayProgressIn(question)}
      onRun={acts.run}
      whyNone={answer === null ? null : whyNone(answer, question)}
      actions={
        isGridWanted ? (
          <Button onPress={() => show({ screen: 'compare' })}>{say(messages.openCompare)}</Button>
        ) : null
      }
    >
      {hasPlan ? null : <p>{say(messages.noPlanYet)}</p>}
    </NoAnswer>
  );
}

function whyNone(answer: BreakEvenAnswer, { name, text: { say }, format }: Question): string | null {
  switch (answer.kind) {
    case 'refused':
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
    // The switch above returns in every case.
    // eslint-disable-next-line no-fallthrough
    case 'no plan':
      return say(answer.reason === 'undecided' ? messages.undecided : messages.noPlanAnywhere);
    case 'stopped':
      return say(planMessages.stopped);
    case 'curve':
      return null;
  }
}
