import { useMemo } from 'react';
import type { SweepAnswer } from '../../../solver/analysis/sweep/sweep-answer.ts';
import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import { Bars } from '../../charts/bars.tsx';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import type { ChartSizes } from '../../drawing/chart-sizes.ts';
import { Heat } from '../../charts/heat.tsx';
import { SweepLine } from '../../charts/sweep-line.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useWidth } from '../../charts/use-width.ts';
import { Swatch } from '../../components/swatch.tsx';
import { sayValue } from '../breakeven/say-value.ts';
import { moneyScale } from '../plan/money-scale.ts';
import { heatOf } from './heat-of.ts';
import { sweepMessages as messages } from './messages.ts';
import { nameScenario } from './name-case.ts';
import { sweepTable } from './sweep-table.ts';
import type { SweepQuestion } from './use-sweep.ts';

export interface SweepFigureProps {
  question: SweepQuestion;
  table: SweptTable;
  chosen: string | null;
}

/** One lever as a line, two axes as a heat table, scenarios as bars; behind each the same table. */
export function SweepFigure({ question, table, chosen }: SweepFigureProps) {
  const { naming, answered, nameOf, text, format } = question;
  const { say } = text;
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  const { steps, scenarios } = answered.asked;
  const isProfit = answered.network.settings.objective === 'profit';
  const what = say(isProfit ? messages.profitTitle : messages.costTitle);
  const [first, second] = steps.map(({ lever }) => nameOf(lever));
  const isOfFile = scenarios.length > 0;
  const title =
    first === undefined
      ? say(messages.byScenario, { what })
      : isOfFile
        ? say(messages.byTwo, { what, first: say(messages.scenarios), second: first })
        : second === undefined
          ? say(messages.byLever, { what, lever: first })
          : say(messages.byTwo, { what, first, second });
  const data = useMemo(() => sweepTable(table, naming, title), [table, naming, title]);
  const totals = table.rows.flatMap(({ answer }) => (answer.total === null ? [] : [answer.total]));
  const scale = moneyScale(Math.max(0, ...totals.map(Math.abs)));
  const unit = format.moneyUnit(table.currency, scale.scale);
  const isHeat = steps.length + (isOfFile ? 1 : 0) === 2;
  const note = isHeat
    ? say(messages.heatNote, {
        unit,
        rows: isOfFile ? say(messages.scenarios) : (first ?? ''),
        columns: (isOfFile ? first : second) ?? '',
      })
    : say(isOfFile ? messages.barsNote : messages.lineNote, { unit });
  const shown = { question, table, chosen, width, title, scale, sizes, print: printIn(format, scale) };
  return (
    <ChartFrame name="sweep" title={title} note={note} table={data}>
      <div ref={watch}>
        {width === 0 ? null : isHeat ? (
          <HeatOfCases {...shown} />
        ) : isOfFile ? (
          <>
            <BarsOfScenarios {...shown} />
            <Territories table={table} format={format} />
          </>
        ) : (
          <LineOfValues {...shown} />
        )}
      </div>
    </ChartFrame>
  );
}

/** Whose hues the bars have, those that make most first. */
function Territories({ table, format }: Pick<SweepFigureProps, 'table'> & Pick<SweepQuestion, 'format'>) {
  const made = new Map<string, number>();
  for (const { answer } of table.rows) {
    for (const { territory, share } of answer.madeIn) made.set(territory, (made.get(territory) ?? 0) + share);
  }
  const inOrder = [...made].sort(([, one], [, other]) => other - one);
  return (
    <p className="sweep-territories">
      {inOrder.map(([territory]) => (
        <span key={territory}>
          <Swatch territory={territory} /> {format.territory(territory)}
        </span>
      ))}
    </p>
  );
}

interface Shown extends SweepFigureProps {
  width: number;
  title: string;
  scale: ReturnType<typeof moneyScale>;
  sizes: ChartSizes;
  print: ReturnType<typeof printIn>;
}

/** A cost as it stands in a chart; of a plan that was stopped early it is the most that it may be. */
const printIn =
  (format: SweepQuestion['format'], { scale, digits }: Shown['scale']) =>
  (amount: number, isProven = true) =>
    `${isProven ? '' : '≤ '}${format.number(amount / scale, digits)}`;

const isProven = ({ status }: SweepAnswer) => status === 'optimal';

function LineOfValues({ question, table, chosen, width, title, sizes, print }: Shown) {
  const { text, format, show } = question;
  const { say } = text;
  const { base } = table;
  return (
    <SweepLine
      name={title}
      points={table.rows.map(({ job, answer }) => ({
        id: job.id,
        value: sayValue(job.values[0] ?? NaN, format),
        cost: answer.total,
        text: answer.total === null ? say(messages.noPlan) : print(answer.total, isProven(answer)),
        shares: answer.madeIn.map(({ territory, share }) => ({ origin: territory, share })),
      }))}
      chosen={chosen}
      present={
        base.total === null
          ? null
          : { cost: base.total, text: say(messages.today, { cost: print(base.total) }) }
      }
      sharesTexts={[say(messages.madeIn), say(messages.percentOfUnits)]}
      codeOf={format.territoryCode}
      printCost={(cost) => print(cost)}
      plotHeight={sizes.row * 9}
      width={width}
      sizes={sizes}
      onChoose={(id) => show({ chosen: id })}
    />
  );
}

function HeatOfCases({ question, table, chosen, width, title, sizes, print }: Shown) {
  const heat = heatOf(table, question);
  const at = table.rows.find(({ job }) => job.id === chosen)?.job ?? null;
  return (
    <Heat
      name={title}
      rows={heat.rows}
      columns={heat.columns}
      cells={heat.cells.map((cells) => cells.map((cell) => cell?.shade ?? null))}
      texts={heat.cells.map((cells) =>
        cells.map((cell) => (cell === null || cell.total === null ? '—' : print(cell.total, cell.isProven))),
      )}
      chosen={at === null ? null : heat.placeOf(at)}
      edges={[0, 0.2, 0.4, 0.6, 0.8]}
      print={String}
      width={width}
      sizes={sizes}
      onOpen={(row, column) => {
        const cell = heat.at(row, column);
        if (cell !== null) question.show({ chosen: cell.id });
      }}
    />
  );
}

function BarsOfScenarios({ question, table, chosen, width, title, scale, sizes, print }: Shown) {
  const { text, format, show } = question;
  const { say } = text;
  const { base } = table;
  return (
    <Bars
      name={title}
      items={table.rows.map(({ job, answer }) => {
        const { total } = answer;
        const change = total === null || base.total === null ? null : total - base.total;
        const printed =
          total === null
            ? say(messages.noPlan)
            : `${print(total, isProven(answer))} (${format.change(change === null ? null : change / scale.scale, scale.digits)})`;
        return {
          id: job.id,
          label: job.scenario === null ? job.id : nameScenario(job.scenario, question),
          segments: answer.madeIn.map(({ territory, share }) => ({
            id: territory,
            value: Math.max(0, total ?? 0) * share,
            fill: { origin: territory },
            title: `${format.territoryCode(territory)} ${format.share(share, 0)}`,
          })),
          value: printed,
          isChosen: job.id === chosen,
          onOpen: () => show({ chosen: job.id }),
        };
      })}
      width={width}
      sizes={sizes}
    />
  );
}
