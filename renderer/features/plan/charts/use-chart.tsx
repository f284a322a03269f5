import { capacityUse } from '../../../../solver/report/capacity-use.ts';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { Heat } from '../../../charts/heat.tsx';
import { planMessages } from '../messages.ts';
import { reportTable } from '../report-table.ts';
import { useInspect } from '../use-inspect.ts';
import type { PlanView } from '../use-plan.ts';
import { chartMessages as messages } from './messages.ts';
import { SizedChart } from './sized-chart.tsx';

/** Classes of use: light, half, busy, tight, full. */
const edges = [0, 0.5, 0.75, 0.9, 0.995] as const;

/** How much of its hours each line uses in each period. */
export function UseChart(view: PlanView) {
  const { planned, names, format, text } = view;
  const { say } = text;
  const inspect = useInspect();
  const rows = planned.rows(capacityUse);
  const { periods } = planned.network.settings;
  const lines = [...new Set(rows.map(({ line }) => String(line)))];
  if (lines.length === 0) return null;
  const uses = new Map(rows.map(({ line, period, use }) => [`${line} ${period}`, use]));
  const siteOf = new Map(rows.map(({ line, site }) => [String(line), String(site)]));
  const busiest = rows.reduce((most, row) => ((row.use ?? 0) > (most.use ?? 0) ? row : most));
  const full = lines.filter((line) =>
    rows.some((row) => row.line === line && (row.use ?? 0) >= edges[4]),
  ).length;
  const labelOf = (line: string) => {
    const [name, site] = [names.line(line), names.site(siteOf.get(line) ?? '')];
    // Most lines are named after their site.
    const isTold = name.startsWith(site.split(' ')[0] ?? site);
    return isTold ? name : say(planMessages.ofWhat, { label: site, value: name });
  };
  const title = say(messages.use);
  return (
    <ChartFrame
      name="use-of-lines"
      title={title}
      note={say(messages.useNote)}
      sentence={say(messages.useSentence, {
        line: labelOf(busiest.line),
        use: format.share(busiest.use, 0),
        period: names.period(busiest.period),
        full,
      })}
      table={reportTable(capacityUse, view)}
    >
      <SizedChart>
        {(width, sizes) => (
          <Heat
            name={title}
            rows={lines.map((line) => ({ id: line, label: labelOf(line) }))}
            columns={periods.map(({ id }, n) => ({ id, label: names.period(id, n === 0 ? 'full' : 'axis') }))}
            cells={lines.map((line) => periods.map(({ id }) => uses.get(`${line} ${id}`) ?? null))}
            edges={edges}
            print={(share) => format.number(share * 100, 0)}
            width={width}
            sizes={sizes}
            onOpen={(line) => inspect('sites', siteOf.get(line) ?? '')}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );
}
