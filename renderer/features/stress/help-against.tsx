import type { StressHelp, StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { RunButton } from '../questions/run-button.tsx';
import { sayPlanned } from '../questions/say-progress.ts';
import { Standing } from '../questions/standing.tsx';
import { moneyScale } from '../plan/money-scale.ts';
import { stressMessages as messages } from './messages.ts';
import { nameInvestment } from './name-disruption.ts';
import { investShare } from './stress-ask.ts';
import { noiseOf } from './stress-words.ts';
import type { StressQuestion } from './use-stress.ts';

export interface HelpAgainstProps {
  question: StressQuestion;
  ranking: StressRanking;
  row: StressRow;
}

const mostShown = 5;

/** What would save most, had it been there beforehand: known of the worst, tried against any other when asked. */
export function HelpAgainst({ question, ranking, row }: HelpAgainstProps) {
  const { scenario, answered, text } = question;
  const { say } = text;
  const { id } = row.disruption;
  const analysis = useAnalysis(scenario, `help ${id}`);
  const known = ranking.help?.against.id === id ? ranking.help : helpIn(analysis, question);
  if (row.effect.pricedCost === null) return null;
  const { from, days, lostFactor, relativeGap, seconds } = answered.asked;
  const run = () =>
    analysis.run({
      kind: 'help',
      against: id,
      from,
      days,
      lostFactor,
      share: investShare,
      relativeGap,
      seconds,
    });
  return (
    <section className="question-part">
      <h2>{say(messages.helpTitle)}</h2>
      {known === null ? (
        <>
          <Standing analysis={analysis} sayProgress={sayPlanned(question)} onRun={run} />
          <RunButton
            analysis={{ ...analysis, result: null }}
            label={say(messages.tryInvestments)}
            onRun={run}
          />
        </>
      ) : (
        <Savings question={question} ranking={ranking} help={known} />
      )}
    </section>
  );
}

/** What is known of an earlier try, where it was of the same time as the ranking and the inputs have not moved. */
function helpIn({ result, isStale }: AnalysisOf, { answered }: StressQuestion): StressHelp | null {
  const answer = answerOfKind(result, 'help');
  if (answer === null || answer.kind !== 'tried' || isStale || result?.analysis.kind !== 'help') return null;
  const { from, days } = result.analysis;
  return from === answered.asked.from && days === answered.asked.days ? answer.help : null;
}

function Savings({ question, ranking, help }: Omit<HelpAgainstProps, 'row'> & { help: StressHelp }) {
  const { answered, text, format } = question;
  const { say } = text;
  const noise = noiseOf(ranking);
  if (help.tried === 0) return <p className="question-quiet">{say(messages.helpNothing)}</p>;
  const useful = help.savings.filter(({ saved }) => saved > noise).slice(0, mostShown);
  if (useful.length === 0) {
    return <p className="question-quiet">{say(messages.helpNone, { count: help.tried })}</p>;
  }
  const { scale, digits } = moneyScale(Math.max(...useful.map(({ saved }) => saved)));
  return (
    <>
      <p className="question-quiet">{say(messages.helpNote, { share: format.share(help.share, 0) })}</p>
      <table className="question-table" aria-label={say(messages.helpTitle)}>
        <thead>
          <tr>
            <th scope="col">{say(messages.investment)}</th>
            <th scope="col">
              {say(messages.saves)}
              <span>{format.moneyUnit(ranking.currency, scale)}</span>
            </th>
            <th scope="col">
              {say(messages.keeps)}
              <span>{say(messages.units)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {useful.map(({ investment, saved, unitsKept }) => (
            <tr key={investment.id}>
              <th scope="row">{nameInvestment(investment, help.share, answered.network, text, format)}</th>
              <td>{format.number(saved / scale, digits)}</td>
              <td>{format.number(unitsKept, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
