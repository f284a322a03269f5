import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { said, type Said } from '../../i18n/said.ts';
import { futuresMessages as messages } from './messages.ts';
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

/** What to decide now by the measure; then the hedge that weighs most, or else what is at stake. */
export function sayFutures(question: FuturesQuestion, report: FuturesReport): readonly Said[] {
  const { measure, network, nameOf, text, format } = question;
  const least = report.least[measure];
  const plan = least === null ? undefined : report.plans[least.plan];
  if (least === null || plan === undefined) return [said(messages.noneEverywhere)];
  const { money } = unitsOf(report, format);
  const subjects = plan.decisions.map(({ subject }) => saySubject(network, subject, text, format));
  const values = {
    count: report.futures.length,
    share: format.share(1 - report.alpha, 0),
    amount: money(least.value),
  };
  const first =
    subjects.length === 0
      ? said(nothing[measure], values)
      : said(decide[measure], { ...values, decisions: listed([...new Set(subjects)], text) });
  const hedge = report.hedges.find((each) => hedgeEnds(report, each).isHedge);
  if (hedge !== undefined) {
    const { most, least: bad } = hedgeEnds(report, hedge);
    return [
      first,
      said(messages.hedge, {
        decision: saySubject(network, hedge.subject, text, format),
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
