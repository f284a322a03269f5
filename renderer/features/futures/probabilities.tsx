import { probabilitySum } from '../../../scenarios/domain/futures.ts';
import { Button } from '../../components/button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { usePlannerStore } from '../../store/use-planner.ts';
import { scenarioActions } from '../scenarios/scenario-actions.ts';
import { countAlike } from './count-alike.ts';
import { futuresMessages as messages } from './messages.ts';
import type { FuturesQuestion } from './use-futures.ts';

/** How probable each scenario is, edited in place; the base takes what remains. */
export function Probabilities({ question }: { question: FuturesQuestion }) {
  const { scenarios, text, format } = question;
  const { say, language } = text;
  const store = usePlannerStore();
  if (scenarios.length === 0) return <p>{say(messages.noScenarios)}</p>;
  const sum = probabilitySum(scenarios);
  const isTooMuch = sum > 1 + 1e-9;
  const { describe } = scenarioActions(store, language);
  return (
    <section className="question-part">
      <h2>{say(messages.probabilities)}</h2>
      <ul className="futures-probabilities">
        <li>
          <span>{say(messages.base)}</span>
          <span className="question-quiet">{say(messages.remains)}</span>
          <span className="futures-number">{format.share(Math.max(0, 1 - sum), 0)}</span>
        </li>
        {scenarios.map((scenario) => {
          const name = format.name(scenario.name);
          const { because, probability, overrides } = scenario;
          return (
            <li key={scenario.id}>
              <span aria-hidden="true">{name}</span>
              <NumberField
                label={say(messages.probabilityOf, { name })}
                unit="%"
                minimum={0}
                maximum={100}
                value={probability === null ? null : Number((probability * 100).toFixed(4))}
                onChange={(percent) =>
                  describe(scenario.id, {
                    because,
                    overrides,
                    probability: percent === null || percent === 0 ? null : percent / 100,
                  })
                }
              />
            </li>
          );
        })}
        <li className={isTooMuch ? 'futures-sum futures-warning' : 'futures-sum'}>
          <span>{say(messages.sum)}</span>
          <span className="futures-number">{format.share(Math.max(1, sum), 0)}</span>
        </li>
      </ul>
      <Button onPress={() => countAlike(store)}>{say(messages.countAlike)}</Button>
      {isTooMuch ? (
        <p role="status" className="futures-warning">
          △ {say(messages.tooMuch)}
        </p>
      ) : (
        <p className="question-quiet">{say(messages.probabilitiesHint)}</p>
      )}
    </section>
  );
}
