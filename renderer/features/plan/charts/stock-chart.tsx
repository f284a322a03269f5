import { stockByPeriod } from '../../../../solver/report/stock-by-period.ts';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { SmallMultiples } from '../../../charts/small-multiples.tsx';
import { reportTable } from '../report-table.ts';
import { useInspect } from '../use-inspect.ts';
import type { PlanView } from '../use-plan.ts';
import { chartMessages as messages } from './messages.ts';
import { SizedChart } from './sized-chart.tsx';

/** Small charts that one look can take in. */
const mostShown = 12;

/** What lies where at the end of each period, the largest stocks as small charts on one scale. */
export function StockChart(view: PlanView) {
  const { planned, names, format, text } = view;
  const { say } = text;
  const inspect = useInspect();
  const { periods } = planned.network.settings;
  const rows = planned.rows(stockByPeriod);
  const placeOf = new Map<string, number>(periods.map(({ id }, n) => [id, n]));
  const stocks = new Map<string, { site: string; product: string; values: number[]; sum: number }>();
  const byPeriod = periods.map(() => 0);
  const bySite = new Map<string, number>();
  for (const { site, product, period, quantity } of rows) {
    const key = `${site} ${product}`;
    const stock = stocks.get(key) ?? { site, product, values: periods.map(() => 0), sum: 0 };
    stocks.set(key, stock);
    const place = placeOf.get(period)!;
    stock.values[place] = stock.values[place]! + quantity;
    stock.sum += quantity;
    byPeriod[place] = byPeriod[place]! + quantity;
    bySite.set(site, (bySite.get(site) ?? 0) + quantity);
  }
  const all = [...stocks].sort(([, one], [, other]) => other.sum - one.sum);
  const total = all.reduce((sum, [, stock]) => sum + stock.sum, 0);
  const shown = all.slice(0, mostShown);
  const [site, most] = [...bySite].sort(([, one], [, other]) => other - one)[0] ?? [null, 0];
  const peak = byPeriod.indexOf(Math.max(...byPeriod));
  const title = say(messages.stock);
  return (
    <ChartFrame
      name="stock"
      title={title}
      note={say(messages.stockNote)}
      sentence={
        site === null || total === 0
          ? say(messages.stockNone)
          : say(messages.stockSentence, {
              period: format.period(periods[peak] ?? null),
              units: format.inSentence.compact(byPeriod[peak] ?? 0),
              site: names.site(site),
              share: format.share(most / total, 0),
            })
      }
      table={reportTable(stockByPeriod, view)}
    >
      {shown.length === 0 ? null : (
        <SizedChart>
          {(width, sizes) => (
            <SmallMultiples
              name={title}
              items={shown.map(([id, { site, product, values }]) => ({
                id,
                label: names.product(product),
                note: names.site(site),
                values,
              }))}
              ends={[format.period(periods[0] ?? null), format.period(periods.at(-1) ?? null)]}
              print={format.compact}
              width={width}
              sizes={sizes}
              onOpen={(id) => inspect('sites', stocks.get(id)?.site ?? '')}
            />
          )}
        </SizedChart>
      )}
      {all.length <= shown.length ? null : (
        <p className="plan-note">
          {say(messages.stockTop, {
            shown: shown.length,
            all: all.length,
            share: format.share(shown.reduce((sum, [, stock]) => sum + stock.sum, 0) / total, 0),
          })}
        </p>
      )}
    </ChartFrame>
  );
}
