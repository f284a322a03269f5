import type { FuturesPlan, Hedge } from '../../solver/analysis/futures/futures-answer.ts';
import { formatCount } from './format.ts';
import { aims, isNothing, listed, moneyOf, quoted, type FuturesShown } from './futures-words.ts';
import { sayHereAndNow, saySubject } from './say-subject.ts';

/** What to decide now, what it costs, what knowing is worth, and the best hedge: sentences to read aloud. */
export function sayFutures(shown: FuturesShown): readonly string[] {
  const { network, report, measure } = shown;
  const money = moneyOf(report);
  const least = report.least[measure];
  const plan = least === null ? undefined : report.plans[least.plan];
  if (plan === undefined || plan.values.expected === null) {
    return [
      'No decisions taken now leave a plan in every future: whatever is decided, some future cannot be served.',
    ];
  }
  const decisions = plan.decisions.map((each) => sayHereAndNow(network, each));
  const decide =
    decisions.length === 0
      ? `Decide nothing now: that is ${aims[measure]} over ${formatCount(report.futures.length, 'future')}.`
      : `Decide now on ${listed(decisions)}: that is ${aims[measure]} over ${formatCount(report.futures.length, 'future')}.`;
  const worst = worstOf(shown, plan);
  const cost =
    `It costs ${money(plan.values.expected)} on average` +
    (worst === null
      ? '.'
      : `, and at worst ${money(worst.regret)} more than the best plan would, if ${quoted(shown, worst.id)} comes.`);
  return [decide, cost, ...sayInformation(shown), ...sayBestHedge(shown)];
}

function sayInformation(shown: FuturesShown): readonly string[] {
  const { report } = shown;
  const { perfectInformation, stochasticSolution } = report;
  const money = moneyOf(report);
  if (perfectInformation === null) return [];
  const knowing = isNothing(report, perfectInformation)
    ? 'Knowing which future comes would change nothing.'
    : `Knowing which future comes would save ${money(perfectInformation)} on average at most.`;
  const reference = quoted(shown, report.reference);
  const planning =
    stochasticSolution === null
      ? `What is best for ${reference} alone has no plan in some other future.`
      : isNothing(report, stochasticSolution)
        ? `Deciding what is best for ${reference} alone costs no more.`
        : `Deciding what is best for ${reference} alone would cost ${money(stochasticSolution)} more on average.`;
  return [`${knowing} ${planning}`];
}

/** The decision that saves most in some future and costs something in another; nothing is said where there is none. */
function sayBestHedge(shown: FuturesShown): readonly string[] {
  const hedge = shown.report.hedges.find(({ savings }) => {
    const isMuch = (amount: number) => !isNothing(shown.report, amount);
    return (
      savings.some((each) => each > 0 && isMuch(each)) && savings.some((each) => each < 0 && isMuch(each))
    );
  });
  return hedge === undefined ? [] : [sayHedge(shown, hedge)];
}

/** `Opening Penang costs 50,000 USD if Base comes and saves up to 270,000 USD, if "US +25 % on Vietnam" comes.` */
function sayHedge(shown: FuturesShown, { subject, savings, expectedSaving, price }: Hedge): string {
  const { network, report } = shown;
  const money = moneyOf(report);
  const most = savings.indexOf(Math.max(...savings));
  const least = savings.indexOf(Math.min(...savings));
  const future = (place: number) => quoted(shown, report.futures[place]?.id ?? '');
  const once = price > 0 ? ` (${money(price)} once)` : '';
  const verdict =
    expectedSaving > 0
      ? `on average it saves ${money(expectedSaving)}`
      : `on average it costs ${money(-expectedSaving)}`;
  return (
    `Hedge: ${saySubject(network, subject)}${once} costs up to ${money(-(savings[least] ?? 0))}, if ${future(least)} comes, ` +
    `and saves up to ${money(savings[most] ?? 0)}, if ${future(most)} comes; ${verdict}.`
  );
}

/** Where a plan's decisions are regretted most; `null` where nowhere. */
function worstOf({ report }: FuturesShown, { cells }: FuturesPlan): { id: string; regret: number } | null {
  let worst: { id: string; regret: number } | null = null;
  for (const [place, { regret }] of cells.entries()) {
    if (regret === null || isNothing(report, regret) || regret <= (worst?.regret ?? 0)) continue;
    worst = { id: report.futures[place]?.id ?? '', regret };
  }
  return worst;
}
