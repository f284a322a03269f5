import type { Network } from '../../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { PlanVariants } from '../sweep/plan-variants.ts';
import { everyDisruption } from '../../../scenarios/disruptions/disruption.ts';
import { helpAgainst } from './help-against.ts';
import { investmentsOf } from './investment.ts';
import { losableDemand } from './losable-demand.ts';
import { outageOf } from '../../../scenarios/disruptions/outage.ts';
import type { HelpAnswer, StressOptions, StressProgressKey } from './stress-answer.ts';

export interface HelpOptions extends Omit<StressOptions, 'kinds' | 'named' | 'investShare'> {
  /** Id of the disruption. */
  against: string;
  /** How much more a line or an offer has. */
  share: number;
}

/** What could be had beforehand against one disruption that the planner names, and what each would save. */
export async function analyseHelp(
  planned: Network,
  plan: PlanVariants,
  { against, from, days, lostFactor, share, relativeGap, seconds }: HelpOptions,
  { onProgress, now }: AnalysisHooks<StressProgressKey>,
): Promise<HelpAnswer> {
  const began = now();
  const network = losableDemand(planned, lostFactor);
  if (network === null) return { kind: 'refused', reason: 'no value' };
  const outage = outageOf(network, from ?? network.settings.periods[0]?.id ?? '', days);
  if (outage === null) return { kind: 'refused', reason: 'no period' };
  const disruption = everyDisruption(network, outage).find(({ id }) => id === against);
  if (disruption === undefined) return { kind: 'refused', reason: 'nothing to stop' };
  const of = 1 + investmentsOf(network, share).length;
  let done = 0;
  onProgress({ done, of, say: { key: 'begin', values: {} } });
  const { help, without, answers } = await helpAgainst(network, plan, {
    disruption,
    outage,
    share,
    relativeGap,
    seconds,
    onAnswer: (id, { status, seconds: took }) => {
      done += 1;
      onProgress({ done, of, say: { key: 'investment', values: { id, status, seconds: took } } });
    },
  });
  if (help === null) return { kind: 'no plan', base: without };
  const isProven = [without, ...answers].every(({ status }) => status === 'optimal');
  return { kind: 'tried', help, solves: done, seconds: (now() - began) / 1000, isProven };
}
