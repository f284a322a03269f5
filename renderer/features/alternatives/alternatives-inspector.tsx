import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { costScale } from '../breakeven/cost-scale.ts';
import { PinButton } from '../questions/pin-button.tsx';
import { pinPlan } from '../questions/pin-plan.ts';
import { PlanDifferences } from '../questions/plan-differences.tsx';
import { alternativesMessages as messages } from './messages.ts';
import type { AlternativesQuestion } from './use-alternatives.ts';

/** What the plan that is looked at does otherwise than the best, and the way to a scenario that gives it. */
export function AlternativesInspector({
  question,
  alternatives,
}: {
  question: AlternativesQuestion;
  alternatives: Alternatives;
}) {
  const { chosen, scenario, text, format } = question;
  const store = usePlannerStore();
  const { plans, currency } = alternatives;
  const [best, plan] = [plans[0], plans[chosen]];
  if (best === undefined || plan === undefined) return null;
  const { scale } = costScale({ upper: plans.map(({ cost }, at) => ({ at, cost })) });
  const elsewhere = format.share(plan.elsewhere, 0);
  const whyNot =
    chosen === 0 ? text.say(messages.pinBest) : plan.overrides === null ? text.say(messages.pinBoth) : null;
  return (
    <div>
      <p className="question-lead">
        {chosen === 0
          ? text.say(messages.isBest)
          : text.sayRich(messages.against, {
              letter: plan.letter,
              elsewhere,
              cost: format.inSentence.money(plan.cost - best.cost, currency),
              over: format.share(plan.over, 2),
            })}
      </p>
      {chosen === 0 ? null : (
        <PlanDifferences
          network={question.analysis.result?.network ?? question.network}
          from={best}
          to={plan}
          scale={scale}
          currency={currency}
          text={text}
          format={format}
        />
      )}
      <PinButton
        key={chosen}
        onPin={() =>
          pinPlan(store, scenario, plan.overrides ?? [], {
            name: text.say(messages.pinnedName, { letter: plan.letter, elsewhere }),
            because: text.say(messages.pinnedBecause),
          })
        }
        whyNot={whyNot}
      />
    </div>
  );
}
