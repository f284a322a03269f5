import { useMemo } from 'react';
import type { PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { PlanMapChart } from '../../charts/plan-map-chart.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { lookUpMap } from './map-view.ts';
import { mapMessages as messages } from './map-messages.ts';
import { mapTable } from './map-table.ts';
import { sayValue } from './say-value.ts';
import type { MapQuestion } from './use-map-question.ts';
import type { Question } from './use-question.ts';

export interface MapFigureProps {
  question: Question;
  against: MapQuestion;
  map: PlanMap;
  onValues: (across: number, up: number) => void;
}

/** The map, on which a pair of values is looked up. */
export function MapFigure({ question, against, map, onValues }: MapFigureProps) {
  const { text, format } = question;
  const { say } = text;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const names = useMemo(() => ({ across: question.name, up: against.name }), [question.name, against.name]);
  const title = say(messages.title, names);
  const table = useMemo(() => mapTable(map, title, names, text), [map, title, names, text]);
  const costs = useMemo(() => map.points.map((line) => line.map((point) => point.costs)), [map]);
  const letters = useMemo(() => map.plans.map(({ letter }) => letter), [map]);
  const answer = lookUpMap(map, question.value, against.value);
  const { across, up } = map;
  const isOnMap = answer.present !== null;
  // A tenth of a point is as fine as anybody points.
  const round = (value: number) => Number(value.toFixed(3));
  return (
    <ChartFrame name="plan-map" title={title} note={say(messages.note)} table={table}>
      <div ref={watch}>
        {width === 0 ? null : (
          <PlanMapChart
            name={title}
            across={across.values}
            up={up.values}
            letters={letters}
            costs={costs}
            present={isOnMap ? [across.base, up.base] : null}
            presentText={say(messages.today)}
            chosen={[answer.across, answer.up]}
            chosenText={say(messages.readout, {
              across: sayValue(answer.across, format),
              up: sayValue(answer.up, format),
              letter: answer.plan.letter,
              cost: format.money(answer.cost, map.currency),
            })}
            acrossTitle={say(messages.axis, { lever: names.across })}
            upTitle={say(messages.axisUp, { lever: names.up })}
            printAcross={(value) => format.share(value, 0)}
            printUp={(value) => format.share(value, 0)}
            width={width}
            height={sizes.row * 20}
            sizes={sizes}
            onPoint={(first, second) => onValues(round(first), round(second))}
          />
        )}
      </div>
      <p className="question-quiet plan-map-hint">{say(messages.move)}</p>
    </ChartFrame>
  );
}
