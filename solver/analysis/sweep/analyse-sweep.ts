import type { Network } from '../../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { PlanVariants } from './plan-variants.ts';
import type { SweepAnswer } from './sweep-answer.ts';
import { sweepJobs, type LeverSteps, type SweepJob, type SweptScenario } from './sweep-job.ts';

export interface SweepAsked {
  /** Overrides are on the network that is swept; empty where levers alone are turned. */
  scenarios: readonly SweptScenario[];
  steps: readonly LeverSteps[];
  relativeGap: number;
  /** Wall seconds of each solve; `null` for none. */
  seconds: number | null;
}

export interface SweptTable {
  currency: string;
  relativeGap: number;
  base: SweepAnswer;
  /** In the order of the sweep: scenarios outermost, the last lever innermost. */
  rows: readonly { job: SweepJob; answer: SweepAnswer }[];
  solves: number;
  seconds: number;
  /** Whether every plan is proven within the gap. */
  isProven: boolean;
}

/** What was planned last, with the `id` of the job; nothing yet at `begin`. */
export type SweepProgressKey = 'begin' | 'base' | 'job';

/** Plans a network and each scenario at each point of a grid of levers. One that has no plan is a row with its reason. */
export async function analyseSweep(
  network: Network,
  plan: PlanVariants,
  { scenarios, steps, relativeGap, seconds }: SweepAsked,
  { onProgress, now }: AnalysisHooks<SweepProgressKey>,
): Promise<SweptTable> {
  const began = now();
  const jobs = sweepJobs(network, scenarios, steps);
  const of = 1 + jobs.length;
  let done = 0;
  onProgress({ done, of, say: { key: 'begin', values: {} } });
  const { base, answers } = await plan(network, jobs, {
    relativeGap,
    seconds,
    needsBase: false,
    onAnswer: (place) => {
      done += 1;
      const id = place === null ? '' : (jobs[place]?.id ?? '');
      onProgress({ done, of, say: { key: place === null ? 'base' : 'job', values: { id } } });
    },
  });
  return {
    currency: network.settings.baseCurrency,
    relativeGap,
    base,
    rows: jobs.flatMap((job, place) => {
      const answer = answers[place];
      return answer === undefined ? [] : [{ job, answer }];
    }),
    solves: done,
    seconds: (now() - began) / 1000,
    isProven: [base, ...answers].every(({ status }) => status === 'optimal'),
  };
}
