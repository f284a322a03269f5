import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { decimalsFor } from '../../format/format-number.ts';
import { costScale } from './cost-scale.ts';
import { costOn, lookUp, planOf } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { servedInWords, slopeOf } from './pieces-table.ts';
import { PlanLetterButton } from './plan-letter-button.tsx';
import { sayValue } from './say-value.ts';
import type { Question } from './use-question.ts';

export interface PiecesListProps {
  question: Question;
  curve: BreakEven;
  onValue: (value: number) => void;
}

/** Every plan that is best somewhere: from where to where, and what each costs at the value that is looked up. */
export function PiecesList({ question, curve, onValue }: PiecesListProps) {
  const { text, format } = question;
  const { say } = text;
  const answer = lookUp(curve, question.value);
  const { scale, digits } = costScale(curve);
  const unit = format.moneyUnit(curve.currency, scale);
  const amount = (value: number) => format.number(value / scale, digits + 1);
  const slopes = curve.pieces.map((piece) => Math.abs(slopeOf(piece)) / 100 / scale);
  const slopeDigits = decimalsFor(Math.max(0, ...slopes), 3);
  const percent = (value: number) => format.number(value * 100, 1);
  return (
    <section className="question-part">
      <h2>{say(messages.plansBest, { count: curve.pieces.length })}</h2>
      <table className="question-table">
        <thead>
          <tr>
            <th scope="col">{say(messages.plan)}</th>
            <th scope="col" className="question-words">
              {say(messages.inWords)}
            </th>
            <th scope="col">
              {say(messages.fromHead)}
              <span>%</span>
            </th>
            <th scope="col">
              {say(messages.toHead)}
              <span>%</span>
            </th>
            <th scope="col">
              {say(messages.atHead, { value: sayValue(answer.at, format) })}
              <span>{unit}</span>
            </th>
            <th scope="col">
              {say(messages.overBest)}
              <span>{unit}</span>
            </th>
            <th scope="col">
              {say(messages.perPoint)}
              <span>{unit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.pieces.map((piece, n) => {
            const plan = planOf(curve, piece);
            const cost = costOn(plan.lines, answer.at);
            const isChosen = n === answer.piece;
            return (
              <tr key={piece.from} className={isChosen ? 'question-row-chosen' : undefined}>
                <th scope="row">
                  <PlanLetterButton
                    place={n}
                    letter={plan.letter}
                    onPress={() => onValue((piece.from + piece.to) / 2)}
                  />
                </th>
                <td className="question-words">
                  {servedInWords(plan.served, format)}
                  {piece.plan === curve.presentPlan ? (
                    <span className="question-quiet break-even-today">{say(messages.isToday)}</span>
                  ) : null}
                </td>
                <td>{percent(piece.from)}</td>
                <td>{percent(piece.to)}</td>
                <td>{amount(cost)}</td>
                <td className={isChosen ? 'question-quiet' : undefined}>
                  {isChosen ? say(messages.best) : format.change((cost - answer.cost) / scale, digits + 1)}
                </td>
                <td>{format.number(slopeOf(piece) / 100 / scale, slopeDigits)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
