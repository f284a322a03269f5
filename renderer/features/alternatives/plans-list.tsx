import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import { Button } from '../../components/button.tsx';
import { Swatch } from '../../components/swatch.tsx';
import { costScale } from '../breakeven/cost-scale.ts';
import { namesOf } from '../plan/names.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { alternativesMessages as messages } from './messages.ts';
import { unitsBySite } from './units-by-site.ts';
import type { AlternativesQuestion } from './use-alternatives.ts';

/** Every plan in a row, and under it what each makes at which site. */
export function PlansList({
  question,
  alternatives,
}: {
  question: AlternativesQuestion;
  alternatives: Alternatives;
}) {
  const { chosen, choose, text, format } = question;
  const { say, language } = text;
  const network = question.analysis.result?.network ?? question.network;
  const { plans, currency, objective } = alternatives;
  const { scale, digits } = costScale({ upper: plans.map(({ cost }, at) => ({ at, cost })) });
  const unit = format.moneyUnit(currency, scale);
  const names = namesOf(network, language);
  const rows = unitsBySite(network, alternatives);
  return (
    <>
      <table className="question-table question-list">
        <thead>
          <tr>
            <th scope="col">{say(messages.plan)}</th>
            <th scope="col">
              {say(objective === 'profit' ? planMessages.lessRevenue : planMessages.cost)}
              <span>{unit}</span>
            </th>
            <th scope="col">{say(messages.overBest)}</th>
            <th scope="col">{say(messages.elsewhere)}</th>
            <th scope="col">
              {say(messages.carbon)}
              <span>{say(messages.tonnes)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan, place) => (
            <tr key={plan.letter} className={place === chosen ? 'question-row-chosen' : undefined}>
              <th scope="row">
                <Button kind="link" onPress={() => choose(place)}>
                  {plan.letter}
                </Button>
                {place === 0 ? ` ${say(messages.best)}` : ''}
              </th>
              <td>{format.number(plan.cost / scale, digits + 1)}</td>
              <td>{place === 0 ? '' : `+${format.share(plan.over, 2)}`}</td>
              <td>{place === 0 ? '' : format.share(plan.elsewhere, 0)}</td>
              <td>{format.number(plan.carbonKg / 1000, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className="question-part question-list">
        <h2>{say(messages.unitsAt)}</h2>
        <table className="question-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.product)}</th>
              <th scope="col" className="question-words">
                {say(messages.site)}
              </th>
              {plans.map(({ letter }) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ product, site, territory, units }, n) => (
              <tr key={`${product} ${site}`}>
                <th scope="row">{rows[n - 1]?.product === product ? '' : names.product(product)}</th>
                <td className="question-words">
                  <Swatch territory={territory} /> {names.site(site)}
                </td>
                {units.map((amount, place) => (
                  <td key={plans[place]?.letter}>{format.number(amount, 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
