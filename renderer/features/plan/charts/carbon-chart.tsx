import { carbonBySource, type CarbonRow } from '../../../../solver/report/carbon-by-source.ts';
import { Bars, type BarItem } from '../../../charts/bars.tsx';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { reportTable } from '../report-table.ts';
import { useInspect, type Inspected } from '../use-inspect.ts';
import type { PlanView } from '../use-plan.ts';
import { chartMessages as messages } from './messages.ts';
import { SizedChart } from './sized-chart.tsx';

const mostShown = 6;

/** What emits how much: by activity, the largest lanes, the largest makers and suppliers. */
export function CarbonChart(view: PlanView) {
  const { planned, names, format, text } = view;
  const { say } = text;
  const inspect = useInspect();
  const rows = planned.rows(carbonBySource);
  const total = rows.reduce((sum, { carbonKg }) => sum + carbonKg, 0);
  const title = say(messages.carbon);
  const activities = largest(rows, ({ activity }) => activity);
  const lanes = largest(rows, ({ lane }) => lane);
  const sites = largest(rows, ({ activity, site }) =>
    activity === 'making' || activity === 'buying' ? site : null,
  );
  const first = activities[0];
  const lane = lanes[0];
  const item =
    (group: 'activity' | Inspected, heading: string, label: (id: string) => string) =>
    ([id, kg]: readonly [string, number], n: number): BarItem => ({
      id: `${group} ${id}`,
      label: label(id),
      segments: [{ id: 'kg', value: kg, fill: 's3', title: `${format.number(kg / 1000, 1)} t` }],
      value: format.number(kg / 1000, 0),
      ...(n === 0 ? { heading } : {}),
      ...(group === 'activity' ? {} : { onOpen: () => inspect(group, id) }),
    });
  const activityName = (id: string) => say(messages[id as CarbonRow['activity']]);
  return (
    <ChartFrame
      name="carbon"
      title={title}
      note={say(messages.carbonNote)}
      sentence={
        first === undefined
          ? say(messages.carbonNone)
          : say(lane === undefined ? messages.carbonSimple : messages.carbonSentence, {
              activity: activityName(first[0]),
              share: format.share(first[1] / total, 0),
              tonnes: format.number(total / 1000, 0),
              lane: lane === undefined ? '' : names.lane(lane[0]),
              laneShare:
                lane === undefined ? '' : format.share(lane[1] / total, lane[1] < total / 100 ? 1 : 0),
            })
      }
      table={reportTable(carbonBySource, view)}
    >
      {first === undefined ? null : (
        <SizedChart>
          {(width, sizes) => (
            <Bars
              name={title}
              items={[
                ...activities.map(item('activity', say(messages.byActivity), activityName)),
                ...lanes.slice(0, mostShown).map(item('lanes', say(messages.largestLanes), names.lane)),
                ...sites.slice(0, mostShown).map(item('sites', say(messages.largestSites), names.site)),
              ]}
              width={width}
              sizes={sizes}
            />
          )}
        </SizedChart>
      )}
    </ChartFrame>
  );
}

function largest(
  rows: readonly CarbonRow[],
  keyOf: (row: CarbonRow) => string | null,
): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + row.carbonKg);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}
