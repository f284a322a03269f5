import type { Network } from '../../../scenarios/domain/network.ts';
import type { SweepAnswer } from '../sweep/sweep-answer.ts';
import type { Outage } from '../../../scenarios/disruptions/outage.ts';

/** What an outage costs and breaks, against the plan without it. */
export interface StressEffect {
  /** Total with penalties, above the base's: what disruptions are ranked by. `null` without a plan of both. */
  pricedCost: number | null;
  /** The same without penalties for demand lost or late. */
  extraCost: number | null;
  /** Units never served that the base serves, and their share of all that is wanted. */
  lostUnits: number | null;
  lostShare: number | null;
  /** Days from the start of the outage to the start of the first period of which demand is lost; `null`: none is. */
  surviveDays: number | null;
  /** Days from the end of the outage to the end of the last period whose demand is lost or served late; 0: at once. */
  recoverDays: number | null;
  /** Whether service is not back by the end of the horizon, so that `recoverDays` is a least. */
  isOpenEnded: boolean;
}

/** Of what a market wants, less than this share is rounding. */
const negligibleShare = 1e-6;

/**
 * The effect of an outage. A row loses what it is short of beyond what it is short of in the base:
 *
 *   lost[d] = max(0, short[d] − short⁰[d])
 *
 * Times are told in whole periods, as the plan knows no shorter ones.
 */
export function stressEffect(
  network: Network,
  outage: Outage,
  base: SweepAnswer,
  answer: SweepAnswer,
): StressEffect {
  const hasBoth = base.total !== null && answer.total !== null;
  if (!hasBoth || base.shortfallCost === null || answer.shortfallCost === null) {
    const unknown = { pricedCost: null, extraCost: null, lostUnits: null, lostShare: null };
    return { ...unknown, surviveDays: null, recoverDays: null, isOpenEnded: false };
  }
  const pricedCost = Number(answer.total) - Number(base.total);
  const calendar = calendarOf(network);
  const rows = new Map<string, Network['demand'][number]>(network.demand.map((row) => [row.id, row]));
  const shortBefore = new Map(base.shortfalls.map(({ demand, quantity }) => [demand, quantity]));
  const lateBefore = new Map(base.late.map((line) => [`${line.demand} ${line.period}`, line.quantity]));
  const begin = calendar.get(outage.periods[0] ?? '')?.begin ?? 0;
  const end = begin + outage.days;
  let lostUnits = 0;
  let firstLost = Infinity;
  let lastTrouble = -Infinity;
  for (const { demand, quantity } of answer.shortfalls) {
    const row = rows.get(demand);
    const lost = quantity - (shortBefore.get(demand) ?? 0);
    if (row === undefined || lost <= negligibleShare * row.quantity) continue;
    lostUnits += lost;
    const period = calendar.get(row.period);
    if (period === undefined) continue;
    firstLost = Math.min(firstLost, period.begin);
    lastTrouble = Math.max(lastTrouble, period.end);
  }
  for (const { demand, period, quantity } of answer.late) {
    const row = rows.get(demand);
    const later = quantity - (lateBefore.get(`${demand} ${period}`) ?? 0);
    const wanted = row === undefined ? undefined : calendar.get(row.period);
    if (row === undefined || wanted === undefined || later <= negligibleShare * row.quantity) continue;
    lastTrouble = Math.max(lastTrouble, wanted.end);
  }
  const horizonEnd = Math.max(...[...calendar.values()].map((each) => each.end));
  return {
    pricedCost,
    extraCost: pricedCost - (answer.shortfallCost - base.shortfallCost),
    lostUnits,
    lostShare: answer.wanted > 0 ? lostUnits / answer.wanted : null,
    surviveDays: firstLost === Infinity ? null : Math.max(0, firstLost - begin),
    recoverDays: lastTrouble === -Infinity ? null : Math.max(0, lastTrouble - end),
    isOpenEnded: lastTrouble === horizonEnd,
  };
}

/** Days from the start of the horizon to the start and end of each period. */
function calendarOf({ settings }: Network): ReadonlyMap<string, { begin: number; end: number }> {
  const calendar = new Map<string, { begin: number; end: number }>();
  let begin = 0;
  for (const { id, days } of settings.periods) {
    calendar.set(id, { begin, end: begin + days });
    begin += days;
  }
  return calendar;
}

/** Worst first: by cost with penalties, those without a plan before all; of equals in their order. */
export function rankByCost<Row extends { readonly effect: StressEffect }>(
  rows: readonly Row[],
): readonly Row[] {
  const cost = ({ effect }: Row) => effect.pricedCost ?? Infinity;
  // Infinity less itself is no number: two without a plan are equals.
  return [...rows].sort((one, other) => (cost(one) === cost(other) ? 0 : cost(other) - cost(one)));
}
