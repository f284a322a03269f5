import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { Bars } from '../../charts/bars.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { SizedChart } from '../plan/charts/sized-chart.tsx';
import { reportMessages as messages } from './report-messages.ts';
import { regretDigits, regretScale, unitsOf } from './regret-view.ts';
import { sayPlan } from './say-decision.ts';
import type { FuturesQuestion } from './use-futures.ts';

/** What one plan costs in each future, and how much of it the best plan there would save. */
export function CostFigure({ question, report }: { question: FuturesQuestion; report: FuturesReport }) {
  const { network, nameOf, text, format, plan: place } = question;
  const { say } = text;
  const plan = place === null ? undefined : report.plans[place];
  if (plan === undefined) return null;
  const scale = regretScale(report);
  const digits = regretDigits(report);
  const { unit, plain } = unitsOf(report, format);
  const print = (amount: number) => format.number(amount / scale, digits);
  const title = say(messages.costs, { plan: sayPlan(network, plan, text, format) });
  const number = (key: string, title: string) =>
    ({ key, title, unit: plain, kind: 'number', digits: 0 }) as const;
  const rows = report.futures.map(({ id, probability, best }, at) => {
    const cell = plan.cells[at];
    return { id, probability, best, cost: cell?.cost ?? null, regret: cell?.regret ?? null };
  });
  return (
    <ChartFrame
      name="futures-costs"
      title={title}
      note={say(messages.costsNote, { unit })}
      table={{
        name: 'futures-costs',
        title,
        columns: [
          { key: 'future', title: say(messages.future), unit: null, kind: 'text', digits: null },
          {
            key: 'probability',
            title: say(messages.probability),
            unit: '%',
            kind: 'number',
            digits: 1,
          },
          number('best', say(messages.bestThere)),
          number('above', say(messages.above)),
          number('cost', say(messages.cost)),
        ],
        rows: rows.map(({ id, probability, best, cost, regret }) => [
          nameOf(id),
          probability * 100,
          best,
          regret,
          cost,
        ]),
        total: null,
      }}
    >
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
