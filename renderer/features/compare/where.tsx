import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DifferenceFlowMap } from '../../charts/map/difference-flow-map.tsx';
import type { MapSelection } from '../../charts/map/map-item.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { madeTable } from './compare-tables.ts';
import type { Comparison } from './comparison.ts';
import { MadeInTable } from './made-in-table.tsx';
import { compareMessages as messages } from './messages.ts';

/** Where goods flow more and less, and of which origin they are. */
export function Where({ comparison, a }: { comparison: Comparison; a: string }) {
  const text = useText();
  const { say } = text;
  const format = useFormat();
  const table = useMemo(() => madeTable(comparison, text, format), [comparison, text, format]);
  const [selection, setSelection] = useState<MapSelection | null>(null);
  return (
    <div className="compare-part">
      <ChartFrame
        name="where-it-changes"
        title={say(messages.where)}
        note={say(messages.moreAndLess, { first: a })}
        table={table}
      >
        <div className="compare-map">
          <DifferenceFlowMap
            before={comparison.before}
            after={comparison.after}
            selection={selection}
            onSelect={setSelection}
          />
        </div>
        <MadeInTable rows={comparison.made} />
      </ChartFrame>
    </div>
  );
}
