import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { sayValue } from '../breakeven/say-value.ts';
import { EmptyQuestion } from '../questions/question-states.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { sayPlanned } from '../questions/say-progress.ts';
import { Standing } from '../questions/standing.tsx';
import { sweepMessages as messages } from './messages.ts';
import { namePoint } from './name-case.ts';
import { sayCases } from './say-sweep.ts';
import { SweepFigure } from './sweep-figure.tsx';
import { SweepInspector } from './sweep-inspector.tsx';
import { NoTable } from './sweep-states.tsx';
import { SweepTools } from './sweep-tools.tsx';
import { useSweep, type SweepQuestion } from './use-sweep.ts';
import './sweep.css';

/** How the plan changes over the values of one or two levers, or over the scenarios of the file. */
export function SweepScreen() {
  const { say } = useText();
  const question = useSweep();
  if (question === null) {
    return (
      <ScreenLayout>
        <EmptyQuestion title={say(messages.emptyTitle)}>
          <p>{say(messages.nothing)}</p>
        </EmptyQuestion>
      </ScreenLayout>
    );
  }
  const { table } = question;
  const tools = <SweepTools question={question} />;
  if (table === null) {
    return (
      <ScreenLayout tools={tools}>
        <NoTable question={question} />
      </ScreenLayout>
    );
  }
  const row = table.rows.find(({ job }) => job.id === question.view.chosen) ?? cheapestOf(table);
  return (
    <ScreenLayout
      headline={<Headline question={question} table={table} />}
      tools={tools}
      inspector={
        row === undefined ? null : (
          <SweepInspector key={row.job.id} question={question} table={table} row={row} />
        )
      }
    >
      <div className="question-screen">
        <Standing
          analysis={question.analysis}
          sayProgress={sayPlanned(question)}
          onRun={question.run}
          otherQuestion={question.isOther ? say(messages.otherQuestion) : null}
        />
        <SweepFigure question={question} table={table} chosen={row?.job.id ?? null} />
        <Proof question={question} table={table} />
      </div>
    </ScreenLayout>
  );
}

function cheapestOf({ rows }: SweptTable): SweptTable['rows'][number] | undefined {
  const cost = ({ answer }: SweptTable['rows'][number]) => answer.total ?? Infinity;
  return rows.reduce<SweptTable['rows'][number] | undefined>(
    (least, row) => (least === undefined || cost(row) < cost(least) ? row : least),
    undefined,
  );
}

function Headline({ question, table }: { question: SweepQuestion; table: SweptTable }) {
  const { analysis, answered, nameOf, text, format } = question;
  const { steps, scenarios } = answered.asked;
  const { rows } = table;
  const [first] = steps;
  const isProfit = answered.network.settings.objective === 'profit';
  const isOneLever = steps.length === 1 && scenarios.length === 0;
  const sentences = sayCases(
    table,
    {
      what: text.say(isProfit ? messages.profit : messages.cost),
      lever: isOneLever && first !== undefined ? nameOf(first.lever) : null,
      isOfScenarios: steps.length === 0,
      nameAt: (place) => (rows[place] === undefined ? '' : namePoint(rows[place].job, question)),
      valueAt: (place) => sayValue(rows[place]?.job.values[0] ?? NaN, format),
      territory: format.territory,
    },
    format,
  );
  const said = sentences.map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={analysis} sentences={said} />;
}

function Proof({ question, table }: { question: SweepQuestion; table: SweptTable }) {
  const { text, format } = question;
  const { solves, seconds, relativeGap, isProven } = table;
  return (
    <p className="question-notes">
      {text.say(isProven ? messages.proof : messages.notProven, {
        solves,
        seconds: format.number(seconds, 0),
        gap: format.share(relativeGap, 2),
      })}
    </p>
  );
}
