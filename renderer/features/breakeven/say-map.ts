import type { PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';
import type { Format } from '../../format/format.ts';
import type { Message } from '../../i18n/message.ts';
import type { MapAnswer } from './map-view.ts';
import { mapMessages as messages } from './map-messages.ts';
import { sayValue } from './say-value.ts';

export interface SaidSentence {
  message: Message;
  values: Readonly<Record<string, string | number>>;
}

/** What the map comes to: which plan is best at the pair looked up and what keeping today's costs there; else how many there are. */
export function sayMap(
  map: PlanMap,
  answer: MapAnswer,
  names: { across: string; up: string },
  format: Format,
): readonly SaidSentence[] {
  const count = map.plans.length;
  const first: SaidSentence =
    count === 1
      ? { message: messages.oneEverywhere, values: names }
      : { message: messages.manyPlans, values: { ...names, count } };
  if (answer.present === null || count === 1) return [first];
  const values = {
    ...names,
    acrossValue: sayValue(answer.across, format),
    upValue: sayValue(answer.up, format),
    letter: answer.plan.letter,
  };
  const { plan, more } = answer.present;
  if (plan === answer.plan) return [{ message: messages.isTodays, values }];
  const amount = format.money(more, map.currency);
  return [{ message: messages.keepCosts, values: { ...values, present: plan.letter, amount } }];
}
