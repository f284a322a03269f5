import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { costScale } from '../breakeven/cost-scale.ts';
import { PinButton } from '../questions/pin-button.tsx';
import { PlanDifferences } from '../questions/plan-differences.tsx';
import { sayLess } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';
import { pinPoint } from './pin-point.ts';
import type { FrontierQuestion } from './use-frontier.ts';

/** What the plan that is looked at does otherwise than the cheapest, and the way to a scenario that gives it. */
export function FrontierInspector({
  question,
  frontier,
}: {
  question: FrontierQuestion;
  frontier: Frontier;
}) {
  const { network, against, name, chosen, text, format } = question;
  const store = usePlannerStore();
  const { points, currency } = frontier;
  const [cheapest, point] = [points[0], points[chosen]];
  if (cheapest === undefined || point === undefined) return null;
  const { scale } = costScale({ upper: points.map(({ cost, measure: at }) => ({ at, cost })) });
  const cost = point.cost - cheapest.cost;
  const whyNot =
    chosen === 0
      ? text.say(messages.pinCheapest)
      : point.overrides !== null
        ? null
        : text.say(against === 'lead-time' ? messages.pinMean : messages.pinBoth);
  return (
    <div>
      <p className="question-lead">
        {chosen === 0
          ? text.say(messages.isCheapest)
          : text.sayRich(messages.against1, {
              place: chosen + 1,
              less: sayLess(against, cheapest.measure - point.measure, text, format),
              measure: name.toLocaleLowerCase(),
              cost: format.inSentence.money(cost, currency),
              share: format.share(cost / Math.abs(cheapest.cost), 2),
            })}
      </p>
      {chosen === 0 ? null : (
        <PlanDifferences
          network={question.analysis.result?.network ?? network}
          from={cheapest}
          to={point}
          scale={scale}
          currency={currency}
          text={text}
          format={format}
        />
      )}
      <PinButton key={chosen} onPin={() => pinPoint(store, question, point)} whyNot={whyNot} />
    </div>
  );
}
