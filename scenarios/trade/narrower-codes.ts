import { dayNumber } from '../domain/calendar-day.ts';
import type { NarrowerCode } from './duty-answer.ts';
import { canCount, digitsMatched } from './duty-candidates.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import { rankedOn } from './enquired-goods.ts';
import type { EnquiryLaw } from './enquiry-law.ts';
import { hsDigits } from './hs-digits.ts';
import type { ImportedGoods } from './import-duty.ts';
import { isOrdinaryRateKnown } from './ordinary-rate.ts';
import { isValidAt } from './validity.ts';

/**
 * The longer codes under the one asked for by which layers in force on the day meet these goods, and what goods of each
 * pay. Whoever asks about a heading learns so that the answer for it is that of general layers alone.
 */
export function narrowerCodes(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
): readonly NarrowerCode[] {
  return enquiry.hsCode === null ? [] : codesUnder(law, enquiry, goods, hsDigits(enquiry.hsCode));
}

/** Up to so many digits a code is the same in every territory. */
const sharedDigits = 6;

/** The same under the first six digits of a longer code, which another territory may have divided in another way. */
export function siblingCodes(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
): readonly NarrowerCode[] {
  const asked = enquiry.hsCode === null ? '' : hsDigits(enquiry.hsCode);
  if (asked.length <= sharedDigits) return [];
  return codesUnder(law, enquiry, goods, asked.slice(0, sharedDigits)).filter(
    ({ hsCode }) => !hsDigits(hsCode).startsWith(asked),
  );
}

function codesUnder(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
  beginning: string,
): readonly NarrowerCode[] {
  const day = dayNumber(enquiry.date);
  const counting = law.layers.filter(({ layer, valid }) => canCount(layer) && isValidAt(valid, day));
  const meeting = (hsCode: string | null) =>
    counting.filter(
      (each) => digitsMatched(each, { into: goods.into.id, origin: goods.origin, hsCode }) !== null,
    );
  const met = new Set(meeting(enquiry.hsCode));
  const codes = new Map<string, string>();
  for (const { layer } of counting) {
    for (const prefix of layer.hsPrefixes) {
      const digits = hsDigits(prefix);
      if (digits.length > beginning.length && digits.startsWith(beginning)) codes.set(digits, prefix);
    }
  }
  return [...codes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([digits, hsCode]) => {
      const layers = meeting(digits).filter((each) => !met.has(each));
      if (layers.length === 0) return [];
      const isValued = enquiry.valuePerUnit !== null;
      const [cheapest] = rankedOn(law, { ...goods, hsCode: digits }, isValued, enquiry.date);
      return [
        {
          hsCode,
          totalRate: cheapest!.stack.adValoremRate,
          isOrdinaryRateKnown: isOrdinaryRateKnown(cheapest!),
          layers: layers.map(({ layer }) => layer),
        },
      ];
    });
}
