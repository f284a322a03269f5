import type { Network } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import type { PlanVariants } from '../sweep/plan-variants.ts';
import type { SweepAnswer } from '../sweep/sweep-answer.ts';
import { disruptionOverrides, type Disruption } from '../../../scenarios/disruptions/disruption.ts';
import { investmentsOf } from './investment.ts';
import type { Outage } from '../../../scenarios/disruptions/outage.ts';
import type { StressHelp } from './stress-answer.ts';

export interface HelpAsked {
  disruption: Disruption;
  outage: Outage;
  /** How much more a line or an offer has. */
  share: number;
  relativeGap: number;
  /** Wall seconds of each solve; `null` for none. */
  seconds: number | null;
  /** Called with the id of each investment as it is planned; with the disruption's for the plan without any. */
  onAnswer: (id: string, answer: SweepAnswer) => void;
}

/**
 * What each investment saves in one disruption: the total without it less the total with it, both with demand lost at
 * its price, before what the investment costs itself. The network of the disruption is planned first, so that each
 * investment starts from that plan. `help` is `null` where the disruption has no plan.
 */
export async function helpAgainst(
  losable: Network,
  plan: PlanVariants,
  { disruption, outage, share, relativeGap, seconds, onAnswer }: HelpAsked,
): Promise<{ help: StressHelp | null; without: SweepAnswer; answers: readonly SweepAnswer[] }> {
  const { network: hit } = resolve(losable, disruptionOverrides(losable, disruption, outage));
  const investments = investmentsOf(losable, share);
  const { base: without, answers } = await plan(hit, investments, {
    relativeGap,
    seconds,
    needsBase: true,
    onAnswer: (place, answer) =>
      onAnswer(place === null ? disruption.id : (investments[place]?.id ?? ''), answer),
  });
  const { total, short } = without;
  if (total === null || short === null) return { help: null, without, answers };
  const savings = investments
    .flatMap((investment, index) => {
      const answer = answers[index];
      if (answer === undefined || answer.total === null || answer.short === null) return [];
      return [{ investment, saved: total - answer.total, unitsKept: short - answer.short }];
    })
    .sort((one, other) => other.saved - one.saved);
  return { help: { against: disruption, share, savings, tried: investments.length }, without, answers };
}
