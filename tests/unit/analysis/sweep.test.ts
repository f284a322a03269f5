import { describe, expect, it } from 'vitest';
import { gatherShards } from '../../../solver/analysis/sweep/gather-shards.ts';
import { leverValues } from '../../../solver/analysis/sweep/lever-values.ts';
import { unansweredJob } from '../../../solver/analysis/sweep/sweep-answer.ts';
import { jobsOfShard, sweepJobs } from '../../../solver/analysis/sweep/sweep-job.ts';
import type { SweepResult } from '../../../solver/analysis/sweep/sweep-result.ts';
import { scenario } from '../../../scenarios/domain/scenario.ts';
import { parseLever } from '../../../scenarios/levers/parse-lever.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { planVariantsHere } from '../../support/plan-variants-here.ts';
import { kettles } from '../cli/a-file.ts';

const network = kettles.build();
const leverOf = (word: string) => {
  const parsed = parseLever(network, word);
  if (!('lever' in parsed)) throw new Error(word);
  return parsed.lever;
};

describe('lever values', () => {
  it('counts 0:0.5:0.05 in 11 whole steps that end at 0.5 exactly', () => {
    const values = leverValues('0:0.5:0.05');
    expect(values).toHaveLength(11);
    expect(values?.[3]).toBe(0.15);
    expect(values?.at(-1)).toBe(0.5);
  });

  it('takes 0.8,1,1.5 as written, and leaves out an end that no step meets: 0:1:0.4 ends at 0.8', () => {
    expect(leverValues('0.8,1,1.5')).toEqual([0.8, 1, 1.5]);
    expect(leverValues('0:1:0.4')).toEqual([0, 0.4, 0.8]);
  });

  it.each(['', '1,,2', '-1', 'a', '1:0:0.1', '0:1:0', '0:1', '0:1:0.5:2', '1,1', '0:1:0.0001'])(
    'refuses %j',
    (text) => expect(leverValues(text)).toBeNull(),
  );
});

describe('jobs of a sweep', () => {
  const repealed = scenario.parse({
    id: 'no_surcharge',
    name: 'No surcharge',
    overrides: [{ at: 'duties/surcharge/rate', to: 0 }],
  });
  const steps = [
    { lever: leverOf('duty:surcharge'), values: [0, 0.25] },
    { lever: leverOf('freight:sea'), values: [1, 2] },
  ];

  it('are 1 × 2 × 2 with the last lever innermost, and turn a lever on what the scenario left', () => {
    const jobs = sweepJobs(network, [repealed], steps);
    expect(jobs.map(({ id }) => id)).toEqual([
      'no_surcharge duty:surcharge=0 freight:sea=1',
      'no_surcharge duty:surcharge=0 freight:sea=2',
      'no_surcharge duty:surcharge=0.25 freight:sea=1',
      'no_surcharge duty:surcharge=0.25 freight:sea=2',
    ]);
    // 0 is what the scenario has and 25 % what the base has: the first needs no override, the second one.
    expect(jobs.map(({ overrides }) => overrides.length)).toEqual([1, 2, 2, 3]);
  });

  it('are none without scenarios and levers, and 4 of the base with levers alone', () => {
    expect(sweepJobs(network, [], [])).toEqual([]);
    expect(sweepJobs(network, [], steps)).toHaveLength(4);
  });

  it('are dealt to 3 shards as places 0 3, 1 4 and 2', () => {
    const places = [1, 2, 3].map((number) =>
      jobsOfShard(['a', 'b', 'c', 'd', 'e'], { number, of: 3 }).map(({ place }) => place),
    );
    expect(places).toEqual([[0, 3], [1, 4], [2]]);
  });
});

describe('shards put together', () => {
  const answer = unansweredJob(network, 'not asked', 'cancelled');
  const shard = (number: number, inputs = 'same', of = 2): SweepResult => ({
    format: 'plusn-sweep',
    version: 1,
    inputs,
    shard: { number, of },
    title: 'Kettles',
    currency: 'HKD',
    asked: { relativeGap: 0, seconds: null, engine: 'highs' },
    levers: [],
    jobs: ['a', 'b', 'c'].map((id) => ({ id, scenario: id, values: [] })),
    base: answer,
    rows: jobsOfShard(['a', 'b', 'c'], { number, of }).map(({ place }) => ({ place, answer })),
  });

  it('are in the order of the 3 jobs, whichever file comes first', () => {
    const { sweep, complaints } = gatherShards([
      { file: 'two', sweep: shard(2) },
      { file: 'one', sweep: shard(1) },
    ]);
    expect(complaints).toEqual([]);
    expect(sweep.rows.map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  it('name 1 missing shard with its 2 jobs', () => {
    expect(gatherShards([{ file: 'two', sweep: shard(2) }]).complaints).toEqual([
      'Shard 1 of 2 is missing: a, c.',
    ]);
  });

  it('leave out one of other inputs, one of 3 shards and one that is there twice', () => {
    const { sweep, complaints } = gatherShards([
      { file: 'one', sweep: shard(1) },
      { file: 'two', sweep: shard(2) },
      { file: 'other', sweep: shard(2, 'moved') },
      { file: 'third', sweep: shard(3, 'same', 3) },
      { file: 'again', sweep: shard(1) },
    ]);
    expect(sweep.rows).toHaveLength(3);
    expect(complaints).toEqual([
      'other answers other inputs than one and is left out.',
      'third is one of 3 shards, one one of 2: it is left out.',
      'again is shard 1 again, as one is: it is left out.',
    ]);
  });
});

describe('where a sweep says that goods come from', () => {
  it('is the Mainland for 60 kettles made in Dongguan and Vietnam for 40 bought there', async () => {
    const network = aNetwork()
      .withTerritory('vn')
      .withSupplier('hanoi', { territory: 'vn' })
      .withOffer('hanoi', 'kettle', { tiers: [{ fromQuantity: 0, unitCost: 1 }], capacityPerPeriod: 40 })
      .withRecipe('dongguan', 'kettle', { labourPerUnit: 9 })
      .withLane('hanoi', 'denver', { costPer: { unit: 1 } })
      .withLane('dongguan', 'denver', { costPer: { unit: 1 } })
      .withDemand('denver', 'kettle', 100)
      .build();
    const { base } = await planVariantsHere()(network, [], {
      relativeGap: 0,
      seconds: null,
      needsBase: true,
      onAnswer: () => undefined,
    });
    expect(base.madeIn.map(({ territory, share }) => [territory, Number(share.toFixed(6))])).toEqual([
      ['cn', 0.6],
      ['vn', 0.4],
    ]);
  });
});
