import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Fee } from '../domain/fee.ts';
import type { Lane } from '../domain/lane.ts';
import type { Message } from './check.ts';

/* The sentences about duties, fees, preference, drawback, first sale, quotas, border carbon and disputed origins. */

const listed = (ids: readonly string[]): string => ids.join(', ');

export const thresholdMissing = (agreement: string, position: number): Message => ({
  say: `Agreement ${agreement}, rule ${position + 1}: a regional-value rule without a threshold counts as 0 %, which nearly all goods meet.`,
  next: 'State the threshold as a fraction.',
});

export const preferenceOutsideAgreement = (
  layer: DutyLayer,
  agreement: string,
  field: 'into' | 'originCountries',
  outside: readonly string[],
): Message => ({
  say:
    field === 'into'
      ? `Duty layer ${layer.id} needs agreement ${agreement}, but holds into ${listed(outside)}, no member of it; nobody can claim it there.`
      : `Duty layer ${layer.id} needs agreement ${agreement}, but names goods of ${listed(outside)}, no member of it; none of them can qualify.`,
  next: `Correct ${field}, or the members of ${agreement}.`,
});

export const agreementRulesMatchNothing = (
  agreement: string,
  layer: DutyLayer,
  product: string,
  others: number,
): Message => ({
  say: `Agreement ${agreement} has no origin rule for ${product}${others === 0 ? '' : ` and ${others} more`}, made in a member and covered by its layer ${layer.id}; only what a supplier declares qualifies.`,
  next: 'Add a rule for their HS codes; one with an empty prefix holds for all.',
});

export const claimOutsideMembers = (
  collection: string,
  id: string,
  agreement: string,
  origin: string,
): Message => ({
  say: `Record ${id} of ${collection} is declared under ${agreement}, but its goods are of origin ${origin}, no member of it.`,
  next: `Correct the origin, or take ${agreement} out of agreements.`,
});

export const quotaOfNoUse = (layer: DutyLayer): Message => ({
  say: `Duty layer ${layer.id} has a quota, yet goods within it pay no less than those beyond; the quota is of no use.`,
  next: 'Let the layer replace what it stands in for, or lower its rate.',
});

export const consignmentHubNotNeeded = (agreement: string, hub: string, isDirect: boolean): Message => ({
  say: isDirect
    ? `Agreement ${agreement} lists ${hub} as a hub to pass through, but it lies inside the members, where goods keep their preference anyway.`
    : `Agreement ${agreement} lists ${hub} as a hub to pass through, but asks for no direct consignment; goods keep their preference anywhere.`,
  next: 'Remove the site from consignmentHubs.',
});

export const firstSaleNotAccepted = (product: string): Message => ({
  say: `Product ${product} states a first sale, but no territory that it enters accepts one, so it has no effect.`,
  next: 'Set acceptsFirstSale of the importing territory where its law allows it.',
});

export const embeddedCarbonUnknown = (product: string, layer: DutyLayer): Message => ({
  say: `Product ${product} meets the carbon charge of duty layer ${layer.id}, but its embedded carbon is not known; nothing is charged.`,
  next: 'State embeddedCarbonKgPerUnit.',
});

export const ordinaryRateMissing = (territory: string, product: string, count: number): Message => ({
  say:
    count === 1
      ? `Product ${product} may enter ${territory}, where no ordinary (MFN) rate is stated for it; it counts as free there.`
      : `${count} products may enter ${territory}, ${product} the first of them, where no ordinary (MFN) rate is stated for them; they count as free there.`,
  next: 'Add duty layers of kind mfn into it, with a rate of 0 where that is the law.',
});

export const drawbackOfNoDuty = (territory: string): Message => ({
  say: `Territory ${territory} refunds duty on goods that leave again, but no layer into it is marked eligible, so nothing is refunded.`,
  next: 'Mark the layers that are refunded as isDrawbackEligible.',
});

export const nothingDisputed = (): Message => ({
  say: 'Disputed origins are planned by the dearer decision, but no recipe has a disputed origin.',
  next: 'Mark the recipes whose origin customs may decide otherwise, or plan them as stated.',
});

export const dutyRateUnknown = (layer: DutyLayer): Message => ({
  say: `Duty layer ${layer.id} (${layer.status}) names no rate and no amount; it counts as nothing.`,
  next: 'State its rate when the law names one.',
});

export const stackingOfNoKinds = (layer: DutyLayer): Message => ({
  say: `Duty layer ${layer.id} ${layer.stacking} other layers, but ofKinds names no kind.`,
  next: 'Name the kinds in ofKinds, or let it add.',
});

export const stackingOfUnknownKind = (layer: DutyLayer, kind: string): Message => ({
  say: `Duty layer ${layer.id} ${layer.stacking} the kind ${kind}, of which there is no layer.`,
  next: 'Correct the kind if it is misspelt.',
});

export const feeWithoutEntryValue = (fee: Fee, lane: Lane, others: number): Message => ({
  say: `Fee ${fee.id} depends on the number of entries, but neither it nor lane ${lane.id}${others === 0 ? '' : ` and ${others} more`} states how many there are or what one is worth; only its rate is charged there.`,
  next: 'State the value of a typical entry in assumedEntryValue or valuePerEntry, or plan entriesPerPeriod of the lane.',
});

export const laneEntriesTwice = (lane: Lane, entries: number, value: number): Message => ({
  say: `Lane ${lane.id} states ${entries} entries per period and ${value} as the value of one; fees go by the entries planned, and the value decides on de minimis alone.`,
  next: 'Remove one of the two, unless both are meant.',
});

export const deMinimisWithoutValue = (territory: string): Message => ({
  say: `Territory ${territory} lets in entries of little value free, but no lane into it states what an entry is worth; all pay.`,
  next: 'State valuePerEntry of the lanes with small entries.',
});

export const customsValueZero = (product: string): Message => ({
  say: `Product ${product} crosses into a territory with ad valorem duty, but its customs value is 0, so it pays none.`,
  next: 'State customsValuePerUnit.',
});

export const hsCodeMissing = (product: string): Message => ({
  say: `Product ${product} crosses into a territory with duty by HS code, but has no code; only general layers apply.`,
  next: 'State its hsCode.',
});
