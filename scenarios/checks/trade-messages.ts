import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Message } from './check.ts';

/* The sentences about preference, drawback, first sale, quotas, border carbon and disputed origins. */

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

export const drawbackOfNoDuty = (territory: string): Message => ({
  say: `Territory ${territory} refunds duty on goods that leave again, but no layer into it is marked eligible, so nothing is refunded.`,
  next: 'Mark the layers that are refunded as isDrawbackEligible.',
});

export const nothingDisputed = (): Message => ({
  say: 'Disputed origins are planned by the dearer decision, but no recipe has a disputed origin.',
  next: 'Mark the recipes whose origin customs may decide otherwise, or plan them as stated.',
});
