import { sentenceGap } from '../../i18n/sentence-gap.ts';
import type { FuturesReport, Hedge } from '../../../solver/analysis/futures/futures-answer.ts';
import { reportMessages as messages } from './report-messages.ts';
import { hedgeEnds, isNothing, unitsOf } from './regret-view.ts';
import { capital, saySubject } from './say-decision.ts';
import type { FuturesQuestion } from './use-futures.ts';

/** Every decision that some plans take and others do not, each with what it costs and saves in a sentence. */
export function HedgeList({ question, report }: { question: FuturesQuestion; report: FuturesReport }) {
  const { network, nameOf, text, format } = question;
  const { say, sayRich, language } = text;
  const { money } = unitsOf(report, format);
  if (report.hedges.length === 0) return null;
  const sentence = (hedge: Hedge) => {
    const decision = saySubject(network, hedge.subject, text, format);
    const { most, least, isHedge } = hedgeEnds(report, hedge);
    if (isHedge) {
      return sayRich(messages.hedge, {
        decision,
        good: nameOf(most.future),
        saving: money(most.saving),
        bad: nameOf(least.future),
        cost: money(-least.saving),
      });
    }
    const named = capital(decision);
    return most.saving > 0
      ? say(messages.savesAlways, {
          decision: named,
          least: money(least.saving),
          most: money(most.saving),
        })
      : say(messages.costsAlways, {
          decision: named,
          least: money(-most.saving),
          most: money(-least.saving),
        });
  };
  return (
    <section className="question-part">
      <h2>{say(messages.hedges)}</h2>
      <ul className="futures-hedges">
        {report.hedges.map((hedge) => {
          const { expectedSaving, price } = hedge;
          const average =
            expectedSaving >= 0 || isNothing(report, expectedSaving)
              ? say(messages.hedgeAverage, { amount: money(Math.max(0, expectedSaving)) })
              : say(messages.hedgeLoss, { amount: money(-expectedSaving) });
          return (
            <li key={JSON.stringify(hedge.subject)}>
              {sentence(hedge)}
              {sentenceGap(language)}
              {average}
              {price > 0 ? (
                <span className="question-quiet"> {say(messages.once, { amount: money(price) })}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="question-quiet">{say(messages.hedgeNote)}</p>
    </section>
  );
}
