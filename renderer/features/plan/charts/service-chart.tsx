import { service, type ServiceRow } from '../../../../solver/report/service.ts';
import { Bars } from '../../../charts/bars.tsx';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { reportTable } from '../report-table.ts';
import { useInspect } from '../use-inspect.ts';
import type { PlanView } from '../use-plan.ts';
import { chartMessages as messages } from './messages.ts';
import { SizedChart } from './sized-chart.tsx';

type Served = Pick<ServiceRow, 'wanted' | 'servedOnTime' | 'servedLate' | 'short'>;

const leastUnits = 0.5;

/** How much of what is wanted comes on time, late, or not at all, by market and by product. */
export function ServiceChart(view: PlanView) {
  const { planned, names, format, text } = view;
  const { say } = text;
  const inspect = useInspect();
  const rows = planned.rows(service);
  const groups = [
    ...sumOf(rows, ({ market }) => market).map((each) => ({
      ...each,
      label: names.site(each.id),
      of: 'sites' as const,
    })),
    ...sumOf(rows, ({ product }) => product).map((each) => ({
      ...each,
      label: names.product(each.id),
      of: 'products' as const,
    })),
  ].filter(({ wanted }) => wanted > 0);
  if (groups.length === 0) return null;
  const late = rows.reduce((sum, { servedLate }) => sum + servedLate, 0);
  const short = rows.reduce((sum, row) => sum + row.short, 0);
  const worst = groups
    .filter(({ of }) => of === 'sites')
    .reduce((least, group) => (fillOf(group) < fillOf(least) ? group : least));
  const title = say(messages.service);
  const firstProduct = groups.findIndex(({ of }) => of === 'products');
  return (
    <ChartFrame
      name="service"
      title={title}
      note={say(messages.serviceNote)}
      sentence={
        late < leastUnits && short < leastUnits
          ? say(messages.serviceAll)
          : say(messages.serviceWorst, {
              place: worst.label,
              fill: format.share(fillOf(worst)),
              short: format.inSentence.compact(Math.round(short)),
              late: format.inSentence.compact(Math.round(late)),
            })
      }
      table={reportTable(service, view)}
    >
      <SizedChart>
        {(width, sizes) => (
          <Bars
            name={title}
            items={groups.map((group, n) => ({
              id: `${group.of} ${group.id}`,
              label: group.label,
              segments: [
                piece('onTime', group.servedOnTime, group, 's3'),
                piece('late', group.servedLate, group, 's1'),
                piece('short', group.short, group, 'lack'),
              ],
              value: format.number(fillOf(group) * 100, 1),
              onOpen: () => inspect(group.of, group.id),
              ...(n === 0 ? { heading: say(messages.byMarket) } : {}),
              ...(n === firstProduct ? { heading: say(messages.byProduct) } : {}),
            }))}
            most={1}
            width={width}
            sizes={sizes}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );

  function piece(
    id: 'onTime' | 'late' | 'short',
    units: number,
    { wanted }: Served,
    fill: 's1' | 's3' | 'lack',
  ) {
    const value = units < leastUnits ? 0 : units / wanted;
    return { id, value, fill, title: `${say(messages[id])}: ${format.share(value)}` };
  }
}

function fillOf({ servedOnTime, servedLate, wanted }: Served): number {
  return (servedOnTime + servedLate) / wanted;
}

function sumOf(
  rows: readonly ServiceRow[],
  keyOf: (row: ServiceRow) => string,
): readonly ({ id: string } & Served)[] {
  const sums = new Map<string, { id: string } & Served>();
  for (const row of rows) {
    const id = keyOf(row);
    const sum = sums.get(id) ?? { id, wanted: 0, servedOnTime: 0, servedLate: 0, short: 0 };
    sums.set(id, {
      id,
      wanted: sum.wanted + row.wanted,
      servedOnTime: sum.servedOnTime + row.servedOnTime,
      servedLate: sum.servedLate + row.servedLate,
      short: sum.short + row.short,
    });
  }
  return [...sums.values()];
}
