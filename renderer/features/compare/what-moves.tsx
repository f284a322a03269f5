import { Dumbbell } from '../../charts/dumbbell.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { namesOf } from '../plan/names.ts';
import type { Comparison } from './comparison.ts';
import { compareMessages as messages } from './messages.ts';

const mostLanes = 12;

/** Lanes whose volume of finished goods differs, by customs origin, largest change first. */
export function WhatMoves({ comparison }: { comparison: Comparison }) {
  const { say, language } = useText();
  const format = useFormat();
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { before, after, lanes } = comparison;
  // A lane that only A has is named by A's network.
  const inB = new Set<string>(after.network.lanes.map(({ id }) => id));
  const laneName = (lane: string) =>
    namesOf(inB.has(lane) ? after.network : before.network, language).lane(lane);
  const shown = lanes.rows.slice(0, mostLanes);
  const items = shown.map(({ lane, origin, before, after, change }) => ({
    id: `${lane} ${origin}`,
    label: laneName(lane),
    origin,
    before: before / 1000,
    after: after / 1000,
    change: format.change(change / 1000, Math.abs(change) >= 99_500 ? 0 : 1),
  }));
  return (
    <section className="compare-part" aria-labelledby="compare-moves">
      <header className="compare-part-head">
        <h2 id="compare-moves">{say(messages.whatMoves)}</h2>
        <span>{say(messages.movesUnit)}</span>
      </header>
      <div ref={watch}>
        {width === 0 || items.length === 0 ? null : (
          <Dumbbell
            name={say(messages.whatMoves)}
            items={items}
            changeTitle={say(messages.change)}
            formatTick={(value) => format.number(value)}
            width={width}
            sizes={sizes}
          />
        )}
      </div>
      <p className="compare-note">
        {lanes.rows.length === 0
          ? say(messages.nothingMoves)
          : say(messages.lanesShown, { shown: shown.length, all: lanes.rows.length })}
      </p>
    </section>
  );
}
