import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import { Button } from '../../components/button.tsx';
import { costScale } from '../breakeven/cost-scale.ts';
import { madeShares } from '../../../solver/report/made-shares.ts';
import { planMessages } from '../questions/messages-of-plans.ts';
import { sharesInWords } from '../questions/shares-in-words.ts';
import { priceAt } from './frontier-table.ts';
import { measureWords, sayMeasure } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';
import type { FrontierQuestion } from './use-frontier.ts';

/** Every plan of the frontier in a row, the one that is looked at marked. */
export function PointsList({ question, frontier }: { question: FrontierQuestion; frontier: Frontier }) {
  const { against, chosen, choose, text, format } = question;
  const { say } = text;
  const { points, knees, currency, objective } = frontier;
  const { scale, digits } = costScale({ upper: points.map(({ cost, measure: at }) => ({ at, cost })) });
  const unit = format.moneyUnit(currency, scale);
  const least = points[0]?.cost ?? NaN;
  return (
    <table className="question-table question-list">
      <thead>
        <tr>
          <th scope="col">{say(messages.point)}</th>
          <th scope="col">{say(measureWords[against].name)}</th>
          <th scope="col">
            {say(objective === 'profit' ? planMessages.lessRevenue : planMessages.cost)}
            <span>{unit}</span>
          </th>
          <th scope="col">{say(planMessages.over)}</th>
          <th scope="col">
            {say(measureWords[against].price)}
            <span>{format.currency(currency)}</span>
          </th>
          <th scope="col" className="question-words">
            {say(planMessages.madeIn)}
          </th>
          <th scope="col">{say(messages.gap)}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, place) => (
          <tr key={point.measure} className={place === chosen ? 'question-row-chosen' : undefined}>
            <th scope="row">
              <Button kind="link" onPress={() => choose(place)}>
                {place + 1}
              </Button>
              {place === 0
                ? ` ${say(messages.cheapest)}`
                : knees.includes(place)
                  ? ` ${say(messages.knee)}`
                  : ''}
            </th>
            <td>{sayMeasure(against, point.measure, text, format)}</td>
            <td>{format.number(point.cost / scale, digits + 1)}</td>
            <td>{place === 0 ? '' : `+${format.share((point.cost - least) / Math.abs(least), 2)}`}</td>
            <td>{place === 0 ? '' : format.significant(priceAt(frontier, place))}</td>
            <td className="question-words">{sharesInWords(madeShares(point.sourced), format)}</td>
            <td>{format.share(point.relativeGap, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
