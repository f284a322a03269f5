import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { PeriodColumns } from '../../../charts/period-columns.tsx';
import type { TableData } from '../../../charts/table-data.ts';
import { Swatch } from '../../../components/swatch.tsx';
import type { PlanView } from '../use-plan.ts';
import { chartMessages as messages } from './messages.ts';
import { SizedChart } from './sized-chart.tsx';

/** What markets are served in each period, by origin. */
export function ServedChart({ planned, names, format, text: { say } }: PlanView) {
  const { network, plan } = planned;
  const { periods } = network.settings;
  const { byPeriod, origins, total } = useMemo(() => {
    const byPeriod = new Map<string, Map<string, number>>();
    const origins = new Map<string, number>();
    let total = 0;
    for (const { period, origin, quantity } of plan.served) {
      const ofPeriod = byPeriod.get(period) ?? new Map<string, number>();
      byPeriod.set(period, ofPeriod);
      ofPeriod.set(origin, (ofPeriod.get(origin) ?? 0) + quantity);
      origins.set(origin, (origins.get(origin) ?? 0) + quantity);
      total += quantity;
    }
    return { byPeriod, origins: [...origins].sort(([, one], [, other]) => other - one), total };
  }, [plan]);
  const sumOf = (period: string) => [...(byPeriod.get(period)?.values() ?? [])].reduce((a, b) => a + b, 0);
  const fullest = periods.reduce((most, { id }) => (sumOf(id) > sumOf(most) ? id : most), periods[0]!.id);
  const first = origins[0];
  const title = say(messages.served);
  const table: TableData = {
    name: 'served-by-period',
    title,
    columns: [
      { key: 'period', title: '', unit: null, kind: 'text', digits: null },
      ...origins.map(([origin]) => ({
        key: origin,
        title: names.territory(origin),
        unit: say(messages.units),
        kind: 'number' as const,
        digits: 0,
      })),
    ],
    rows: periods.map(({ id }) => [
      names.periodCell(id),
      ...origins.map(([origin]) => byPeriod.get(id)?.get(origin) ?? 0),
    ]),
    total: ['', ...origins.map(([, quantity]) => quantity)],
  };
  return (
    <ChartFrame
      name="served-by-period"
      title={title}
      note={say(messages.units)}
      sentence={
        first === undefined || total === 0
          ? ''
          : say(messages.servedSentence, {
              period: names.period(fullest),
              units: format.inSentence.compact(sumOf(fullest)),
              territory: names.territory(first[0]),
              share: format.share(first[1] / total, 0),
            })
      }
      table={table}
    >
      <p className="plan-legend">
        {origins.map(([origin, quantity]) => (
          <OriginKey key={origin} origin={origin} names={names} value={format.compact(quantity)} />
        ))}
      </p>
      <SizedChart>
        {(width, sizes) => (
          <PeriodColumns
            name={title}
            columns={periods.map(({ id }, n) => ({
              id,
              label: names.period(id, n === 0 ? 'full' : 'axis'),
              total: format.compact(sumOf(id)),
              segments: origins.map(([origin]) => {
                const value = byPeriod.get(id)?.get(origin) ?? 0;
                return {
                  id: origin,
                  origin,
                  value,
                  title: `${names.territory(origin)}: ${format.number(value, 0)}`,
                };
              }),
            }))}
            width={width}
            plotHeight={sizes.row * 5}
            sizes={sizes}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );
}

function OriginKey({ origin, names, value }: { origin: string; names: PlanView['names']; value: string }) {
  return (
    <span className="plan-legend-entry">
      <Swatch territory={origin} /> {names.territoryCode(origin)} {names.territory(origin)}{' '}
      <span>{value}</span>
    </span>
  );
}
