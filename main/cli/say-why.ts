import type { Network } from '../../scenarios/domain/network.ts';
import type { PlaceTaken } from '../../solver/analysis/why/places-taken.ts';
import type { SwitchChange } from '../../solver/analysis/why/switch-change.ts';
import type { Evidence, WhyScope, WhyUnused, WhyUsed } from '../../solver/analysis/why/why-answer.ts';
import { listNames } from './diagnosis/name-record.ts';
import { formatCount, formatGap, formatLargeMoney, formatNumber, formatSeconds } from './format.ts';
import { nameActivity } from './name-activity.ts';
import { nameIn } from './name-in.ts';
import { sayChange } from './say-switch-change.ts';

/** Changes named in the sentence at the top; the table has all. */
const changesAtTop = 2;
const movesAtTop = 3;
/** A smaller gap is less than anybody reads off. */
const leastGap = 2e-6;

/** Why a plan uses something: what it saves, what stands in its place otherwise, and when that wins. */
export function sayUsed(network: Network, why: WhyUsed): readonly string[] {
  const {
    about,
    quantity,
    extraCost,
    extraPerUnit,
    soleGoods,
    halvesAt,
    leavesAt,
    evidence,
    moves,
    changes,
  } = why;
  const named = nameActivity(network, about);
  const units = `${formatNumber(quantity)} units`;
  if (extraCost === null || extraPerUnit === null)
    return [
      `${named} is used for ${units}, and no plan does without it.`,
      ...(soleGoods.length === 0
        ? []
        : [
            `Nobody else makes or sells ${listNames(
              soleGoods.map((id) => nameIn(network.products, id)),
              'products',
            )}.`,
          ]),
    ];
  const unit = moneyPerUnit(evidence);
  const money = formatMoney(extraCost, evidence);
  const halves =
    halvesAt === null || leavesAt === null
      ? []
      : halvesAt.quantity > 0 && halvesAt.perUnit < leavesAt.perUnit * (1 - 1e-6)
        ? [
            `At ${unit(halvesAt.perUnit)} more it keeps ${formatNumber(halvesAt.quantity)} units; at ${unit(leavesAt.perUnit)} more, none.`,
          ]
        : [`At ${unit(leavesAt.perUnit)} more it is no longer used.`];
  return [
    `${named} is used for ${units}: without it the plan costs ${money} more, ${unit(extraPerUnit)}.`,
    ...sayMissed(why),
    ...sayMoves(network, moves),
    ...halves,
    ...saySwitches(network, 'It goes', changes),
  ];
}

/** What goods that go unserved are of an extra cost, which is otherwise thought to be paid for goods from elsewhere. */
function sayMissed({ bill, evidence }: WhyUsed): readonly string[] {
  const missed = bill.find(({ part }) => part === 'shortfall');
  const more = missed === undefined ? 0 : missed.after - missed.before;
  if (more < 0.5) return [];
  return [`Goods that then go unserved count ${formatMoney(more, evidence)} in this.`];
}

/** Why a plan leaves something unused: how much too dear it is, and what brings it in. */
export function sayUnused(network: Network, why: WhyUnused): readonly string[] {
  const { about, entersAt, evidence, changes, moves, extraCost } = why;
  const unit = moneyPerUnit(evidence);
  const most = entersAt.isExact ? '' : 'at most ';
  // The first units are the least dear: where what all of them cost a unit is another figure, both are told.
  const average = extraCost / entersAt.quantity;
  const isOther = formatNumber(average, 2) !== formatNumber(entersAt.perUnit, 2);
  return [
    `${nameActivity(network, about)} is unused: ${most}${unit(entersAt.perUnit)} too dear.`,
    ...saySwitches(network, 'It comes in', changes),
    `With ${formatNumber(entersAt.quantity)} units of it the plan would cost ${formatMoney(extraCost, evidence)} more${isOther ? `, ${unit(average)} on average` : ''}.`,
    ...sayMoves(network, moves),
  ];
}

function saySwitches(network: Network, verb: string, changes: readonly SwitchChange[]): readonly string[] {
  const switching = changes.filter(({ at }) => at !== null).slice(0, changesAtTop);
  if (switching.length === 0) return [];
  return [`${verb} ${switching.map((change) => sayChange(network, change)).join(', or ')}.`];
}

function sayMoves(network: Network, moves: readonly PlaceTaken[]): readonly string[] {
  if (moves.length === 0) return [];
  const said = moves.slice(0, movesAtTop).map(({ site, product, quantity }) => {
    const amount = `${formatNumber(Math.abs(quantity))} ${quantity > 0 ? 'more' : 'fewer'}`;
    return `${amount} ${nameIn(network.products, product)} at ${nameIn(network.sites, site)}`;
  });
  return [`Then: ${said.join('; ')}.`];
}

const scopes: Readonly<Record<WhyScope, string>> = {
  whole: '',
  own: 'Decisions elsewhere to open, qualify, run and expand are held as in the plan. ',
  differing: 'The other plan was decided anew; decisions that both plans share are held. ',
};

/** Of how the figures were come by. */
export function sayEvidence(evidence: Evidence): string {
  const { solves, seconds, isProven, relativeGap, scope, planCost } = evidence;
  const held = scopes[scope];
  const hasGap = relativeGap !== null && relativeGap > leastGap;
  const gap = hasGap ? ` within ${formatGap(relativeGap, 'ceil')}` : '';
  const noise =
    hasGap && planCost !== null
      ? ` of each plan’s cost: a difference below ${formatMoney(relativeGap * Math.abs(planCost), evidence)} may be chance`
      : '';
  const proof = isProven ? `Proven${gap}${noise}` : 'Not proven: a solve ended at its limit';
  return `${held}${proof}. ${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}.`;
}

/** Money of the plan's whole, or its emissions. */
export function formatMoney(amount: number, { objective, currency }: Evidence): string {
  return objective === 'carbon' ? `${formatNumber(amount)} kg CO₂e` : formatLargeMoney(amount, currency);
}

/** `1.25 USD a unit`; of little money more digits. */
function moneyPerUnit({ objective, currency }: Evidence): (amount: number) => string {
  const of = objective === 'carbon' ? 'kg CO₂e' : currency;
  return (amount) => `${formatNumber(amount, digitsOf(amount))} ${of} a unit`;
}

/** Digits that leave three figures of a small amount. */
export function digitsOf(amount: number): number {
  const size = Math.abs(amount);
  return size >= 0.1 || size === 0 ? 2 : size >= 0.01 ? 3 : 4;
}
