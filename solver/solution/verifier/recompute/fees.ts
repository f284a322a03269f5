import { dayNumber } from '../../../../scenarios/domain/calendar-day.ts';
import type { Fee } from '../../../../scenarios/domain/fee.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import { selects } from '../../../../scenarios/domain/selector.ts';
import type { Facts } from '../facts/facts.ts';
import { arrivalDays } from './arrival-days.ts';
import type { Charge } from './charge.ts';

/**
 * Entry fees on every shipment that enters a customs territory from another, on its customs value at the site that
 * sends it: the charge on a typical entry divided by that entry's value, on the days on which the fee holds.
 */
export function chargeFees(facts: Facts, charge: Charge): void {
  const { lines, values, siteOf } = facts;
  if (facts.network.fees.length === 0) return;
  const shares = feeShares(facts);
  for (const { lane, product, period, quantity } of lines.flows) {
    if (siteOf(lane.from).territory === siteOf(lane.to).territory) continue;
    const value = quantity * values.customsValue(product, lane.from);
    for (const { fee, share } of shares(lane, period)) charge('fee', period, value * share, fee.id);
  }
}

interface FeeShare {
  readonly fee: Fee;
  /** Charge as a fraction of customs value, averaged over the arrival window. */
  readonly share: number;
}

function feeShares({ network, members, calendar, siteOf }: Facts) {
  const fees = network.fees.map((fee) => ({ fee, isInto: selects(fee.into, members) }));
  const known = new Map<Lane, (readonly FeeShare[])[]>();
  const averaged = (lane: Lane, period: number): readonly FeeShare[] => {
    const into = siteOf(lane.to).territory;
    const days = arrivalDays(calendar, period, lane.transitDays + lane.dwellDays);
    return fees
      .filter(({ fee, isInto }) => isInto(into) && (fee.modes === null || fee.modes.includes(lane.mode)))
      .map(({ fee }) => {
        const held = days.reduce((sum, { day, share }) => (isHeld(fee, day) ? sum + share : sum), 0);
        return { fee, share: held * fractionOf(fee) };
      });
  };
  return (lane: Lane, period: number): readonly FeeShare[] => {
    const ofLane = known.get(lane) ?? [];
    known.set(lane, ofLane);
    return (ofLane[period] ??= averaged(lane, period));
  };
}

function isHeld({ validFrom, validTo }: Fee, day: number): boolean {
  return (
    (validFrom === null || day >= dayNumber(validFrom)) && (validTo === null || day <= dayNumber(validTo))
  );
}

function fractionOf({
  rate,
  assumedEntryValue,
  minimumPerEntry,
  maximumPerEntry,
  flatPerEntry,
}: Fee): number {
  if (assumedEntryValue === null) return rate;
  const least = minimumPerEntry ?? 0;
  const most = maximumPerEntry ?? Infinity;
  return (Math.min(most, Math.max(least, rate * assumedEntryValue)) + flatPerEntry) / assumedEntryValue;
}
