import { useCallback, useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { layoutSankey, type SankeyFlow } from '../../charts/layout-sankey.ts';
import { Sankey } from '../../charts/sankey.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import type { TableData } from '../../charts/table-data.ts';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { chartMessages as messages } from './charts/messages.ts';
import { sankeyFlows } from './sankey-flows.ts';
import { useInspect } from './use-inspect.ts';
import type { PlanView } from './use-plan.ts';
import './charts-form.css';

const selectProduct = ({ planProduct }: PlannerState) => planProduct;

/** What flows from suppliers to markets, echelon by echelon. */
export function SankeyForm({ planned, names, format, text: { say, language } }: PlanView) {
  const product = usePlanner(selectProduct);
  const inspect = useInspect();
  const sizes = useChartSizes();
  const [room, watch] = useRoom();
  const { places, flows, measure } = useMemo(() => sankeyFlows(planned, product), [planned, product]);
  const leftOut = useMemo(
    () => layoutSankey(places, flows, { width: 600, height: 400, nodeWidth: 10, labelHeight: 10 }).leftOut,
    [places, flows],
  );
  const siteOf = new Map(places.map(({ id, site }) => [id, site]));
  const labelOf = (id: string) => {
    const place = places.find((each) => each.id === id);
    const name = names.site(place?.site ?? id);
    return place?.isMarketOfHub === true ? say(messages.marketOf, { site: name }) : name;
  };
  const isByWeight = measure === 'tonnes';
  const amount = (value: number) =>
    isByWeight
      ? say(messages.tonnes, { value: format.number(value, 0) })
      : say(messages.unitsOf, { value: format.inSentence.compact(value) });
  const describe = ({ from, to, origin, value }: SankeyFlow) =>
    `${labelOf(from)} → ${labelOf(to)}, ${names.territoryCode(origin)}: ${amount(value)}`;
  const sorted = [...flows].sort((one, other) => other.value - one.value);
  const first = sorted[0];
  const title = product === null ? say(messages.flows) : `${say(messages.flows)}: ${names.product(product)}`;
  const note = say(measure === 'tonnes' ? messages.weightNote : messages.unitsNote);
  const table: TableData = {
    name: 'flows',
    title,
    columns: [
      { key: 'from', title: say(messages.from), unit: null, kind: 'text', digits: null },
      { key: 'to', title: say(messages.to), unit: null, kind: 'text', digits: null },
      { key: 'origin', title: say(messages.origin), unit: null, kind: 'text', digits: null },
      { key: 'value', title: say(messages.amount), unit: note, kind: 'number', digits: 0 },
    ],
    rows: sorted.map(({ from, to, origin, value }) => [
      labelOf(from),
      labelOf(to),
      { text: `${names.territoryCode(origin)} ${names.territory(origin)}`, territory: origin },
      value,
    ]),
    total: null,
  };
  const sentence =
    first === undefined
      ? ''
      : say(messages.flowsSentence, {
          from: labelOf(first.from),
          to: labelOf(first.to),
          value: amount(first.value),
          origin: names.territory(first.origin),
        });
  return (
    <div className="plan-sankey">
      <ChartFrame
        name="flows"
        title={title}
        note={note}
        sentence={
          leftOut.length === 0
            ? sentence
            : `${sentence}${sentenceGap(language)}${say(messages.leftOut, { count: leftOut.length, value: amount(leftOut.reduce((sum, { value }) => sum + value, 0)) })}`
        }
        table={table}
      >
        <div className="plan-sankey-room" ref={watch}>
          {room === null ? null : (
            <Sankey
              name={title}
              places={places.map((place) => ({ ...place, label: labelOf(place.id) }))}
              flows={flows}
              print={(value) => (isByWeight ? format.number(value, 0) : format.compact(value))}
              describe={describe}
              width={room.width}
              height={room.height}
              sizes={sizes}
              onSelectPlace={(id) => inspect('sites', siteOf.get(id) ?? id)}
            />
          )}
        </div>
      </ChartFrame>
    </div>
  );
}

interface Room {
  width: number;
  height: number;
}

function useRoom(): readonly [Room | null, (element: Element | null) => (() => void) | undefined] {
  const [room, setRoom] = useState<Room | null>(null);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setRoom({ width: Math.floor(width), height: Math.max(200, Math.floor(height)) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [room, watch];
}
