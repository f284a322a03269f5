import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { Swatch } from '../../components/swatch.tsx';
import { namesOf } from '../plan/names.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { movesAtCorner } from './moves-at-corner.ts';
import { sayCorner } from './say-value.ts';
import type { Question } from './use-question.ts';

const mostRows = 8;

/** What moves where one plan takes over from another, lane by lane. */
export function CornerMoves({
  question,
  curve,
  corner,
}: {
  question: Question;
  curve: BreakEven;
  corner: number;
}) {
  const { text, format, analysis, network } = question;
  const { say, language } = text;
  const names = namesOf(analysis.result?.network ?? network, language);
  const found = curve.corners[corner]!;
  const moves = movesAtCorner(curve, corner);
  const [left, right] = [curve.plans[found.left]!.letter, curve.plans[found.right]!.letter];
  const units = (value: number) => format.number(value, 0);
  return (
    <section className="question-part">
      <h2>{say(messages.whatMoves, { value: sayCorner(found, format), left, right })}</h2>
      {moves.length === 0 ? (
        <p>{say(messages.noLaneMoves)}</p>
      ) : (
        <table className="question-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.lane)}</th>
              <th scope="col">
                {left}
                <span>{say(messages.units)}</span>
              </th>
              <th scope="col">
                {right}
                <span>{say(messages.units)}</span>
              </th>
              <th scope="col">
                {say(messages.moves)}
                <span>{say(messages.units)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {moves.slice(0, mostRows).map(({ lane, origin, before, after, change }) => (
              <tr key={`${lane} ${origin}`}>
                <th scope="row">
                  <Swatch territory={origin} /> {format.territoryCode(origin)} {names.lane(lane)}
                </th>
                <td>{units(before)}</td>
                <td>{units(after)}</td>
                <td>
                  {change > 0 ? '▲' : '▼'} {format.change(change, 0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moves.length > mostRows ? (
        <p className="question-quiet">{say(messages.moreLanes, { count: moves.length - mostRows })}</p>
      ) : null}
    </section>
  );
}
