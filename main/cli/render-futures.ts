import { baseFuture } from '../../scenarios/domain/futures.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import {
  measures,
  type Cell,
  type FuturesPlan,
  type FuturesReport,
  type Hedge,
  type Measure,
} from '../../solver/analysis/futures/futures-answer.ts';
import {
  formatCount,
  formatGap,
  formatLargeMoney,
  formatName,
  formatNumber,
  formatSeconds,
  formatShare,
  none,
} from './format.ts';
import { renderTable } from './render-table.ts';
import { sayHereAndNow, saySubject } from './say-subject.ts';
import { wrap } from './wrap.ts';

export interface FuturesShown {
  network: Network;
  scenarios: readonly Scenario[];
  report: FuturesReport;
  measure: Measure;
}

/** Money smaller than this share of a future's cost is within the rounding of sums. */
const rounding = 1e-9;

/** A report of futures as text: what to decide now in sentences, the regret table, the plans, what else could be decided. */
export function renderFutures(shown: FuturesShown, width: number): readonly string[] {
  const { network, report } = shown;
  return [
    formatName(network.settings.title),
    '',
    ...sayFutures(shown).flatMap((sentence) => wrap(sentence, width)),
    '',
    ...renderTable(regretTable(shown), width),
    '',
    ...report.plans.flatMap((plan) => sayPlan(shown, plan, width)),
    ...(report.hedges.length === 0 ? [] : ['', ...renderTable(hedgeTable(shown), width)]),
    '',
    ...wrap(sayNotes(shown), width),
    ...wrap(sayProof(shown), width),
  ];
}

export function nameFuture(scenarios: readonly Scenario[], id: string): string {
  if (id === baseFuture) return 'Base';
  const found = scenarios.find((each) => each.id === id);
  return found === undefined ? id : formatName(found.name);
}

const aims: Readonly<Record<Measure, string>> = {
  expected: 'the least expected cost',
  cvar: 'the least cost in the worst cases',
  regret: 'the least regret at worst',
};

/** What to decide now, what it costs, what knowing is worth, and the best hedge: sentences to read aloud. */
export function sayFutures(shown: FuturesShown): readonly string[] {
  const { network, report, measure } = shown;
  const money = moneyOf(report);
  const least = report.least[measure];
  const plan = least === null ? undefined : report.plans[least.plan];
  if (plan === undefined || plan.values.expected === null) {
    return [
      'No decisions taken now have a plan in every future: whatever is decided, some future cannot be served.',
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
      : `, and at worst ${money(worst.regret)} more than the best there, if ${quoted(shown, worst.id)} comes.`);
  return [decide, cost, ...sayInformation(shown), ...sayBestHedge(shown)];
}

function sayInformation({ scenarios, report }: FuturesShown): readonly string[] {
  const { perfectInformation, stochasticSolution } = report;
  const money = moneyOf(report);
  if (perfectInformation === null) return [];
  const knowing = isNothing(report, perfectInformation)
    ? 'Knowing which future comes would change nothing.'
    : `Knowing which future comes would save ${money(perfectInformation)} on average at most.`;
  const reference = nameFuture(scenarios, report.reference);
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
export function sayHedge(shown: FuturesShown, { subject, savings, expectedSaving, price }: Hedge): string {
  const { network, report } = shown;
  const money = moneyOf(report);
  const most = savings.indexOf(Math.max(...savings));
  const least = savings.indexOf(Math.min(...savings));
  const future = (place: number) => quoted(shown, report.futures[place]?.id ?? '');
  const once = price > 0 ? ` (${money(price)} once)` : '';
  const verdict =
    expectedSaving > 0
      ? `${money(expectedSaving)} saved on average`
      : `${money(-expectedSaving)} lost on average`;
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

/** Futures down, plans across: how much more each plan costs than the best of each future. */
function regretTable(shown: FuturesShown): Parameters<typeof renderTable>[0] {
  const { scenarios, report } = shown;
  const { plans } = report;
  const scale = scaleOf(report);
  const amount = (value: number | null) => formatNumber(value === null ? null : value / scale);
  const values = (measure: Measure) => plans.map(({ values: by }) => amount(by[measure]));
  return {
    columns: [
      { title: `Regret, ${unitOf(report)}`, align: 'left' },
      { title: 'Probability', align: 'right' },
      { title: 'Best', align: 'right' },
      ...plans.map(({ letter, leastBy }) => ({
        title: leastBy.includes(shown.measure) ? `▸ ${letter}` : letter,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...report.futures.map(({ id, probability, best }, place) => [
        nameFuture(scenarios, id),
        formatShare(probability, 0),
        amount(best),
        ...plans.map(({ cells }) => sayCell(report, cells[place], amount)),
      ]),
      ['Largest regret', '', '', ...values('regret')],
      ['Expected cost', '', amount(report.waitAndSee), ...values('expected')],
      [`Mean of the worst ${formatShare(1 - report.alpha, 0)}`, '', '', ...values('cvar')],
    ],
    total: null,
  };
}

function sayCell(
  report: FuturesReport,
  cell: Cell | undefined,
  amount: (value: number | null) => string,
): string {
  if (cell === undefined || cell.kind === 'unknown') return none;
  if (cell.kind === 'no plan') return 'no plan';
  return cell.regret !== null && isNothing(report, cell.regret) ? 'best' : amount(cell.regret);
}

function sayPlan(shown: FuturesShown, plan: FuturesPlan, width: number): readonly string[] {
  const { network, scenarios } = shown;
  const best = plan.bestFor.map((id) => nameFuture(scenarios, id));
  const roles = [
    ...(best.length === 0 ? [] : [`best for ${listed(best)}`]),
    ...plan.leastBy.map((measure) => aims[measure]),
  ];
  const decisions = plan.decisions.map((each) => {
    const unknown = each.unknownIn.map((id) => nameFuture(scenarios, id));
    const where = unknown.length === 0 ? '' : `, of no use in ${listed(unknown)}`;
    return `${sayHereAndNow(network, each)} (${moneyOf(shown.report)(each.price)}${where})`;
  });
  return wrap(
    `${plan.letter}  ${capital(decisions.length === 0 ? 'nothing decided now' : decisions.join('; '))}. ${capital(roles.join('; '))}.`,
    width,
  ).map((line, at) => (at === 0 ? line : `   ${line}`));
}

function hedgeTable(shown: FuturesShown): Parameters<typeof renderTable>[0] {
  const { network, scenarios, report } = shown;
  const scale = scaleOf(report);
  const amount = (value: number) => formatNumber(value / scale);
  return {
    columns: [
      { title: `Saved by it, ${unitOf(report)}`, align: 'left' },
      { title: 'Taken', align: 'left' },
      { title: 'Once', align: 'right' },
      { title: 'On average', align: 'right' },
      { title: 'Most', align: 'right' },
      { title: 'in', align: 'left' },
      { title: 'Least', align: 'right' },
      { title: 'in', align: 'left' },
    ],
    rows: report.hedges.map(({ subject, isTaken, price, expectedSaving, savings }) => {
      const [most, least] = [Math.max(...savings), Math.min(...savings)];
      const future = (saving: number) =>
        nameFuture(scenarios, report.futures[savings.indexOf(saving)]?.id ?? '');
      return [
        capital(saySubject(network, subject)),
        isTaken ? 'yes' : 'no',
        amount(price),
        amount(expectedSaving),
        amount(most),
        future(most),
        amount(least),
        future(least),
      ];
    }),
    total: null,
  };
}

function sayNotes({ report }: FuturesShown): string {
  const shared =
    report.decideBefore === null
      ? 'Decided now, whichever future comes: openings, closures, qualifications and expansions, with their dates.'
      : `Decided now, whichever future comes: openings, closures, qualifications and expansions dated before ${report.decideBefore}; later ones follow the future.`;
  const compared =
    report.hedges.length === 0
      ? ''
      : ' What a decision saves: the best plan known with it against the best known without it, all else decided anew.';
  return `${shared} Flows, production and stock follow each future. Regret: cost above the best plan for that future.${compared}`;
}

/** How exact the table is, and the best plan by the measure; which of the other measures are less so. */
function sayProof({ report, measure }: FuturesShown): string {
  const { solves, seconds, askedGap } = report;
  const work = `${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}`;
  const others = measures.filter((each) => each !== measure && report.least[each]?.isProven === false);
  const also =
    others.length === 0
      ? ''
      : ` Not proven is ${listed(others.map((each) => `${aims[each]} (gap ${gapOf(report, each)})`))}.`;
  if (!isMeasureProvenIn(report, measure))
    return `Not proven: the gap is ${gapOf(report, measure)} of cost.${also} ${work}.`;
  const proven =
    askedGap === 0
      ? 'Exact.'
      : `Proven within ${formatGap(askedGap, 'ceil')} of cost (reached ${gapOf(report, measure)}): smaller differences may be chance.`;
  return `${proven}${also} ${work}.`;
}

/** Whether the table, and the best plan by the measure, reached the gap that was asked for. */
export function isMeasureProvenIn(report: FuturesReport, measure: Measure): boolean {
  return report.isProven && (report.isImpossible || report.least[measure]?.isProven === true);
}

function gapOf(report: FuturesReport, measure: Measure): string {
  const gaps = [report.relativeGap, report.least[measure]?.relativeGap ?? null];
  const known = gaps.flatMap((gap) => (gap === null ? [] : [gap]));
  return known.length < gaps.length ? 'unknown' : formatGap(Math.max(...known), 'ceil');
}

function isNothing({ futures }: FuturesReport, amount: number): boolean {
  return Math.abs(amount) <= rounding * Math.max(1, ...futures.map(({ best }) => Math.abs(best)));
}

function moneyOf({ objective, currency }: FuturesReport): (amount: number) => string {
  return (amount) => formatLargeMoney(amount, objective === 'carbon' ? 'kg CO₂e' : currency);
}

function unitOf(report: FuturesReport): string {
  const unit = report.objective === 'carbon' ? 'kg CO₂e' : report.currency;
  return scaleOf(report) === 1 ? unit : `k ${unit}`;
}

function scaleOf({ futures }: FuturesReport): number {
  return Math.max(...futures.map(({ best }) => Math.abs(best))) >= 1e7 ? 1000 : 1;
}

function quoted({ scenarios }: FuturesShown, id: string): string {
  return id === baseFuture ? 'the base' : `“${nameFuture(scenarios, id)}”`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
