import { afterAll, describe, expect, it } from 'vitest';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { analyseHelp } from '../../../solver/analysis/stress/analyse-help.ts';
import { analyseStress } from '../../../solver/analysis/stress/analyse-stress.ts';
import { disruptionOverrides, disruptionsOf } from '../../../scenarios/disruptions/disruption.ts';
import { outageOf } from '../../../scenarios/disruptions/outage.ts';
import type { StressOptions } from '../../../solver/analysis/stress/stress-answer.ts';
import { usualKinds } from '../../../scenarios/disruptions/disruption.ts';
import { analyseSweep } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { quietHooks } from '../../support/ask-here.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { planVariantsHere } from '../../support/plan-variants-here.ts';

afterAll(closeThreads);

const options: StressOptions = {
  from: null,
  days: 30,
  kinds: usualKinds,
  named: [],
  lostFactor: 10,
  investShare: null,
  relativeGap: 0,
  seconds: null,
};

/**
 * Denver wants 100 kettles of a value of 20 in each of 2 periods of 30 days. Hanoi sends them for 10; a zone bonded in
 * Vietnam, Hai Phong, for 11; Dongguan for 14 and at most 30 a period. Vietnam is charged 5 % of 20, so 11 and 12.
 */
const zoned = aNetwork('Kettles')
  .withPeriods(2, 30)
  .withTerritory('vn', { name: 'Vietnam' })
  .withTerritory('vn_epz', { name: 'Hai Phong EPZ', bondedIn: 'vn' })
  .withProduct('kettle', { customsValuePerUnit: 20 })
  .withPlant('hanoi', { territory: 'vn' })
  .withPlant('hai_phong', { territory: 'vn_epz' })
  .withPlant('dongguan')
  .withRecipe('hanoi', 'kettle', { labourPerUnit: 9 })
  .withRecipe('hai_phong', 'kettle', { labourPerUnit: 10 })
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 13 })
  .withLane('hanoi', 'denver', { costPer: { unit: 1 } })
  .withLane('hai_phong', 'denver', { costPer: { unit: 1 } })
  .withLane('dongguan', 'denver', { costPer: { unit: 1 }, capacityPerPeriod: 30 })
  .withDuty('us_vn', { into: 'us', originCountries: ['vn'], rate: 0.05 })
  .withDuty('us_threat', {
    kind: 'threat',
    into: 'us',
    originCountries: ['vn'],
    rate: 0.1,
    status: 'proposed',
  })
  .withDemand('denver', 'kettle', 100, { period: 'p1' })
  .withDemand('denver', 'kettle', 100, { period: 'p2' });

const ranked = async (network: Network, changed: Partial<StressOptions> = {}) => {
  const answer = await analyseStress(network, planVariantsHere(), { ...options, ...changed }, quietHooks);
  if (answer.kind !== 'ranked') throw new Error(answer.kind);
  return answer.ranking;
};

const rankedIds = async (changed: Partial<StressOptions>) =>
  (await ranked(zoned.build(), changed)).rows.map(({ disruption }) => disruption.id).toSorted();

describe('single disruptions that are named', () => {
  it('are looked at alone, and with a whole kind none of them twice', async () => {
    expect(await rankedIds({ kinds: [], named: ['territory vn', 'border vn us'] })).toEqual([
      'border vn us',
      'territory vn',
    ]);
    const both = await rankedIds({ kinds: ['site'], named: ['site hanoi', 'mode sea'] });
    expect(both).toEqual(['mode sea', 'site dongguan', 'site hai_phong', 'site hanoi']);
  });

  it('may be a territory of one site, which among all is told as that site', async () => {
    expect(await rankedIds({ kinds: [], named: ['territory cn'] })).toEqual(['territory cn']);
    expect(await rankedIds({ kinds: ['territory', 'site'] })).not.toContain('territory cn');
  });
});

describe('a territory with a zone bonded in it', () => {
  it('stands still with the zone: 70 of 200 kettles lost, where the zone alone would have replaced Hanoi for 100', async () => {
    const { rows } = await ranked(zoned.build());
    const of = (id: string) => rows.find(({ disruption }) => disruption.id === id)?.effect;
    expect(of('territory vn')?.lostUnits).toBeCloseTo(70, 6);
    // 30 × (14 − 11) more and 70 × 200 of losses less 70 × 11 not spent.
    expect(of('territory vn')?.pricedCost).toBeCloseTo(90 + 14_000 - 770, 6);
    expect(of('site hanoi')?.pricedCost).toBeCloseTo(100, 6);
    expect(of('site hai_phong')?.pricedCost).toBeCloseTo(0, 6);
    // A shut border holds up what the zone sends, too.
    expect(of('border vn us')?.lostUnits).toBeCloseTo(70, 6);
    expect(rows.some(({ disruption }) => disruption.id.startsWith('border vn_epz'))).toBe(false);
  });
});

describe('a duty layer that rises for 30 days of 60', () => {
  const network = zoned.build();
  const outage = outageOf(network, 'p1', 30)!;

  it('is cut in two by the day: 15 % to 30 July, 5 % from 31 July on', () => {
    const layer = disruptionsOf(network, outage).find(({ id }) => id === 'layer us_vn')!;
    const { network: hit, findings } = resolve(network, disruptionOverrides(network, layer, outage));
    expect(findings).toEqual([]);
    const told = hit.duties.map(({ id, rate, validFrom, validTo }) => [id, rate, validFrom, validTo]);
    expect(new Set(told)).toEqual(
      new Set([
        ['us_vn', 0.05, null, '2026-06-30'],
        ['us_threat', 0.1, null, null],
        ['stress_1', 0.15, '2026-07-01', '2026-07-30'],
        ['stress_2', 0.05, '2026-07-31', null],
      ]),
    );
  });

  it('costs 100 kettles 10 % of 20 each, 200, and the proposed layer of 10 % in force as much', async () => {
    const { rows } = await ranked(network, { kinds: ['layer'] });
    expect(rows.map(({ disruption }) => disruption.id).sort()).toEqual(['layer us_threat', 'layer us_vn']);
    for (const { effect } of rows) {
      expect(effect.pricedCost).toBeCloseTo(200, 6);
      expect(effect.lostUnits).toBe(0);
    }
  });

  it('that begins within the time is taken away and put back dearer: 3 days of 20 % from 28 July', () => {
    const late = zoned.withDuty('late', {
      into: 'us',
      rate: 0.1,
      validFrom: '2026-07-28',
      validTo: '2026-07-30',
    });
    const built = late.build();
    const layer = disruptionsOf(built, outage).find(({ id }) => id === 'layer late')!;
    const { network: hit } = resolve(built, disruptionOverrides(built, layer, outage));
    const told = hit.duties.map(({ id, rate, validFrom, validTo }) => [id, rate, validFrom, validTo]);
    expect(told).toContainEqual(['stress_1', 0.2, '2026-07-28', '2026-07-30']);
    expect(told).toHaveLength(3);
  });
});

describe('a stress test', () => {
  it('tries a line with 50 % more against the worst: 15 kettles kept, 15 × (200 − 14) = 2,790 saved', async () => {
    const lined = zoned
      .withLine('dongguan', { hoursPerPeriod: 30 })
      .withRecipe('dongguan', 'kettle', {
        labourPerUnit: 13,
        lineHours: [{ line: 'dongguan_line', hoursPerUnit: 1 }],
      })
      .build();
    const network = {
      ...lined,
      recipes: lined.recipes.filter(({ site, lineHours }) => site !== 'dongguan' || lineHours.length > 0),
      lanes: lined.lanes.map((lane) => ({ ...lane, capacityPerPeriod: null })),
    };
    const { help, rows } = await ranked(network, { kinds: ['site', 'territory'], investShare: 0.5 });
    expect(rows[0]?.disruption.id).toBe('territory vn');
    expect(help?.savings.map(({ investment }) => investment.id)).toEqual(['line dongguan_line']);
    expect(help?.savings[0]?.saved).toBeCloseTo(2_790, 6);
    expect(help?.savings[0]?.unitsKept).toBeCloseTo(15, 6);
    const against = { ...options, share: 0.5, against: 'site hanoi' };
    const alone = await analyseHelp(network, planVariantsHere(), against, quietHooks);
    // The zone replaces Hanoi without loss, so a longer line in Dongguan saves nothing.
    expect(alone.kind === 'tried' && alone.help.savings[0]?.saved).toBeCloseTo(0, 6);
  });

  it('says how far it is: the base, then each of 2 sites by name', async () => {
    const heard: string[] = [];
    const hooks = {
      ...quietHooks,
      onProgress: ({ done, of, say }: Parameters<typeof quietHooks.onProgress>[0]) =>
        void heard.push(`${done}/${of} ${say.key} ${say.values['id'] ?? ''}`.trim()),
    };
    const pair = aNetwork()
      .withProduct('kettle', { customsValuePerUnit: 20 })
      .withRecipe('a', 'kettle', { labourPerUnit: 1 })
      .withRecipe('b', 'kettle', { labourPerUnit: 2 })
      .withLane('a', 'denver')
      .withLane('b', 'denver')
      .withDemand('denver', 'kettle', 10)
      .build();
    await analyseStress(pair, planVariantsHere(), { ...options, kinds: ['site'] }, hooks);
    expect(heard).toEqual(['0/3 begin', '1/3 base', '2/3 disruption site a', '3/3 disruption site b']);
  });

  it('refuses goods without a value, a period that is not there, and a network with nothing to stop', async () => {
    const refusal = async (network: Network, changed: Partial<StressOptions> = {}) => {
      const answer = await analyseStress(network, planVariantsHere(), { ...options, ...changed }, quietHooks);
      return answer.kind === 'refused' ? answer.reason : answer.kind;
    };
    const free = zoned.withProduct('kettle', { customsValuePerUnit: 0 }).build();
    expect(await refusal(free)).toBe('no value');
    expect(await refusal(zoned.build(), { from: 'p9' })).toBe('no period');
    expect(await refusal(zoned.build(), { kinds: ['cluster'] })).toBe('nothing to stop');
  });
});

describe('a sweep', () => {
  it('turns 2 levers over 2 × 2 points and goes on past a scenario that speaks of a layer that is not there', async () => {
    const { rows, base } = await analyseSweep(
      zoned.build(),
      planVariantsHere(),
      {
        scenarios: [
          { id: 'as_is', overrides: [] },
          { id: 'lost', overrides: [{ at: 'duties/nothing/rate', to: 0, because: null }] },
        ],
        steps: [{ lever: { kind: 'wage', territory: 'vn' as never }, values: [1, 2] }],
        relativeGap: 0,
        seconds: null,
      },
      quietHooks,
    );
    // All from Hanoi at 11. At twice the wage Hanoi costs 20 and Hai Phong 22, and 30 a period come from Dongguan at 14.
    expect(base.total).toBeCloseTo(2_200, 6);
    expect(rows.map(({ job }) => job.id)).toEqual([
      'as_is wage:vn=1',
      'as_is wage:vn=2',
      'lost wage:vn=1',
      'lost wage:vn=2',
    ]);
    expect(rows[1]?.answer.total).toBeCloseTo(2 * (30 * 14 + 70 * 20), 6);
    expect(rows[2]?.answer.total).toBeNull();
    expect(rows[2]?.answer.reason).toContain('nothing');
  });
});
