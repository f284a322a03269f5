import { useState } from 'react';
import { DifferenceFlowMap } from '../../charts/map/difference-flow-map.tsx';
import type { MapSelection } from '../../charts/map/map-item.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Comparison } from './comparison.ts';
import { MadeInTable } from './made-in-table.tsx';
import { compareMessages as messages } from './messages.ts';

/** Where goods flow more and less, and of which origin they are. */
export function Where({ comparison, a }: { comparison: Comparison; a: string }) {
  const { say } = useText();
  const [selection, setSelection] = useState<MapSelection | null>(null);
  return (
    <section className="compare-part" aria-labelledby="compare-where">
      <header className="compare-part-head">
        <h2 id="compare-where">{say(messages.where)}</h2>
        <span>{say(messages.moreAndLess, { first: a })}</span>
      </header>
      <div className="compare-map">
        <DifferenceFlowMap
          before={comparison.before}
          after={comparison.after}
          selection={selection}
          onSelect={setSelection}
        />
      </div>
      <MadeInTable rows={comparison.made} />
    </section>
  );
}
