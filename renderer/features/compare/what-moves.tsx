import { useMemo } from 'react';
import type { DifferenceQuery } from '../../../solver/report/difference/difference-behind.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { Dumbbell } from '../../charts/dumbbell.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { laneTable } from './compare-tables.ts';
import type { Comparison } from './comparison.ts';
import { namesOfBoth } from './names-of-both.ts';
import { compareMessages as messages } from './messages.ts';

const mostLanes = 12;

export interface WhatMovesProps {
  comparison: Comparison;
  onOpen: (query: DifferenceQuery) => void;
}

/** Lanes whose volume of finished goods differs, by customs origin, largest change first. */
export function WhatMoves({ comparison, onOpen }: WhatMovesProps) {
  const text = useText();
  const { say, language } = text;
  const format = useFormat();
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { lanes } = comparison;
  const names = namesOfBoth(comparison, language);
  const table = useMemo(() => laneTable(comparison, text, format), [comparison, text, format]);
  const shown = lanes.rows.slice(0, mostLanes);
  const items = shown.map(({ lane, origin, before, after, change }) => ({
    id: `${lane} ${origin}`,
    label: names.lane(lane),
    origin,
    before: before / 1000,
    after: after / 1000,
    change: format.change(change / 1000, Math.abs(change) >= 99_500 ? 0 : 1),
  }));
  return (
    <div className="compare-part">
      <ChartFrame
        name="what-moves"
        title={say(messages.whatMoves)}
        note={say(messages.movesUnit)}
        table={table}
      >
        <div ref={watch}>
          {width === 0 || items.length === 0 ? null : (
            <Dumbbell
              name={say(messages.whatMoves)}
              items={items}
              changeTitle={say(messages.change)}
              formatTick={(value) => format.number(value)}
              width={width}
              sizes={sizes}
              onOpen={(id) => {
                const row = shown.find(({ lane, origin }) => `${lane} ${origin}` === id);
                if (row !== undefined) onOpen({ of: 'lane', lane: row.lane, origin: row.origin });
              }}
            />
          )}
        </div>
        <p className="compare-note">
          {lanes.rows.length === 0
            ? say(messages.nothingMoves)
            : say(messages.lanesShown, { shown: shown.length, all: lanes.rows.length })}
        </p>
      </ChartFrame>
    </div>
  );
}
