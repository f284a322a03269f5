import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { AgreementId } from '../domain/primitives.ts';
import type { LayerSetAside, WhyNot } from './duty-answer.ts';
import { digitsMatched, type PreparedLayer } from './duty-candidates.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import { claimOutcome, enquiredGoods, rankedOn } from './enquired-goods.ts';
import type { EnquiryLaw } from './enquiry-law.ts';
import type { ImportedGoods, Programme } from './import-duty.ts';
import { ageInDays, matchedPrefix } from './layer-facts.ts';

/**
 * Layers on these goods that a programme does not charge, each with the first reason that keeps it out: status, dates,
 * conditions of the entry, then the stack. One that ended before the days asked for, or begins after them, is not told.
 */
export function layersSetAside(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
  chosen: Programme,
): readonly LayerSetAside[] {
  const charged = new Set(chosen.stack.lines.map(({ layer }) => layer.id));
  return law.layers
    .filter((each) => digitsMatched(each, { ...goods, into: goods.into.id }) !== null)
    .filter(({ layer }) => !charged.has(layer.id))
    .flatMap((each) => {
      const why = whyNot(law, enquiry, goods, chosen, each);
      if (why === null) return [];
      const { layer } = each;
      return [
        {
          layer,
          why,
          matchedPrefix: matchedPrefix(layer, enquiry.hsCode),
          ageDays: ageInDays(layer, enquiry.today),
        },
      ];
    });
}

function whyNot(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
  chosen: Programme,
  { layer, valid }: PreparedLayer,
): WhyNot | null {
  if (layer.status === 'proposed' || layer.status === 'suspended') return { rule: layer.status };
  const day = dayNumber(enquiry.date);
  if (day >= valid.untilDay) {
    return valid.untilDay > dayNumber(enquiry.from)
      ? { rule: 'ended', lastDay: dateOf(valid.untilDay - 1) }
      : null;
  }
  if (day < valid.fromDay) {
    return valid.fromDay < dayNumber(enquiry.until)
      ? { rule: 'notYet', firstDay: dateOf(valid.fromDay) }
      : null;
  }
  if (chosen.kind === 'de minimis') return { rule: 'deMinimis' };
  if (layer.isForTransshipped && goods.sentFrom === goods.origin) return { rule: 'onlyTransshipped' };
  const { needsAgreement, quota } = layer;
  if (needsAgreement !== null && chosen.claim?.agreement !== needsAgreement) {
    return goods.standing.claims.some(({ agreement }) => agreement === needsAgreement)
      ? { rule: 'otherProgramme', agreement: needsAgreement }
      : {
          rule: 'needsAgreement',
          agreement: needsAgreement,
          totalRateIfClaimed: rateUnder(law, enquiry, needsAgreement),
        };
  }
  if (quota !== null) return { rule: 'quota', quantity: quota.quantity, unit: quota.unit };
  const because = chosen.stack.setAside.find((each) => each.layer.id === layer.id)?.because;
  return because === undefined ? null : { rule: because.rule, winner: because.winner };
}

/** What the goods would pay by the preference of an agreement; `null` where it cannot be claimed for them here. */
function rateUnder(law: EnquiryLaw, enquiry: DutyEnquiry, agreement: AgreementId): number | null {
  if (claimOutcome(law, enquiry, agreement) !== 'open') return null;
  const goods = enquiredGoods(law, enquiry, [agreement]);
  const preference = rankedOn(law, goods, enquiry.valuePerUnit !== null, enquiry.date).find(
    ({ kind }) => kind === 'preference',
  );
  return preference?.stack.adValoremRate ?? null;
}
