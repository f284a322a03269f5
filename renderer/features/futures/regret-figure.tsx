import { useMemo } from 'react';
import type { FuturesReport, Measure } from '../../../solver/analysis/futures/futures-answer.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { RegretTable } from '../../charts/regret-table.tsx';
import type { TableData } from '../../charts/table-data.ts';
import { SizedChart } from '../plan/charts/sized-chart.tsx';
import { reportMessages as messages } from './report-messages.ts';
import { isLeast, isNothing, measures, regretDigits, regretScale, unitsOf } from './regret-view.ts';
import { sayPlan } from './say-decision.ts';
import type { FuturesNaming, FuturesQuestion } from './use-futures.ts';

/** Plans by futures: what each costs above the best there. */
export function RegretFigure({ question, report }: { question: FuturesQuestion; report: FuturesReport }) {
  const { naming, network, nameOf, text, format, plan, choose } = question;
  const { say } = text;
  const scale = regretScale(report);
  const digits = regretDigits(report);
  const { unit } = unitsOf(report, format);
  const most = Math.max(...report.plans.flatMap(({ cells }) => cells.map(({ regret }) => regret ?? 0)));
  const heads: Readonly<Record<Measure, string>> = {
    expected: say(messages.averageOverBest),
    cvar: say(messages.cvar, { share: format.share(1 - report.alpha, 0) }),
    regret: say(messages.regret),
  };
  const print = (amount: number) => format.number(amount / scale, digits);
  const title = say(messages.regretTable);
  const table = useMemo(() => regretTable(naming, report, title), [naming, report, title]);
  return (
    <ChartFrame name="futures-regret" title={title} note={say(messages.regretNote, { unit })} table={table}>
      <SizedChart>
        {(width, sizes) => (
          <RegretTable
            name={title}
            rows={report.plans.map((row) => ({
              id: row.letter,
              label: sayPlan(network, row, text, format),
              cells: row.cells.map(({ kind, regret }) => {
                if (kind === 'no plan') return { text: say(messages.noPlan), share: null };
                if (regret === null) return { text: '—', share: null };
                return isNothing(report, regret)
                  ? { text: say(messages.best), share: 0 }
                  : { text: print(regret), share: most === 0 ? 0 : regret / most };
              }),
              values: measures.map((measure) => {
                const value = row.values[measure];
                if (value === null) return { text: '—', isLeast: false };
                const shown = measure === 'expected' ? value - report.waitAndSee : value;
                return { text: print(shown), isLeast: isLeast(report, measure, value) };
              }),
            }))}
            futures={report.futures.map(({ id, probability }) => ({
              id,
              label: nameOf(id),
              note: format.share(probability, 0),
            }))}
            measures={measures.map((measure) => ({ id: measure, label: heads[measure] }))}
            chosen={plan === null ? null : (report.plans[plan]?.letter ?? null)}
            width={width}
            sizes={sizes}
            onChoose={(letter) => choose({ plan: report.plans.findIndex((each) => each.letter === letter) })}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );
}

/** The regret table as files hold it: unrounded, in single units. */
function regretTable(
  { network, nameOf, text, format }: FuturesNaming,
  report: FuturesReport,
  title: string,
): TableData {
  const { say } = text;
  const { plain } = unitsOf(report, format);
  const number = (key: string, title: string) =>
    ({ key, title, unit: plain, kind: 'number', digits: 0 }) as const;
  return {
    name: 'futures-regret',
    title,
    columns: [
      { key: 'plan', title: say(messages.plan), unit: null, kind: 'text', digits: null },
      ...report.futures.map(({ id }) => number(id, nameOf(id))),
      number('expected', say(messages.expected)),
      number('cvar', say(messages.cvar, { share: format.share(1 - report.alpha, 0) })),
      number('regret', say(messages.regret)),
    ],
    rows: report.plans.map((row) => [
      sayPlan(network, row, text, format),
      ...row.cells.map(({ kind, regret }) => (kind === 'no plan' ? say(messages.noPlan) : regret)),
      ...measures.map((measure) => row.values[measure]),
    ]),
    total: null,
  };
}
