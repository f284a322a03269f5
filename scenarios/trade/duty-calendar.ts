import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayerId } from '../domain/primitives.ts';
import type { DutyChange, LayerChange } from './duty-answer.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import { rankedProgrammes } from './enquired-goods.ts';
import type { EnquiryLaw } from './enquiry-law.ts';
import type { ImportedGoods, Programme } from './import-duty.ts';
import type { DutyStackLine } from './stacked-duty.ts';
import { isValidAt } from './validity.ts';

/**
 * The days within [from, until) on which what goods pay changes, by the cheapest programme of each day: another total,
 * or the same one under other law. A day on which only layers without a charge come and go is none.
 */
export function dutyCalendar(
  law: EnquiryLaw,
  enquiry: DutyEnquiry,
  goods: ImportedGoods,
): readonly DutyChange[] {
  const isValued = enquiry.valuePerUnit !== null;
  const unit = law.duty.inBase(1, enquiry.currency);
  const amount = ({ dutyPerUnit }: Programme) => (isValued ? dutyPerUnit / unit : null);
  const fromDay = dayNumber(enquiry.from);
  // The day before is looked at too: the first day of the window may itself bring a change.
  const stretches = rankedProgrammes(law, goods, isValued, fromDay - 1, dayNumber(enquiry.until));
  return stretches.slice(1).flatMap(({ fromDay: day, value: [after] }, number) => {
    const [before] = stretches[number]!.value;
    if (before === undefined || after === undefined || !isOtherCharge(before, after)) return [];
    return [
      {
        date: dateOf(day),
        rateBefore: before.stack.adValoremRate,
        rateAfter: after.stack.adValoremRate,
        dutyPerUnitBefore: amount(before),
        dutyPerUnitAfter: amount(after),
        programmeBefore: before.kind,
        programmeAfter: after.kind,
        layers: layerChanges(law, before, after, day),
      },
    ];
  });
}

const rateOf = (line: DutyStackLine | undefined) => line?.adValoremRate ?? 0;

function isCharging({ adValoremRate, amountPerUnit, amountPerKg, amountPerTonneCo2e }: DutyStackLine) {
  return adValoremRate > 0 || amountPerUnit > 0 || amountPerKg > 0 || amountPerTonneCo2e > 0;
}

function isOtherCharge(before: Programme, after: Programme): boolean {
  const charged = ({ stack, dutyBase }: Programme) =>
    stack.lines
      .filter(isCharging)
      .map(({ layer, adValoremRate }) => `${layer.id} ${adValoremRate * dutyBase}`)
      .join('|');
  return charged(before) !== charged(after);
}

function layerChanges(
  law: EnquiryLaw,
  before: Programme,
  after: Programme,
  day: number,
): readonly LayerChange[] {
  const linesBefore = new Map(before.stack.lines.map((line) => [line.layer.id, line]));
  const linesAfter = new Map(after.stack.lines.map((line) => [line.layer.id, line]));
  const isValid = (id: DutyLayerId, on: number) => {
    const prepared = law.layerById.get(id);
    return prepared !== undefined && isValidAt(prepared.valid, on);
  };
  const whatOf = (id: DutyLayerId): LayerChange['what'] => {
    if (linesBefore.has(id) && linesAfter.has(id)) return 'changes';
    if (linesAfter.has(id)) return isValid(id, day - 1) ? 'counted' : 'begins';
    return isValid(id, day) ? 'dropped' : 'ends';
  };
  const ids = [...new Set([...linesBefore.keys(), ...linesAfter.keys()])].sort();
  return ids.flatMap((id) => {
    const line = linesAfter.get(id) ?? linesBefore.get(id);
    const rateBefore = rateOf(linesBefore.get(id));
    const rateAfter = rateOf(linesAfter.get(id));
    const what = whatOf(id);
    return line === undefined || (what === 'changes' && rateBefore === rateAfter)
      ? []
      : [{ layer: line.layer, what, rateBefore, rateAfter }];
  });
}
