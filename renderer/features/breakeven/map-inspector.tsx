import { leverOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import type { PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { PinButton } from '../questions/pin-button.tsx';
import { pinPlan } from '../questions/pin-plan.ts';
import { costScale } from './cost-scale.ts';
import { lookUpMap } from './map-view.ts';
import { mapMessages } from './map-messages.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { servedInWords } from './pieces-table.ts';
import { PlanLetterButton } from './plan-letter-button.tsx';
import { sayValue } from './say-value.ts';
import type { MapQuestion } from './use-map-question.ts';
import type { Question } from './use-question.ts';

export interface MapInspectorProps {
  question: Question;
  against: MapQuestion;
  map: PlanMap;
  onValues: (across: number, up: number) => void;
}

/** The plans of the map with what each costs at the pair looked up, and the way from the pair to a scenario. */
export function MapInspector({ question, against, map, onValues }: MapInspectorProps) {
  const { text, format, network, name, present } = question;
  const { say } = text;
  const store = usePlannerStore();
  const answer = lookUpMap(map, question.value, against.value);
  const costs = map.points.flatMap((line) => line.map(({ cost }) => ({ at: 0, cost })));
  const { scale, digits } = costScale({ upper: costs });
  const unit = format.moneyUnit(map.currency, scale);
  const [across, up] = [sayValue(answer.across, format), sayValue(answer.up, format)];
  const isPresent = question.value === present && against.value === against.present;
  const pin = () => {
    const names = { across: name, up: against.name };
    const because = say(mapMessages.pinnedBecause, names);
    const title = say(mapMessages.pinnedName, { ...names, acrossValue: across, upValue: up });
    const turned = [
      ...leverOverrides(network, question.choice.lever, answer.across),
      ...leverOverrides(network, against.choice.lever, answer.up),
    ];
    return pinPlan(store, question.scenario, turned, { name: title, because });
  };
  return (
    <div>
      <section className="question-part">
        <h2>{say(messages.plansBest, { count: map.plans.length })}</h2>
        <table className="question-table">
          <thead>
            <tr>
              <th scope="col">{say(mapMessages.plan)}</th>
              <th scope="col" className="question-words">
                {say(mapMessages.inWords)}
              </th>
              <th scope="col">
                {say(mapMessages.costHere)}
                <span>{unit}</span>
              </th>
              <th scope="col">
                {say(mapMessages.overBest)}
                <span>{unit}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {map.plans.map((plan, place) => {
              const isChosen = plan === answer.plan;
              const cost = answer.costs[place]!;
              return (
                <tr key={plan.letter} className={isChosen ? 'question-row-chosen' : undefined}>
                  <th scope="row">
                    <PlanLetterButton
                      place={place}
                      letter={plan.letter}
                      onPress={() => onValues(...plan.foundAt)}
                    />
                  </th>
                  <td className="question-words">
                    {servedInWords(plan.served, format)}
                    {plan === answer.present?.plan ? (
                      <span className="question-quiet break-even-today">{say(messages.isToday)}</span>
                    ) : null}
                  </td>
                  <td>{format.number(cost / scale, digits + 1)}</td>
                  <td className={isChosen ? 'question-quiet' : undefined}>
                    {isChosen
                      ? say(mapMessages.best)
                      : format.change((cost - answer.cost) / scale, digits + 1)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <PinButton
        key={`${question.value} ${against.value}`}
        onPin={pin}
        whyNot={isPresent ? say(messages.pinNothing) : null}
      />
    </div>
  );
}
