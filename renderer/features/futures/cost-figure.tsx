import { useMemo } from 'react';
import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { Bars } from '../../charts/bars.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import type { TableData } from '../../charts/table-data.ts';
import { SizedChart } from '../plan/charts/sized-chart.tsx';
import { reportMessages as messages } from './report-messages.ts';
import { regretDigits, regretScale, unitsOf } from './regret-view.ts';
import { sayPlan } from './say-decision.ts';
import type { FuturesNaming, FuturesQuestion } from './use-futures.ts';

interface CostFigureProps {
  question: FuturesQuestion;
  report: FuturesReport;
}

/** What one plan costs in each future, and how much of it the best plan there would save. */
export function CostFigure({ question, report }: CostFigureProps) {
  const plan = question.plan === null ? undefined : report.plans[question.plan];
  return plan === undefined ? null : <CostsOf question={question} report={report} plan={plan} />;
}

function CostsOf({ question, report, plan }: CostFigureProps & { plan: FuturesReport['plans'][number] }) {
  const { naming, network, nameOf, text, format } = question;
  const { say } = text;
  const scale = regretScale(report);
  const digits = regretDigits(report);
  const { unit } = unitsOf(report, format);
  const print = (amount: number) => format.number(amount / scale, digits);
  const title = say(messages.costs, { plan: sayPlan(network, plan, text, format) });
  const rows = costRows(report, plan);
  const table = useMemo(() => costTable(naming, report, plan, title), [naming, report, plan, title]);
  return (
    <ChartFrame name="futures-costs" title={title} note={say(messages.costsNote, { unit })} table={table}>
      <SizedChart>
        {(width, sizes) => (
          <Bars
            name={title}
            items={rows.map(({ id, probability, best, cost, regret }) => ({
              id,
              label: `${nameOf(id)}  ${format.share(probability, 0)}`,
              // A contribution has no bar: it is below zero.
              segments:
                cost === null || regret === null || best < 0
                  ? []
                  : [
                      {
                        id: 'best',
                        value: best,
                        fill: 's1' as const,
                        title: say(messages.costPart, {
                          label: say(messages.bestThere),
                          amount: print(best),
                        }),
                      },
                      {
                        id: 'above',
                        value: regret,
                        fill: 's3' as const,
                        title: say(messages.costPart, {
                          label: say(messages.above),
                          amount: print(regret),
                        }),
                      },
                    ],
              value: cost === null ? say(messages.noPlan) : print(cost),
            }))}
            width={width}
            sizes={sizes}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );
}

function costRows({ futures }: FuturesReport, { cells }: FuturesReport['plans'][number]) {
  return futures.map(({ id, probability, best }, at) => {
    const cell = cells[at];
    return { id, probability, best, cost: cell?.cost ?? null, regret: cell?.regret ?? null };
  });
}

/** The costs as files hold them: unrounded, in single units. */
function costTable(
  { nameOf, text: { say }, format }: FuturesNaming,
  report: FuturesReport,
  plan: FuturesReport['plans'][number],
  title: string,
): TableData {
  const { plain } = unitsOf(report, format);
  const number = (key: string, title: string) =>
    ({ key, title, unit: plain, kind: 'number', digits: 0 }) as const;
  return {
    name: 'futures-costs',
    title,
    columns: [
      { key: 'future', title: say(messages.future), unit: null, kind: 'text', digits: null },
      { key: 'probability', title: say(messages.probability), unit: '%', kind: 'number', digits: 1 },
      number('best', say(messages.bestThere)),
      number('above', say(messages.above)),
      number('cost', say(messages.cost)),
    ],
    rows: costRows(report, plan).map(({ id, probability, best, cost, regret }) => [
      nameOf(id),
      probability * 100,
      best,
      regret,
      cost,
    ]),
    total: null,
  };
}
