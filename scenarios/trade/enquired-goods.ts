import { dayNumber } from '../domain/calendar-day.ts';
import { plainStanding, type Claim } from '../domain/standing.ts';
import type { AgreementId } from '../domain/primitives.ts';
import { isDeMinimis } from './de-minimis.ts';
import type { AnsweredClaim } from './duty-answer.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import type { EnquiryLaw } from './enquiry-law.ts';
import { programmesWithin, type ImportedGoods, type Programme } from './import-duty.ts';
import { claimsUnder } from './standing-on-the-way.ts';
import type { Segment } from './timeline.ts';

/** Value by which the duty base of goods without a stated one is reckoned, so that it comes out as a share of it. */
const valueOfOne = 1;

/** The goods of an enquiry as duty sees them. Without a value nothing but rates is reckoned: of a value of 1, unweighed. */
export function enquiredGoods(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  agreements: readonly AgreementId[] = enquiry.agreements,
): ImportedGoods {
  const { rootOf, inBase } = law.duty;
  const into = law.territoryById.get(enquiry.into);
  if (into === undefined) throw new Error(`There is no customs territory ${enquiry.into}.`);
  const { valuePerUnit, currency } = enquiry;
  const isValued = valuePerUnit !== null;
  const origin = rootOf(enquiry.origin);
  return {
    into,
    sentFrom: rootOf(enquiry.sentFrom),
    origin,
    standing: {
      ...plainStanding,
      claims: agreements.flatMap((agreement) => claimsOf(law, enquiry, agreement)),
    },
    hsCode: enquiry.hsCode,
    weightKg: isValued ? (enquiry.weightKg ?? 0) : 0,
    embeddedCarbonKg: isValued ? enquiry.embeddedCarbonKg : null,
    customsValue: isValued ? inBase(valuePerUnit, currency) : valueOfOne,
    firstSaleShare: enquiry.firstSaleShare,
    freight: isValued ? inBase(enquiry.freightPerUnit ?? 0, currency) : 0,
    insuranceRate: enquiry.insuranceRate,
    isDeMinimis: isEntryFree(law, enquiry),
  };
}

/** Whether the whole entry is stated to be worth no more than the territory lets in free. */
export function isEntryFree(law: EnquiryLaw, enquiry: DutyEnquiry): boolean {
  const territory = law.territoryById.get(enquiry.into);
  return territory !== undefined && isDeMinimis(territory, enquiry, law.duty.inBase);
}

function claimsOf(law: EnquiryLaw, enquiry: DutyEnquiry, id: AgreementId): readonly Claim[] {
  const agreement = law.agreementById.get(id);
  const { rootOf } = law.duty;
  if (agreement === undefined || claimOutcome(law, enquiry, id) !== 'open') return [];
  const importer = rootOf(enquiry.into);
  return claimsUnder(agreement, rootOf(enquiry.origin)).filter(
    ({ partner }) => partner === null || partner === importer,
  );
}

/** Whether goods of this origin can claim an agreement here at all. */
export function claimOutcome(
  { agreementById, duty: { rootOf } }: EnquiryLaw,
  { into, origin }: Pick<DutyEnquiry, 'into' | 'origin'>,
  id: AgreementId,
): AnsweredClaim['outcome'] {
  const agreement = agreementById.get(id);
  if (agreement === undefined) return 'unknownAgreement';
  if (!agreement.members.includes(rootOf(origin))) return 'originIsNoMember';
  return agreement.members.includes(rootOf(into)) ? 'open' : 'importerIsNoMember';
}

/** The programmes of each stretch of days [fromDay, toDay), the cheapest first; of equals the simpler. */
export function rankedProgrammes(
  law: EnquiryLaw,
  goods: ImportedGoods,
  isValued: boolean,
  fromDay: number,
  toDay: number,
): readonly Segment<readonly Programme[]>[] {
  // Without a value amounts cannot be set against rates: rates alone decide.
  const cost = ({ dutyPerUnit, stack, dutyBase }: Programme) =>
    isValued ? dutyPerUnit : stack.adValoremRate * dutyBase;
  return programmesWithin(law.duty, goods, goods.origin, null, fromDay, toDay).map((segment) => ({
    ...segment,
    value: [...segment.value].sort((one, other) => cost(one) - cost(other)),
  }));
}

/** The same on one day. */
export function rankedOn(
  law: EnquiryLaw,
  goods: ImportedGoods,
  isValued: boolean,
  date: string,
): readonly Programme[] {
  const day = dayNumber(date);
  return rankedProgrammes(law, goods, isValued, day, day + 1)[0]!.value;
}
