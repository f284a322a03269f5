import { useMemo } from 'react';
import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { BreakEvenChart } from '../../charts/break-even-chart.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import type { CurveAxis } from '../../charts/curve-axis.ts';
import { CurveSlider, pointedValue } from '../../charts/curve-slider.tsx';
import { widestText } from '../../drawing/text-width.ts';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { NumberField } from '../../components/number-field.tsx';
import { costScale } from './cost-scale.ts';
import { curvePieces, heldPoints, lookUp, presentPlan, shareColumns } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { piecesTable } from './pieces-table.ts';
import { sayCorner, sayValue, valueStep } from './say-value.ts';
import type { Question } from './use-question.ts';

const notes = {
  cost: messages.costNote,
  profit: messages.profitNote,
  carbon: messages.carbonNote,
} as const;

export interface BreakEvenFigureProps {
  question: Question;
  curve: BreakEven;
  onValue: (value: number) => void;
}

/** The curve, where each plan makes its goods, and the slider that looks values up: all on one axis. */
export function BreakEvenFigure({ question, curve, onValue }: BreakEvenFigureProps) {
  const { name, text, format } = question;
  const { say } = text;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const answer = lookUp(curve, question.value);
  const { scale, digits } = costScale(curve);
  const title = say(messages.curve, { lever: name });
  const table = useMemo(
    () => piecesTable(curve, answer.at, title, text, format),
    [curve, answer.at, title, text, format],
  );
  const drawn = useMemo(
    () => ({ pieces: curvePieces(curve), held: heldPoints(curve), shares: shareColumns(curve) }),
    [curve],
  );
  const present = presentPlan(curve);
  const unit = format.moneyUnit(curve.currency, scale);
  const printCost = (cost: number, more = 0) => format.number(cost / scale, digits + more);
  const sharesTexts = [say(messages.soldOf), say(messages.percentOfUnits)];
  const left =
    10 + widestText([...curve.upper.map(({ cost }) => printCost(cost)), ...sharesTexts], sizes.note);
  const axis: CurveAxis = {
    from: curve.from,
    to: curve.to,
    left,
    right: Math.max(left + 80, width - sizes.note * 2.8),
  };
  const corners = curve.corners.map(({ at }) => at);
  const isOnAxis = curve.base >= curve.from && curve.base <= curve.to;
  const base = isOnAxis ? curve.base : null;
  const step = valueStep(curve);
  const stops = [curve.from, curve.to, curve.base, ...corners];
  const take = (value: number) => {
    onValue(
      stops.includes(value) ? value : Number((Math.round((value / step) * 10) * (step / 10)).toFixed(6)),
    );
  };
  const valueText = sayValue(answer.at, format);
  const { letter } = answer.plan;
  const money = `${printCost(answer.cost, 1)} ${unit}`;
  const hasSaved = answer.saved !== null && answer.saved / scale >= 0.5 * 10 ** -(digits + 1);
  return (
    <ChartFrame name="break-even" title={title} note={say(notes[curve.objective], { unit })} table={table}>
      <div ref={watch}>
        {width === 0 ? null : (
          <BreakEvenChart
            name={say(messages.chartWords, {
              title,
              count: curve.pieces.length,
              value: valueText,
              letter,
              cost: money,
            })}
            axis={axis}
            pieces={drawn.pieces}
            cornerTexts={curve.corners.map((corner) => sayCorner(corner, format))}
            held={drawn.held}
            heldText={present === null ? '' : say(messages.keepPlan, { letter: present.letter })}
            present={
              base === null
                ? null
                : { at: base, text: say(messages.today, { value: sayValue(base, format) }) }
            }
            chosen={{
              at: answer.at,
              cost: answer.cost,
              held: answer.held,
              texts: [
                printCost(answer.cost, 1),
                hasSaved ? say(messages.saved, { amount: printCost(answer.saved ?? NaN, 1) }) : '',
              ],
            }}
            shares={drawn.shares}
            sharesTexts={sharesTexts}
            codeOf={format.territoryCode}
            printCost={(cost) => printCost(cost)}
            printValue={(value, isLast) =>
              isLast ? format.share(value, 0) : format.number(Number((value * 100).toFixed(4)))
            }
            plotHeight={sizes.row * 12}
            sizes={sizes}
            onPoint={(value, isFree) => take(pointedValue({ axis, corners, present: base }, value, isFree))}
          />
        )}
        {width === 0 ? null : (
          <CurveSlider
            label={name}
            axis={axis}
            corners={corners}
            present={base}
            value={answer.at}
            valueText={say(messages.sliderText, { value: valueText, letter, cost: money })}
            step={step}
            onChange={take}
          />
        )}
      </div>
      <div className="break-even-under" style={{ paddingLeft: left }}>
        <NumberField
          label={say(messages.valueAt)}
          unit="%"
          minimum={curve.from * 100}
          maximum={curve.to * 100}
          value={Number((answer.at * 100).toFixed(2))}
          onChange={(value) => {
            if (value !== null) onValue(Number((value / 100).toFixed(8)));
          }}
        />
        <span className="question-quiet">{say(messages.stopsAt)}</span>
        {curve.unit === 'factor' ? <span className="question-quiet">{say(messages.ofToday)}</span> : null}
      </div>
    </ChartFrame>
  );
}
