import type { DutyLayer } from '../../scenarios/domain/duty-layer.ts';
import type { Source } from '../../scenarios/domain/primitives.ts';
import type { DutyChange, LayerChange, WhyNot } from '../../scenarios/trade/duty-answer.ts';
import type { DutyShown } from './duty-shown.ts';
import { formatCount, formatDate, formatName, formatNumber, formatRate } from './format.ts';
import { sayDate } from './say-date.ts';
import { sayAgreement } from './say-duty.ts';

/** What a reader knows a layer by: its authority, else its name, else its id. */
export function nameLayer({ authority, name, id }: DutyLayer): string {
  return authority ?? (name === null ? id : formatName(name));
}

/** How a layer joins the others. */
function sayJoining({ stacking, ofKinds, rate }: DutyLayer): string {
  switch (stacking) {
    case 'adds':
      return 'adds';
    case 'replaces':
      return `replaces ${ofKinds.join(', ')}`;
    case 'topsUpTo':
      return `tops ${ofKinds.join(', ')} up to ${formatRate(rate)}`;
    case 'exempts':
      return `exempts from ${ofKinds.join(', ')}`;
  }
}

/** The dates of a record: `from 24 Jul 2026`, `7 Aug 2025 to 23 Feb 2026`, `no dates`. */
export function sayValidity({
  validFrom,
  validTo,
}: {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}): string {
  if (validFrom === null) return validTo === null ? 'no dates' : `until ${formatDate(validTo)}`;
  return validTo === null
    ? `from ${formatDate(validFrom)}`
    : `${formatDate(validFrom)} to ${formatDate(validTo)}`;
}

const statuses: Readonly<Record<DutyLayer['status'], string>> = {
  in_force: 'in force',
  litigated: 'litigated',
  struck_down: 'struck down later',
  suspended: 'suspended',
  proposed: 'proposed',
};

/** Which layer it is, how it joins, and what `sayReach` says. */
export function sayLayer(layer: DutyLayer, matchedPrefix: string | null): string {
  return [layer.id, sayJoining(layer), sayReach(layer, matchedPrefix)].join(' · ');
}

/** What a layer is on, when, and whether it stands. */
export function sayReach(layer: DutyLayer, matchedPrefix: string | null): string {
  const on = matchedPrefix === null ? 'all goods' : matchedPrefix;
  return [`on ${on}`, sayValidity(layer), statuses[layer.status]].join(' · ');
}

/** Where it comes from and how far it may be trusted. */
export function saySource(source: Source | null, ageDays: number | null): string {
  if (source === null) return 'No source is stated.';
  const { title, asOf, confidence } = source;
  const trust = confidence === 'unverified' ? 'UNVERIFIED' : `${confidence} confidence`;
  const age = ageDays === null ? 'not said when it was read' : `read ${formatCount(ageDays, 'day')} ago`;
  return [title, ...(asOf === null ? [] : [`as of ${asOf}`]), trust, age].join(' · ');
}

/** What a layer asks besides a share of value. */
export function sayLayerAmounts(
  { amountPerUnit, amountPerKg, amountPerTonneCo2e, currency }: DutyLayer,
  baseCurrency: string,
): readonly string[] {
  const unit = currency ?? baseCurrency;
  const amounts: readonly (readonly [number, string])[] = [
    [amountPerUnit, 'a unit'],
    [amountPerKg, 'a kilogram'],
    [amountPerTonneCo2e, 'a tonne of embedded CO₂e'],
  ];
  return amounts
    .filter(([amount]) => amount > 0)
    .map(([amount, per]) => `${formatNumber(amount, 2)} ${unit} ${per}`);
}

/** Why a layer is not charged. */
export function sayWhyNot(why: WhyNot, shown: DutyShown): string {
  switch (why.rule) {
    case 'lessSpecific':
      return `${why.winner} of the same kind is more specific for these goods`;
    case 'exempts':
      return `${why.winner} exempts these goods from it`;
    case 'replaces':
      return `${why.winner} replaces it`;
    case 'proposed':
      return 'proposed; it counts when it is enacted';
    case 'suspended':
      return 'suspended';
    case 'ended':
      return `ended on ${sayDate(why.lastDay)}`;
    case 'notYet':
      return `begins on ${sayDate(why.firstDay)}`;
    case 'needsAgreement': {
      const need = `needs a claim under ${sayAgreement(why.agreement, shown)}`;
      return why.totalRateIfClaimed === null
        ? need
        : `${need} (--agreement ${why.agreement}), by which these goods would pay ${formatRate(why.totalRateIfClaimed)}`;
    }
    case 'otherProgramme':
      return `claimed under ${sayAgreement(why.agreement, shown)}, and another way of entering costs no more`;
    case 'deMinimis':
      return 'the entry is too small for duty';
    case 'onlyTransshipped':
      return 'only for goods sent from elsewhere than their origin (--from)';
    case 'quota':
      return `only within its quota of ${formatNumber(why.quantity)} ${why.unit === 'kg' ? 'kg' : 'units'}`;
  }
}

/** What happens to a layer on a day. */
export function sayLayerChange({ layer, what, rateBefore, rateAfter }: LayerChange): string {
  switch (what) {
    case 'begins':
      return `${layer.id} begins (${formatRate(rateAfter)})`;
    case 'ends':
      return `${layer.id} ends (${formatRate(rateBefore)})`;
    case 'counted':
      return `${layer.id} counts from now on (${formatRate(rateAfter)})`;
    case 'dropped':
      return `${layer.id} no longer counts (${formatRate(rateBefore)})`;
    case 'changes':
      return `${layer.id} charges ${formatRate(rateAfter)} in place of ${formatRate(rateBefore)}`;
  }
}

/** `20 % → 10 %`. */
export function sayRates({ rateBefore, rateAfter }: DutyChange): string {
  return `${formatRate(rateBefore)} → ${formatRate(rateAfter)}`;
}

/** Layers that may come: `Proposed without a day: us_s301_excess_vn (no rate).`, one sentence for each day. */
export function sayProposed(layers: readonly DutyLayer[]): readonly string[] {
  const byDay = new Map<string, string[]>();
  for (const { id, validFrom, rate } of layers) {
    const day = validFrom === null ? 'without a day' : `for ${formatDate(validFrom)}`;
    const named = `${id} (${rate === null ? 'no rate' : formatRate(rate)})`;
    byDay.set(day, [...(byDay.get(day) ?? []), named]);
  }
  return [...byDay].map(([day, named]) => `Proposed ${day}: ${named.join(', ')}.`);
}
