import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { reportMessages as messages } from './report-messages.ts';
import { HedgeList } from './hedge-list.tsx';
import { Probabilities } from './probabilities.tsx';
import { isNothing, unitsOf, worstCell } from './regret-view.ts';
import { capital, listed, sayDecision, saySubject } from './say-decision.ts';
import type { FuturesQuestion } from './use-futures.ts';

/** The smallest gap that two decimals of a per cent print. */
const leastShown = 1e-4;

/** What to do now, what to leave and what to watch; then the hedges, what knowing is worth, and the probabilities. */
export function FuturesInspector({
  question,
  report,
}: {
  question: FuturesQuestion;
  report: FuturesReport | null;
}) {
  return (
    <div className="futures-inspector">
      {report === null ? null : (
        <>
          <DoNow question={question} report={report} />
          <HedgeList question={question} report={report} />
          <Worth question={question} report={report} />
        </>
      )}
      <Probabilities question={question} />
    </div>
  );
}

function DoNow({ question, report }: { question: FuturesQuestion; report: FuturesReport }) {
  const { network, nameOf, plan: place, text, format } = question;
  const { say } = text;
  const plan = place === null ? undefined : report.plans[place];
  if (plan === undefined) return null;
  const { money } = unitsOf(report, format);
  const worst = worstCell(report, plan.cells);
  const left = report.hedges.filter(({ isTaken, expectedSaving }) => !isTaken && expectedSaving < 0);
  return (
    <section className="question-part">
      <h2>
        {say(messages.doNow)} · {plan.letter}
      </h2>
      {plan.decisions.length === 0 ? (
        <p>{say(messages.doNothing)}</p>
      ) : (
        <ul className="futures-decisions">
          {plan.decisions.map((decision) => {
            const words = sayDecision(network, decision, text, format);
            return (
              <li key={words}>
                <span>
                  {capital(words)}
                  {decision.unknownIn.length === 0 ? null : (
                    <span className="question-quiet">
                      {' '}
                      {say(messages.unknownIn, {
                        futures: listed(decision.unknownIn.map(nameOf), text),
                      })}
                    </span>
                  )}
                </span>
                <span className="futures-number">{money(decision.price)}</span>
              </li>
            );
          })}
        </ul>
      )}
      <h2>{say(messages.wait)}</h2>
      {left.length === 0 ? (
        <p>{say(messages.waitNothing)}</p>
      ) : (
        left.map(({ subject, expectedSaving }) => {
          const decision = saySubject(network, subject, text, format);
          return <p key={decision}>{say(messages.waitWith, { decision, amount: money(-expectedSaving) })}</p>;
        })
      )}
      <h2>{say(messages.watch)}</h2>
      <p>
        {worst === null
          ? say(messages.watchNothing)
          : say(messages.watchFor, { future: nameOf(worst.future), amount: money(worst.regret) })}
      </p>
    </section>
  );
}

function Worth({ question, report }: { question: FuturesQuestion; report: FuturesReport }) {
  const { nameOf, view, text, format } = question;
  const { say } = text;
  const { money } = unitsOf(report, format);
  const amount = (value: number | null) =>
    value === null ? '—' : money(isNothing(report, value) ? 0 : value);
  const { solves, seconds, askedGap } = report;
  const least = report.least[view.measure];
  const isProven = report.isProven && least?.isProven === true;
  const gaps = [report.relativeGap, least?.relativeGap ?? null];
  const values = {
    solves,
    seconds: format.number(seconds, seconds < 10 ? 1 : 0),
    gap: isProven ? format.share(askedGap, 2) : sayLeft(gaps, format),
  };
  return (
    <section className="question-part">
      <h2>{say(messages.worth)}</h2>
      <ul className="futures-decisions">
        <li>
          <span>{say(messages.perfect)}</span>
          <span className="futures-number">{amount(report.perfectInformation)}</span>
        </li>
        <li>
          <span>{say(messages.stochastic, { future: nameOf(report.reference) })}</span>
          <span className="futures-number">{amount(report.stochasticSolution)}</span>
        </li>
      </ul>
      <p className="question-quiet">{sayShared(question, report)}</p>
      <p className="question-quiet">
        {say(!isProven ? messages.notProven : askedGap === 0 ? messages.exactly : messages.within, values)}
      </p>
    </section>
  );
}

/** The largest gap that is left; never nothing, for it is told where proof is wanting. */
function sayLeft(gaps: readonly (number | null)[], format: FuturesQuestion['format']): string {
  if (gaps.includes(null)) return '—';
  const gap = Math.max(...gaps.map(Number));
  return gap < leastShown / 2 ? `< ${format.share(leastShown, 2)}` : format.share(gap, 2);
}

/** What is decided now, and what follows the future. */
function sayShared({ network, text, format }: FuturesQuestion, { decideBefore }: FuturesReport): string {
  if (decideBefore === null) return text.say(messages.shared);
  const found = network.settings.periods.find(({ id }) => id === decideBefore);
  const period = found === undefined ? decideBefore : format.period(found);
  return text.say(messages.sharedBefore, { period });
}
