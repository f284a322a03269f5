import {
  landedCostBySource,
  type LandedCostBySourceRow,
} from '../../../../solver/report/landed-cost-by-source.ts';
import { Bars } from '../../../charts/bars.tsx';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import type { TableData } from '../../../charts/table-data.ts';
import { useInspect } from '../use-inspect.ts';
import type { PlanView } from '../use-plan.ts';
import { byMarketAndProduct } from './by-market-and-product.ts';
import { chartMessages as messages } from './messages.ts';
import { shareOut, type Shares } from './share-out.ts';
import { SizedChart } from './sized-chart.tsx';

/** How much of what each market and each product gets comes from one customs origin. */
export function ConcentrationChart({ planned, names, format, text: { say } }: PlanView) {
  const inspect = useInspect();
  const rows = planned.rows(landedCostBySource);
  const groups = byMarketAndProduct(rows, originsOf, names);
  const whole = originsOf(rows);
  if (groups.length === 0 || whole === null) return null;
  const narrowest = groups.reduce((most, group) => (group.told.hhi > most.told.hhi ? group : most));
  const title = say(messages.concentration);
  const inWords = ({ parts, hhi }: Shares) => {
    const [first, second] = parts;
    const code = ([id, share]: readonly [string, number]) =>
      `${names.territoryCode(id)} ${format.number(share * 100, 0)}`;
    const codes = [first, second].flatMap((part) =>
      part === undefined || part[1] < 0.005 ? [] : [code(part)],
    );
    return `${codes.join(' · ')}\u2003${say(messages.hhi)} ${format.number(hhi, 2)}`;
  };
  const table: TableData = {
    name: 'concentration',
    title,
    columns: [
      { key: 'scope', title: say(messages.scope), unit: null, kind: 'text', digits: null },
      ...whole.parts.map(([origin]) => ({
        key: origin,
        title: names.territory(origin),
        unit: '%',
        kind: 'number' as const,
        digits: 1,
      })),
      { key: 'hhi', title: say(messages.hhi), unit: '0–1', kind: 'number', digits: 3 },
    ],
    rows: groups.map(({ label, told }) => [
      label,
      ...whole.parts.map(([origin]) => 100 * (told.parts.find(([id]) => id === origin)?.[1] ?? 0)),
      told.hhi,
    ]),
    total: null,
  };
  const largest = narrowest.told.parts[0]!;
  return (
    <ChartFrame
      name="concentration"
      title={title}
      note={say(messages.concentrationNote)}
      sentence={say(messages.concentrationSentence, {
        place: narrowest.label,
        share: format.share(largest[1], 0),
        territory: names.territory(largest[0]),
        all: format.share(whole.parts[0]![1], 0),
        largest: names.territory(whole.parts[0]![0]),
      })}
      table={table}
    >
      <SizedChart>
        {(width, sizes) => (
          <Bars
            name={title}
            items={groups.map(({ of, id, label, told, heading }) => ({
              id: `${of} ${id}`,
              label,
              segments: told.parts.map(([origin, share]) => ({
                id: origin,
                value: share,
                fill: { origin },
                title: `${names.territory(origin)}: ${format.share(share)}`,
              })),
              value: inWords(told),
              onOpen: () => inspect(of, id),
              ...(heading === null ? {} : { heading: say(messages[heading]) }),
            }))}
            most={1}
            width={width}
            sizes={sizes}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );
}

function originsOf(rows: readonly LandedCostBySourceRow[]): Shares | null {
  return shareOut(rows.map(({ origin, quantity }) => [origin, quantity]));
}
