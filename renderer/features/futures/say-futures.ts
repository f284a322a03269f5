import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { said, type Said } from '../../i18n/said.ts';
import { reportMessages as messages } from './report-messages.ts';
import { hedgeEnds, unitsOf, worstCell } from './regret-view.ts';
import { listed, saySubject } from './say-decision.ts';
import type { FuturesQuestion } from './use-futures.ts';

const nothing = {
  expected: messages.nothingExpected,
  cvar: messages.nothingCvar,
  regret: messages.nothingRegret,
} as const;
const decide = {
  expected: messages.decideExpected,
  cvar: messages.decideCvar,
  regret: messages.decideRegret,
} as const;

/** Decisions named in the headline, which has two lines; the inspector has all. */
const decisionsTold = 1;

/**
 * What to decide now by the measure; then the hedge that weighs most, or what is at stake where the decisions have taken
 * the room.
 */
export function sayFutures(question: FuturesQuestion, report: FuturesReport): readonly Said[] {
  const { view, network, nameOf, text, format } = question;
  const { measure } = view;
  const least = report.least[measure];
  const plan = least === null ? undefined : report.plans[least.plan];
  if (least === null || plan === undefined) return [said(messages.noneEverywhere)];
  const { money } = unitsOf(report, format);
  const subjects = [
    ...new Set(plan.decisions.map((each) => saySubject(network, each.subject, text, format))),
  ];
  const left = subjects.length - decisionsTold;
  // Another one is named rather than counted.
  const told =
    left > 1
      ? [...subjects.slice(0, decisionsTold), text.say(messages.moreDecisions, { count: left })]
      : subjects;
  const values = { share: format.share(1 - report.alpha, 0), amount: money(least.value) };
  const first =
    told.length === 0
      ? said(nothing[measure], values)
      : said(decide[measure], { ...values, decisions: listed(told, text) });
  const [only, ...others] = told;
  const hedge = others.length > 0 ? undefined : report.hedges.find((each) => hedgeEnds(report, each).isHedge);
  if (hedge !== undefined) {
    const { most, least: bad } = hedgeEnds(report, hedge);
    const decision = saySubject(network, hedge.subject, text, format);
    return [
      first,
      said(decision === only ? messages.hedgeIt : messages.hedge, {
        decision,
        good: nameOf(most.future),
        saving: money(most.saving),
        bad: nameOf(bad.future),
        cost: money(-bad.saving),
      }),
    ];
  }
  const worst = worstCell(report, plan.cells);
  if (worst === null || measure === 'regret') return [first];
  return [first, said(messages.worst, { future: nameOf(worst.future), amount: money(worst.regret) })];
}
