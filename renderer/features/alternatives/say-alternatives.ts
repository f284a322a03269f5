import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import { alternativesMessages as messages } from './messages.ts';
import { farthest } from './use-alternatives.ts';

/** The plan that is most different, and how many there are. */
export function sayAlternatives(alternatives: Alternatives, format: Format): readonly Said[] {
  const { plans, currency, leastShare } = alternatives;
  const within = format.share(alternatives.within);
  const [best] = plans;
  const plan = plans[farthest(alternatives)];
  if (best === undefined || plan === undefined || plans.length < 2)
    return [said(messages.none, { within, least: format.share(leastShare, 0) })];
  return [
    said(messages.farthest, {
      letter: plan.letter,
      elsewhere: format.share(plan.elsewhere, 0),
      over: format.share(plan.over),
      cost: format.inSentence.money(plan.cost - best.cost, currency),
    }),
    said(messages.count, { count: plans.length - 1, within }),
  ];
}
