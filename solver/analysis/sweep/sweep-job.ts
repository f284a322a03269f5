import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leverOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';

/** One network to be planned in a sweep. */
export interface SweepJob {
  /** Unique in the sweep: the scenario's id, then each lever as `freight:sea=1.5`. */
  id: string;
  scenario: string | null;
  /** One value for each lever of the grid, in its order. */
  values: readonly number[];
  /** On the base network, in order. */
  overrides: readonly Override[];
}

/** The values that one lever takes in a grid. */
export interface LeverSteps {
  readonly lever: Lever;
  readonly values: readonly number[];
}

/** What a sweep needs of a scenario. */
export interface SweptScenario {
  readonly id: string;
  readonly overrides: readonly Override[];
}

/**
 * The jobs of a sweep, scenarios outermost and the last lever innermost: every scenario with every combination of lever
 * values; of the base network where no scenario is given. A lever is turned on what the scenario and the levers before
 * it left.
 */
export function sweepJobs(
  network: Network,
  scenarios: readonly SweptScenario[],
  steps: readonly LeverSteps[],
): readonly SweepJob[] {
  const beginnings: readonly SweepJob[] =
    scenarios.length === 0
      ? [{ id: '', scenario: null, values: [], overrides: [] }]
      : scenarios.map(({ id, overrides }) => ({ id, scenario: id, values: [], overrides }));
  let jobs = beginnings;
  for (const { lever, values } of steps) {
    jobs = jobs.flatMap((job) => {
      const { network: reached } = resolve(network, job.overrides);
      // A layer or territory that the scenario removed cannot be turned: the base's own path is kept, and then misses.
      return values.map((value) => ({
        id: [job.id, `${leverId(lever)}=${value}`].filter((part) => part !== '').join(' '),
        scenario: job.scenario,
        values: [...job.values, value],
        overrides: [...job.overrides, ...turned(reached, network, lever, value)],
      }));
    });
  }
  return scenarios.length === 0 && steps.length === 0 ? [] : jobs;
}

function turned(reached: Network, base: Network, lever: Lever, value: number): readonly Override[] {
  const isGone = lever.kind === 'duty' && !reached.duties.some(({ id }) => id === lever.layer);
  return leverOverrides(isGone ? base : reached, lever, value);
}

/** Every `of`-th job from number `number` on, counted from 1, with its place among all. */
export function jobsOfShard<Job>(
  jobs: readonly Job[],
  shard: { number: number; of: number },
): readonly { job: Job; place: number }[] {
  return jobs
    .map((job, place) => ({ job, place }))
    .filter(({ place }) => place % shard.of === shard.number - 1);
}
