import type { PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import type { MapAnswer } from './map-view.ts';
import { mapMessages as messages } from './map-messages.ts';
import { sayValue } from './say-value.ts';

/** What the map comes to: which plan is best at the pair looked up and what keeping today's costs there; else how many there are. */
export function sayMap(
  map: PlanMap,
  answer: MapAnswer,
  names: { across: string; up: string },
  format: Format,
): readonly Said[] {
  const count = map.plans.length;
  const first =
    count === 1 ? said(messages.oneEverywhere, names) : said(messages.manyPlans, { ...names, count });
  if (answer.present === null || count === 1) return [first];
  const values = {
    ...names,
    acrossValue: sayValue(answer.across, format),
    upValue: sayValue(answer.up, format),
    letter: answer.plan.letter,
  };
  const { plan, more } = answer.present;
  if (plan === answer.plan) return [said(messages.isTodays, values)];
  const amount = format.money(more, map.currency);
  return [said(messages.keepCosts, { ...values, present: plan.letter, amount })];
}
