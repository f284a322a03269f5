import type { Fee } from '../../../../scenarios/domain/fee.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import { selects } from '../../../../scenarios/domain/selector.ts';
import { periodSums } from '../facts/period-sums.ts';
import type { Facts } from '../facts/facts.ts';
import { arrivalDays } from './arrival-days.ts';
import type { Charge } from './charge.ts';
import { isInForce } from './in-force.ts';
import { isTooSmall } from './too-small.ts';

/**
 * Entry fees on what enters a customs territory from another, on its customs value at the site that sends it, for the
 * days on which each fee holds. A lane that plans its entries splits the value of a period into them, and pays for
 * them in every period in which the plan lists its use; any other pays as on a typical entry, by that entry's value.
 */
export function chargeFees(facts: Facts, charge: Charge): void {
  const { lines, values, network, calendar } = facts;
  if (network.fees.length === 0) return;
  const feesOf = feesOfLanes(facts);
  const sent = periodSums<Lane>(calendar.count);
  for (const { lane, product, period, quantity } of lines.flows) {
    const value = quantity * values.customsValue(product, lane.from);
    if (lane.entriesPerPeriod !== null) sent.add(lane, period, value);
    else
      for (const { fee, share } of feesOf(lane, period))
        charge('fee', period, value * share * fractionOf(fee, lane, facts), fee.id);
  }
  const used = new Set(lines.laneUses.map(({ lane, period }) => `${lane.id} ${period}`));
  for (const lane of network.lanes) {
    if (lane.entriesPerPeriod === null) continue;
    for (let period = 0; period < calendar.count; period += 1) {
      const entries = used.has(`${lane.id} ${period}`) ? lane.entriesPerPeriod : 0;
      for (const { fee, share } of feesOf(lane, period)) {
        const amount = onEntries(fee, lane.entriesPerPeriod, entries, sent.at(lane, period), facts);
        charge('fee', period, amount * share, fee.id);
      }
    }
  }
}

/** Whether a lane pays for its planned entries in a period whatever they are worth, so that the plan must list its use. */
export function paysForEntries(facts: Facts): (lane: Lane, period: number) => boolean {
  const feesOf = feesOfLanes(facts);
  return (lane, period) =>
    lane.entriesPerPeriod !== null &&
    feesOf(lane, period).some(({ fee }) => onEntries(fee, 1, 1, 0, facts) > 0);
}

interface FeeShare {
  readonly fee: Fee;
  /** Of the arrival window, the part in which the fee holds; more than none. */
  readonly share: number;
}

/** The fees that what leaves by a lane in a period meets; none where it stays in its territory or is below the de minimis. */
function feesOfLanes(facts: Facts): (lane: Lane, period: number) => readonly FeeShare[] {
  const { network, members, calendar, records, siteOf } = facts;
  const fees = network.fees.map((fee) => ({ fee, isInto: selects(fee.into, members) }));
  const known = new Map<Lane, (readonly FeeShare[])[]>();
  const found = (lane: Lane, period: number): readonly FeeShare[] => {
    const into = siteOf(lane.to).territory;
    const territory = records.territories.get(into);
    if (siteOf(lane.from).territory === into) return [];
    if (territory !== undefined && isTooSmall(lane, territory, facts)) return [];
    const days = arrivalDays(calendar, period, lane.transitDays + lane.dwellDays);
    return fees
      .filter(({ fee, isInto }) => isInto(into) && (fee.modes === null || fee.modes.includes(lane.mode)))
      .map(({ fee }) => ({
        fee,
        share: days.reduce((sum, { day, share }) => (isInForce(fee, day) ? sum + share : sum), 0),
      }))
      .filter(({ share }) => share > 0);
  };
  return (lane, period) => {
    const ofLane = known.get(lane) ?? [];
    known.set(lane, ofLane);
    return (ofLane[period] ??= found(lane, period));
  };
}

/** Charge on a value in base currency split into so many entries, of which so many are paid for even if empty. */
function onEntries(
  fee: Fee,
  split: number,
  paidFor: number,
  value: number,
  { values }: Pick<Facts, 'values'>,
): number {
  const { rate, minimumPerEntry, maximumPerEntry, flatPerEntry, currency } = fee;
  const least = paidFor * values.toBase(minimumPerEntry ?? 0, currency);
  const most = maximumPerEntry === null ? Infinity : split * values.toBase(maximumPerEntry, currency);
  return Math.min(most, Math.max(least, rate * value)) + paidFor * values.toBase(flatPerEntry, currency);
}

/** Charge as a fraction of customs value: that on a typical entry, which the lane or else the fee describes. */
function fractionOf(fee: Fee, { valuePerEntry, currency }: Lane, { values }: Facts): number {
  const typical =
    valuePerEntry === null
      ? fee.assumedEntryValue === null
        ? null
        : values.toBase(fee.assumedEntryValue, fee.currency)
      : values.toBase(valuePerEntry, currency);
  return typical === null ? fee.rate : onEntries(fee, 1, 1, typical, { values }) / typical;
}
