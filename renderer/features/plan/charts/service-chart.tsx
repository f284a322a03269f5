import { service, type ServiceRow } from '../../../../solver/report/service.ts';
import { Bars } from '../../../charts/bars.tsx';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { byMarketAndProduct } from './by-market-and-product.ts';
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
  const groups = byMarketAndProduct(rows, sumOf, names);
  if (groups.length === 0) return null;
  const late = rows.reduce((sum, { servedLate }) => sum + servedLate, 0);
  const short = rows.reduce((sum, row) => sum + row.short, 0);
  const worst = groups
    .filter(({ of }) => of === 'sites')
    .reduce((least, group) => (fillOf(group.told) < fillOf(least.told) ? group : least));
  const title = say(messages.service);
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
              fill: format.share(fillOf(worst.told)),
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
            items={groups.map(({ of, id, label, told, heading }) => ({
              id: `${of} ${id}`,
              label,
              segments: [
                piece('onTime', told.servedOnTime, told, 's3'),
                piece('late', told.servedLate, told, 's1'),
                piece('short', told.short, told, 'lack'),
              ],
              value: format.number(fillOf(told) * 100, 1),
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

/** `null` where nothing is wanted. */
function sumOf(rows: readonly ServiceRow[]): Served | null {
  const sum = { wanted: 0, servedOnTime: 0, servedLate: 0, short: 0 };
  for (const { wanted, servedOnTime, servedLate, short } of rows) {
    sum.wanted += wanted;
    sum.servedOnTime += servedOnTime;
    sum.servedLate += servedLate;
    sum.short += short;
  }
  return sum.wanted > 0 ? sum : null;
}
