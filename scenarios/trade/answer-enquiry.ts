import { dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { AnsweredFee, AnsweredProgramme, DutyAnswer, Unstated } from './duty-answer.ts';
import { dutyCalendar } from './duty-calendar.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import { digitsMatched } from './duty-candidates.ts';
import { claimOutcome, enquiredGoods, isEntryFree, rankedOn } from './enquired-goods.ts';
import type { EnquiryLaw } from './enquiry-law.ts';
import { feeFraction, feeShares } from './entry-fees.ts';
import { ageInDays, matchedPrefix } from './layer-facts.ts';
import type { ImportedGoods, Programme } from './import-duty.ts';
import { layersSetAside } from './layers-set-aside.ts';
import { narrowerCodes, siblingCodes } from './narrower-codes.ts';
import { isOrdinaryRateKnown } from './ordinary-rate.ts';

/**
 * What goods pay on a day and why: the programmes open to them, each layer of these, what was considered and set aside,
 * the entry fees, and the days around on which it changes. The same reckoning as the planner's (`import-duty.ts`).
 *
 * The territory must exist; of the rest, what the law does not know charges nothing.
 */
export function answerEnquiry(law: EnquiryLaw, enquiry: DutyEnquiry): DutyAnswer {
  const isValued = enquiry.valuePerUnit !== null;
  const goods = enquiredGoods(law, enquiry);
  const ranked = rankedOn(law, goods, isValued, enquiry.date);
  const programmes = ranked.map((programme) => answered(law, enquiry, goods, programme));
  const [first] = ranked;
  const [chosen] = programmes;
  if (first === undefined || chosen === undefined) throw new Error('The standard programme is always open.');
  const isKnown = isOrdinaryRateKnown(first);
  const fees = isEntryFree(law, enquiry) ? [] : feesOf(law, enquiry);
  return {
    enquiry,
    currency: enquiry.currency ?? law.baseCurrency,
    programmes,
    totalRate: chosen.totalRate,
    dutyPerUnit: chosen.dutyPerUnit,
    isOrdinaryRateKnown: isKnown,
    setAside: layersSetAside(law, enquiry, goods, first),
    claims: enquiry.agreements.map((agreement) => ({
      agreement,
      outcome: claimOutcome(law, enquiry, agreement),
      origin: law.duty.rootOf(enquiry.origin),
    })),
    calendar: dutyCalendar(law, enquiry, goods),
    proposed: proposedLayers(law, enquiry, goods),
    narrowerCodes: narrowerCodes(law, enquiry, goods),
    siblingCodes: isKnown ? [] : siblingCodes(law, enquiry, goods),
    fees,
    feesPerUnit: isValued ? fees.reduce((sum, { amountPerUnit }) => sum + (amountPerUnit ?? 0), 0) : null,
    leftOut: leftOut(enquiry, goods, first),
  };
}

/** An amount of base currency in the currency of the enquiry. */
function inItsCurrency({ duty: { inBase } }: EnquiryLaw, { currency }: DutyEnquiry, amount: number): number {
  return amount / inBase(1, currency);
}

function answered(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
  { kind, claim, stack, dutyBase, charges, dutyPerUnit }: Programme,
): AnsweredProgramme {
  const isValued = enquiry.valuePerUnit !== null;
  const amount = (inBase: number) => (isValued ? inItsCurrency(law, enquiry, inBase) : null);
  const shareOfValue = goods.customsValue > 0 ? dutyBase / goods.customsValue : 1;
  return {
    kind,
    claim,
    totalRate: stack.adValoremRate,
    rateOfValue: stack.adValoremRate * shareOfValue,
    dutyBase: amount(dutyBase),
    dutyPerUnit: amount(dutyPerUnit),
    layers: stack.lines.map(({ layer, adValoremRate, isRateUnknown }, number) => ({
      layer,
      adValoremRate,
      isRateUnknown,
      dutyPerUnit: amount(charges[number]!.dutyPerUnit),
      matchedPrefix: matchedPrefix(layer, enquiry.hsCode),
      ageDays: ageInDays(layer, enquiry.today),
    })),
  };
}

function proposedLayers(law: EnquiryLaw, enquiry: DutyEnquiry, goods: ImportedGoods): readonly DutyLayer[] {
  return law.layers
    .filter(
      (each) =>
        each.layer.status === 'proposed' &&
        digitsMatched(each, { ...goods, into: enquiry.into }) !== null &&
        each.valid.fromDay < dayNumber(enquiry.until),
    )
    .map(({ layer }) => layer);
}

function feesOf(law: EnquiryLaw, enquiry: DutyEnquiry): readonly AnsweredFee[] {
  const { into, mode, date, valuePerUnit, valuePerEntry, currency, today } = enquiry;
  const { inBase } = law.duty;
  const day = dayNumber(date);
  return [...feeShares(law.fees, { into, mode }, day, day + 1).keys()].map((fee) => {
    const stated = valuePerEntry === null ? null : inBase(valuePerEntry, currency) / inBase(1, fee.currency);
    const assumedEntryValue = stated ?? fee.assumedEntryValue;
    const fraction = feeFraction(fee, assumedEntryValue);
    return {
      fee,
      fraction,
      amountPerUnit: valuePerUnit === null ? null : fraction * valuePerUnit,
      entryValue: stated !== null ? 'stated' : assumedEntryValue !== null ? 'assumed' : 'not known',
      ageDays: ageInDays(fee, today),
    };
  });
}

function leftOut(enquiry: DutyEnquiry, { into }: ImportedGoods, { stack }: Programme): readonly Unstated[] {
  const { valuePerUnit, freightPerUnit, weightKg, embeddedCarbonKg } = enquiry;
  const charges = (amount: (line: (typeof stack.lines)[number]) => number) =>
    stack.lines.some((line) => amount(line) > 0);
  const isByWeight = charges((line) => line.amountPerKg);
  const isByCarbon = charges((line) => line.amountPerTonneCo2e);
  const isByUnit = charges((line) => line.amountPerUnit);
  const isByValue = into.dutyBase === 'cif' && charges((line) => line.adValoremRate);
  const unstated: readonly (readonly [Unstated, boolean])[] = [
    ['value', valuePerUnit === null && (isByUnit || isByWeight || isByCarbon)],
    ['freight', valuePerUnit !== null && freightPerUnit === null && isByValue],
    ['weight', weightKg === null && isByWeight],
    ['carbon', embeddedCarbonKg === null && isByCarbon],
  ];
  return unstated.filter(([, isLeftOut]) => isLeftOut).map(([what]) => what);
}
