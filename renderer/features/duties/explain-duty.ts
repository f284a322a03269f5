import type { Agreement } from '../../../scenarios/domain/agreement.ts';
import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { DutyLayerId } from '../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import { answerEnquiry } from '../../../scenarios/trade/answer-enquiry.ts';
import type { DutyAnswer } from '../../../scenarios/trade/duty-answer.ts';
import {
  dutyOutlook,
  dutyStretches,
  lawWith,
  type DutyOutlook,
  type DutyStretch,
  type SwitchedOn,
} from '../../../scenarios/trade/duty-outlook.ts';
import type { EnquiryLaw, Jurisdictions } from '../../../scenarios/trade/enquiry-law.ts';
import type { AskedEnquiry } from './duty-question.ts';
import { shownLayers, type ShownLayer } from './duty-rows.ts';

/** What the explorer shows of one question. */
export interface Explained {
  readonly answer: DutyAnswer;
  readonly lane: Lane | null;
  readonly product: Product | null;
  readonly outlook: DutyOutlook;
  readonly shown: readonly ShownLayer[];
  /** What is paid on the day, as a fraction of the duty base of the full value. */
  readonly rate: number;
  /** The same over time, if what is proposed came at a rate that is known or assumed; none where there is no such rate. */
  readonly ifProposed: readonly DutyStretch[];
  /** And if one of them alone did. */
  readonly ifChosen: readonly DutyStretch[];
  /** Layers that `ifProposed` stands for. */
  readonly proposedWithRate: number;
  readonly agreements: ReadonlyMap<string, Agreement>;
}

/** A rate and a first day that somebody supposes; `null` where nobody does. */
export interface Assumed {
  readonly rate: number | null;
  readonly from: string | null;
}

export interface Assumptions {
  /** What proposed or suspended layers are looked at with. */
  readonly assumed: ReadonlyMap<string, Assumed>;
  /** Day from which a layer that states none is looked at. */
  readonly from: string;
  /** The layer that is looked at. */
  readonly chosen: string | null;
}

/** The answer to a question, with what goods pay over the horizon by law, and what they would pay by what is proposed. */
export function explainDuty(
  from: Jurisdictions,
  law: EnquiryLaw,
  { enquiry, lane, product }: AskedEnquiry,
  { assumed, from: firstDay, chosen }: Assumptions,
): Explained {
  const answer = answerEnquiry(law, enquiry);
  const outlook = dutyOutlook(law, enquiry);
  const shown = shownLayers(answer, outlook);
  const day = dayNumber(enquiry.date);
  const today = outlook.stretches.find(({ fromDay, toDay }) => fromDay <= day && day < toDay);
  const canCome = shown.flatMap(({ layer, onDay }) => {
    const supposed = assumed.get(layer.id);
    const rate = supposed?.rate ?? (onDay === 'proposed' ? layer.rate : null);
    const validFrom = supposed?.from ?? layer.validFrom ?? firstDay;
    return rate === null ? [] : [[layer.id, { rate, validFrom }] as const];
  });
  const stretchesWith = (switchedOn: readonly (readonly [DutyLayerId, SwitchedOn])[]) =>
    switchedOn.length === 0 ? [] : dutyStretches(lawWith(from, new Map(switchedOn)), enquiry);
  const one = canCome.filter(([id]) => id === chosen);
  return {
    answer,
    lane,
    product,
    outlook,
    shown,
    rate: today?.rate ?? answer.totalRate,
    ifProposed: stretchesWith(canCome),
    ifChosen: canCome.length > 1 ? stretchesWith(one) : [],
    proposedWithRate: canCome.length,
    agreements: new Map(from.agreements.map((each) => [each.id, each])),
  };
}
