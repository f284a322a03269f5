import { useMemo } from 'react';
import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { FrontierChart } from '../../charts/frontier-chart.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { costScale } from '../breakeven/cost-scale.ts';
import { frontierTable } from './frontier-table.ts';
import { measureWords, sayMeasure } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';
import type { FrontierQuestion } from './use-frontier.ts';

/** The frontier drawn: cost over the measure, knees marked and named, the plan that is looked at in colour. */
export function FrontierFigure({ question, frontier }: { question: FrontierQuestion; frontier: Frontier }) {
  const { name, against, chosen, choose, text, format } = question;
  const { say } = text;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const words = measureWords[against];
  const { points, knees, currency, objective } = frontier;
  const { scale, digits } = costScale({ upper: points.map(({ cost, measure: at }) => ({ at, cost })) });
  const unit = format.moneyUnit(currency, scale);
  const title = say(messages.title, { measure: name.toLocaleLowerCase() });
  const table = useMemo(() => frontierTable(frontier, title, text, format), [frontier, title, text, format]);
  const measureText = (place: number) => sayMeasure(against, points[place]?.measure ?? NaN, text, format);
  const last = points.length - 1;
  const ends =
    points.length < 2 ? [] : [{ place: last, text: `${say(messages.least)} ${measureText(last)}` }];
  return (
    <ChartFrame
      name={`frontier-${against}`}
      title={title}
      note={say(objective === 'profit' ? messages.profitNote : messages.costNote, { unit })}
      table={table}
    >
      <div ref={watch}>
        {width === 0 ? null : (
          <FrontierChart
            name={say(messages.chartWords, { title, count: points.length })}
            points={points}
            isStepped={frontier.isStepped}
            knees={knees}
            chosen={chosen}
            labels={[
              ...knees.map((place) => ({
                place,
                text: say(messages.kneeAt, { measure: measureText(place) }),
              })),
              { place: 0, text: `${say(messages.cheapest)} ${measureText(0)}` },
              ...ends,
            ]}
            chosenText={say(messages.pointText, {
              measure: measureText(chosen),
              cost: `${format.number((points[chosen]?.cost ?? NaN) / scale, digits + 1)} ${unit}`,
            })}
            measureTitle={say(words.axis)}
            printCost={(cost) => format.number(cost / scale, digits)}
            printMeasure={(measure) => format.number(Number((measure / words.scale).toFixed(6)))}
            width={width}
            plotHeight={sizes.row * 11}
            sizes={sizes}
            onChoose={choose}
          />
        )}
      </div>
    </ChartFrame>
  );
}
