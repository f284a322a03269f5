import { describe, expect, it } from 'vitest';
import { renderDiagnosis } from '../../../main/cli/diagnosis/render-diagnosis.ts';
import type { Change } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { analyseDiagnosis } from '../../../solver/analysis/diagnosis/analyse-diagnosis.ts';
import { questionDesk } from '../../../solver/analysis/diagnosis/question-desk.ts';
import { shortfallInPart } from '../../../solver/analysis/diagnosis/shortfall-edit.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import {
  answerTo,
  diagnosisOf,
  edited,
  expectIrreducible,
  expectLeast,
  named,
} from '../../support/diagnosed.ts';
import { aNetwork, type NetworkBuilder } from '../../support/network-builder.ts';

/** Chicago wants 400 kettles and Lagos 100; Dongguan sends at most 300 in the one period, at 10 + 1 each. */
const kettles = aNetwork('Kettles')
  .withPlant('dongguan', { throughputPerPeriod: 300 })
  .withMarket('chicago')
  .withMarket('lagos')
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
  .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
  .withLane('dongguan', 'lagos', { costPer: { unit: 1 } })
  .withDemand('chicago', 'kettle', 400)
  .withDemand('lagos', 'kettle', 100);

/** What conflicts and what would mend it, each checked by an engine that the diagnosis did not ask. */
async function told(builder: NetworkBuilder) {
  const network = builder.build();
  const diagnosis = await diagnosisOf(network);
  for (const conflict of diagnosis.conflicts) await expectIrreducible(network, conflict);
  for (const edit of diagnosis.edits) await expectLeast(network, edit);
  return {
    diagnosis,
    conflicts: diagnosis.conflicts.map(named),
    edits: diagnosis.edits.map(edited),
    objectives: diagnosis.edits.map(({ objective }) => objective),
  };
}

describe('a diagnosis that is ended early', () => {
  it('keeps its 1 conflict, and says that edits are still to be looked for', async () => {
    const stop = new AbortController();
    const hooks = {
      ...quietHooks,
      signal: stop.signal,
      onProgress: ({ say }: { say: { key: string } }) => {
        if (say.key === 'amounts') stop.abort();
      },
    };
    const options = { relativeGap: 0, secondsPerSolve: null, seconds: null };
    const answer = await analyseDiagnosis(kettles.build(), askHere(), options, hooks);
    if (answer.kind !== 'diagnosis') throw new Error(answer.kind);
    const { conflicts, edits, wasStopped } = answer.diagnosis;
    expect([conflicts.length, edits.length, wasStopped]).toEqual([1, 0, true]);
    expect((await diagnosisOf(kettles.build())).wasStopped).toBe(false);
    const lines = renderDiagnosis(
      { network: kettles.build(), scenario: null, diagnosis: answer.diagnosis },
      200,
    );
    expect(lines).toContain('No edit was found yet that gives a plan.');
    expect(lines.at(-1)).toContain('Stopped before all edits were looked for');
  });
});

describe('a diagnosis that tells its edits', () => {
  const options = { relativeGap: 0, secondsPerSolve: null, seconds: null };

  it('says both before the first is priced, and keeps them without their costs where it is ended then', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const hooks = {
      ...quietHooks,
      signal: stop.signal,
      onEdit: (changes: readonly Change[]) =>
        told.push(changes.map(({ statement }) => statement.kind).join()),
      onProgress: ({ say }: { say: { key: string } }) => {
        if (say.key !== 'costs') return;
        told.push('costs');
        stop.abort();
      },
    };
    const answer = await analyseDiagnosis(kettles.build(), askHere(), options, hooks);
    expect(told).toEqual(['demand', 'throughput', 'costs']);
    if (answer.kind !== 'diagnosis') throw new Error(answer.kind);
    const { edits, wasStopped } = answer.diagnosis;
    expect(edits.map(edited)).toEqual([
      ['throughput dongguan 300→500'],
      ['demand chicago_kettle_p1 short 200'],
    ]);
    expect(edits.map(({ objective }) => objective)).toEqual([null, null]);
    expect(wasStopped).toBe(true);
  });
});

describe('a diagnosis of 100 seconds', () => {
  it('prices its 1 edit of the first 80 at 3,300, and says that others were not looked for', async () => {
    let clock = 0;
    const hooks = {
      ...quietHooks,
      now: () => clock,
      onEdit: () => {
        clock = 80_000;
      },
    };
    const options = { relativeGap: 0, secondsPerSolve: null, seconds: 100 };
    const answer = await analyseDiagnosis(kettles.build(), askHere(), options, hooks);
    if (answer.kind !== 'diagnosis') throw new Error(answer.kind);
    const { edits, wasStopped } = answer.diagnosis;
    expect(edits.map((edit) => [edited(edit), edit.objective])).toEqual([
      [['demand chicago_kettle_p1 short 200'], 3300],
    ]);
    expect(wasStopped).toBe(true);
  });
});

describe('a diagnosis', () => {
  it('finds 400 kettles for Chicago against a throughput of 300, and three ways out', async () => {
    const { diagnosis, conflicts, edits, objectives } = await told(kettles);
    expect(conflicts).toEqual([['demand chicago_kettle_p1', 'throughput dongguan']]);
    expect(diagnosis.conflicts[0]).toMatchObject({ askedUnits: 400, mostUnits: 300, isIrreducible: true });
    // 200 less for Chicago alone would do; so would 500 through Dongguan.
    expect(edits).toEqual([['throughput dongguan 300→500'], ['demand chicago_kettle_p1 short 200']]);
    expect(objectives).toEqual([5500, 3300]);
    expect(diagnosis.totalCapacity).toEqual({ askedUnits: 500, mostUnits: 300, sites: ['dongguan'] });
  });

  it('says of a network with a plan that it has one', async () => {
    expect((await answerTo(kettles.withSettings({ objective: 'profit' }).build())).kind).toBe('has plan');
  });

  it('prices what goes unserved at what it sells for where the file says it, and counts it where not', async () => {
    const sold = kettles.withDemand('chicago', 'fan', 10, {
      pricePerUnit: 30,
      shortfallPenaltyPerUnit: null,
    });
    const { diagnosis } = await told(
      sold
        .withPlant('foshan')
        .withRecipe('foshan', 'fan')
        .withLane('foshan', 'chicago', { capacityPerPeriod: 4 }),
    );
    const short = diagnosis.edits.find(({ changes }) =>
      changes.some((each) => each.short.some(({ row }) => row === 'chicago_fan_p1')),
    );
    expect(short?.changes[0]?.short).toContainEqual({ row: 'chicago_fan_p1', quantity: 10, shortUnits: 6 });
    expect(short?.unpricedShortUnits).toBe(200);
    // 300 kettles at 11, 4 fans at 0, 6 fans unsold at 30.
    expect(short?.objective).toBe(3300 + 180);
    expect(short?.chargedShort).toEqual({ amount: 180, units: 6 });
  });

  it('finds two conflicts that share nothing, and loosens one limit of each', async () => {
    const { conflicts, edits } = await told(
      kettles
        .withPlant('foshan')
        .withRecipe('foshan', 'fan')
        .withLane('foshan', 'lagos', { capacityPerPeriod: 40 })
        .withDemand('lagos', 'fan', 70),
    );
    expect(new Set(conflicts.map((each) => each.join(', ')))).toEqual(
      new Set([
        'demand chicago_kettle_p1, throughput dongguan',
        'demand lagos_fan_p1, laneCapacity foshan_lagos',
      ]),
    );
    expect(edits.map((changes) => changes.toSorted())).toContainEqual([
      'laneCapacity foshan_lagos 40→70',
      'throughput dongguan 300→500',
    ]);
  });

  it('loosens a cap of 50 % on China to 60 % where Penang makes 200 of 500', async () => {
    const capped = aNetwork()
      .withTerritory('my')
      .withPlant('dongguan')
      .withPlant('penang', { territory: 'my', throughputPerPeriod: 200 })
      .withRecipe('dongguan', 'kettle')
      .withRecipe('penang', 'kettle')
      .withLane('dongguan', 'chicago')
      .withLane('penang', 'chicago')
      .withDemand('chicago', 'kettle', 500)
      .withPolicy('china_cap', {
        kind: 'share',
        measure: 'serve',
        numerator: { origins: 'cn' },
        denominator: {},
        maximumShare: 0.5,
        acrossPeriods: 'total',
        acrossProducts: 'total',
      });
    const { conflicts, edits } = await told(capped);
    expect(conflicts).toEqual([['demand chicago_kettle_p1', 'throughput penang', 'shareCap china_cap']]);
    expect(edits).toEqual([
      ['shareCap china_cap 0.5→0.6'],
      ['throughput penang 200→250'],
      ['demand chicago_kettle_p1 short 100'],
    ]);
  });
});

/** What is behind a conflict, seen before any solve. */
describe('a cause', () => {
  const slow = aNetwork()
    .withPeriods(3, 30)
    .withRecipe('dongguan', 'kettle', { leadTimeDays: 5 })
    .withLane('dongguan', 'chicago', { transitDays: 35, dwellDays: 5 });

  it('is a quickest way of 45 days to demand that is due in 30', async () => {
    const { diagnosis, conflicts, edits } = await told(
      slow.withDemand('chicago', 'kettle', 80).withDemand('chicago', 'kettle', 50, { period: 'p3' }),
    );
    expect(conflicts).toEqual([['demand chicago_kettle_p1']]);
    expect(diagnosis.conflicts[0]?.cause).toEqual({
      kind: 'lead time',
      market: 'chicago',
      product: 'kettle',
      quickestDays: 45,
      dueDays: 30,
    });
    expect(edits).toEqual([['demand chicago_kettle_p1 short 80']]);
  });

  it('is a way of 20 days where the first 30 are wanted: a third of the 90 in Dongguan arrives in time', async () => {
    const { diagnosis, conflicts } = await told(
      aNetwork()
        .withPeriods(2, 30)
        .withHub('dongguan')
        .withInventory('dongguan', 'kettle', 90)
        .withLane('dongguan', 'chicago', { transitDays: 20 })
        .withDemand('chicago', 'kettle', 50),
    );
    expect(conflicts).toEqual([['demand chicago_kettle_p1']]);
    expect(diagnosis.conflicts[0]).toMatchObject({
      cause: { kind: 'lead time', quickestDays: 20, dueDays: 30 },
      askedUnits: 50,
      mostUnits: 30,
    });
  });

  it('is a promise of 30 days where the quickest way takes 45, raised to 45', async () => {
    const { diagnosis, conflicts, edits } = await told(
      aNetwork()
        .withPeriods(3, 30)
        .withRecipe('dongguan', 'kettle', { leadTimeDays: 5, isMadeToOrder: true })
        .withLane('dongguan', 'chicago', { transitDays: 35, dwellDays: 5 })
        .withDemand('chicago', 'kettle', 80, { period: 'p3', maxLeadDays: 30 }),
    );
    expect(conflicts).toEqual([['demand chicago_kettle_p3', 'leadPromise chicago_kettle_p3']]);
    expect(diagnosis.conflicts[0]?.cause).toEqual({
      kind: 'promise',
      market: 'chicago',
      product: 'kettle',
      quickestDays: 45,
      promisedDays: 30,
    });
    expect(edits).toContainEqual(['leadPromise chicago_kettle_p3 30→45']);
  });

  it('is that no lane leads to Lagos at all, which says so once of its 2 products', async () => {
    const { diagnosis, conflicts } = await told(
      slow
        .withMarket('lagos')
        .withDemand('lagos', 'kettle', 5)
        .withRecipe('dongguan', 'fan')
        .withDemand('lagos', 'fan', 3),
    );
    expect(conflicts).toContainEqual(['demand lagos_kettle_p1 lagos_fan_p1']);
    expect(diagnosis.conflicts[0]?.cause).toEqual({ kind: 'no lane', site: 'lagos', stockUnits: 0 });
  });

  it('is that no lane leads to Lagos, where 4 of 9 kettles are in stock', async () => {
    const { diagnosis, edits } = await told(
      aNetwork()
        .withRecipe('dongguan', 'kettle')
        .withMarket('lagos')
        .withInventory('lagos', 'kettle', 4)
        .withDemand('lagos', 'kettle', 9),
    );
    const [conflict] = diagnosis.conflicts;
    expect(conflict?.cause).toEqual({ kind: 'no lane', site: 'lagos', stockUnits: 4 });
    expect([conflict?.askedUnits, conflict?.mostUnits]).toEqual([9, 4]);
    expect(edits).toEqual([['demand lagos_kettle_p1 short 5']]);
  });

  it('is that lanes lead to Lagos, and none from Dongguan', async () => {
    const { diagnosis } = await told(
      slow.withHub('durban').withLane('durban', 'lagos').withMarket('lagos').withDemand('lagos', 'kettle', 5),
    );
    expect(diagnosis.conflicts[0]?.cause).toEqual({
      kind: 'no way',
      market: 'lagos',
      product: 'kettle',
      stockUnits: 0,
    });
  });

  it('is that nobody makes a fan', async () => {
    const { diagnosis } = await told(slow.withDemand('chicago', 'fan', 5, { period: 'p3' }));
    expect(diagnosis.conflicts[0]?.cause).toEqual({ kind: 'no source', market: 'chicago', product: 'fan' });
  });

  it('is a skill that the only plant lacks', async () => {
    const { conflicts, edits } = await told(
      aNetwork()
        .withRecipe('dongguan', 'kettle', { skillRequired: 'welding' })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 5),
    );
    expect(conflicts).toEqual([['demand chicago_kettle_p1', 'skill dongguan_kettle']]);
    expect(edits).toContainEqual(['skill dongguan_kettle off']);
  });

  it('is an origin that the customer refuses and a supplier that sells nothing: either will do', async () => {
    const { conflicts, edits } = await told(
      aNetwork()
        .withTerritory('my')
        .withSupplier('penang', { territory: 'my' })
        .withOffer('dongguan', 'kettle')
        .withOffer('penang', 'kettle', { capacityPerPeriod: 0 })
        .withLane('dongguan', 'chicago')
        .withLane('penang', 'chicago')
        .withDemand('chicago', 'kettle', 5, { notMadeIn: ['cn'] }),
    );
    expect(conflicts[0]?.toSorted()).toEqual([
      'demand chicago_kettle_p1',
      'offerCapacity penang_kettle',
      'refusedOrigins chicago_kettle_p1',
    ]);
    expect(edits).toContainEqual(['refusedOrigins chicago_kettle_p1 off']);
    expect(edits).toContainEqual(['offerCapacity penang_kettle 0→5']);
  });
});

describe('a statement of its kind', () => {
  const made = aNetwork()
    .withPeriods(2, 30)
    .withRecipe('dongguan', 'kettle')
    .withLane('dongguan', 'chicago')
    .withDemand('chicago', 'kettle', 100)
    .withDemand('chicago', 'kettle', 100, { period: 'p2' });

  const cases: readonly (readonly [string, NetworkBuilder, readonly string[], string])[] = [
    [
      'hours of a line: 100 kettles at 0.5 hours each',
      aNetwork()
        .withPlant('dongguan')
        .withLine('dongguan', { hoursPerPeriod: 40, overtimeMaximumHoursPerPeriod: 4 })
        .withRecipe('dongguan', 'kettle', { lineHours: [{ line: 'dongguan_line', hoursPerUnit: 0.5 }] })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 100),
      ['demand chicago_kettle_p1', 'lineHours dongguan_line'],
      'lineHours dongguan_line 40→46',
    ],
    [
      'a recipe that makes 80 of 100',
      aNetwork()
        .withRecipe('dongguan', 'kettle', { capacityPerPeriod: 80 })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 100),
      ['demand chicago_kettle_p1', 'recipeCapacity dongguan_kettle'],
      'recipeCapacity dongguan_kettle 80→100',
    ],
    [
      'room for none of 10 kettles that arrive where nothing leaves',
      made
        .withHub('yantian', { storageLimit: 0 })
        .withInventory('yantian', 'kettle', 10, { arrivesIn: 'p1' }),
      ['storage yantian'],
      'storage yantian 0→10',
    ],
    [
      'a committed minimum of 150 to a market that wants 100 and has room for 20',
      aNetwork()
        .withRecipe('dongguan', 'kettle')
        .withMarket('chicago', { storageLimit: 20 })
        .withLane('dongguan', 'chicago', { minimumPerPeriod: 150, isMinimumCommitted: true })
        .withDemand('chicago', 'kettle', 100),
      ['storage chicago', 'laneMinimum dongguan_chicago'],
      'laneMinimum dongguan_chicago 150→120',
    ],
    [
      'closing stock of 30 where there is room for 12',
      made
        .withMarket('boston', { storageLimit: 12 })
        .withLane('dongguan', 'boston')
        .withClosing('end', 'boston', { quantity: 30, products: 'kettle' }),
      ['storage boston', 'closing end'],
      'closing end 30→12',
    ],
    [
      'a policy that forbids the only lane',
      made.withPolicy('no_sea', { kind: 'pair', measure: 'flow', forbidden: { modes: ['sea'] } }),
      ['demand chicago_kettle_p1', 'pair no_sea'],
      'pair no_sea off',
    ],
    [
      'two sources where there is one',
      made.withPolicy('two', {
        kind: 'sourcing',
        receivers: 'chicago',
        minimumSources: 2,
        acrossProducts: 'each',
      }),
      ['sourceFloor two'],
      'sourceFloor two 2→1',
    ],
    [
      'one source where neither plant makes enough',
      aNetwork()
        .withRecipe('dongguan', 'kettle', { capacityPerPeriod: 60 })
        .withRecipe('foshan', 'kettle', { capacityPerPeriod: 60 })
        .withLane('dongguan', 'chicago')
        .withLane('foshan', 'chicago')
        .withDemand('chicago', 'kettle', 100)
        .withPolicy('one', {
          kind: 'sourcing',
          receivers: 'chicago',
          maximumSources: 1,
          acrossProducts: 'each',
        }),
      [
        'demand chicago_kettle_p1',
        'recipeCapacity dongguan_kettle',
        'recipeCapacity foshan_kettle',
        'sourceCap one',
      ],
      'sourceCap one 1→2',
    ],
    [
      'at most one plant open of two that may not close',
      made.withRecipe('foshan', 'kettle').withPolicy('lean', {
        kind: 'count',
        what: 'sites',
        filter: { sites: ['dongguan', 'foshan'] },
        maximum: 1,
        acrossPeriods: 'each',
      }),
      ['standing dongguan', 'standing foshan', 'countCap lean'],
      'countCap lean 1→2',
    ],
    [
      'three plants at least of two',
      made.withPolicy('many', {
        kind: 'count',
        what: 'recipes',
        filter: {},
        minimum: 3,
        acrossPeriods: 'each',
      }),
      ['countFloor many'],
      'countFloor many 3→1',
    ],
    [
      '1 kg of carbon each under a ceiling of 150 kg for 200',
      aNetwork()
        .withOffer('dongguan', 'kettle', { carbonKgPerUnit: 1 })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 200)
        .withPolicy('green', { kind: 'budget', what: 'carbon', limit: 150, acrossPeriods: 'total' }),
      ['demand chicago_kettle_p1', 'budget green'],
      'budget green 150→200',
    ],
    [
      'lots of 30 for a demand of 100 with no room for the rest',
      aNetwork()
        .withPlant('dongguan', { storageLimit: 0 })
        .withMarket('chicago', { storageLimit: 0 })
        .withRecipe('dongguan', 'kettle', { lotMultiple: 30 })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 100),
      ['demand chicago_kettle_p1', 'storage dongguan', 'storage chicago', 'makeLot dongguan_kettle'],
      'makeLot dongguan_kettle off',
    ],
    [
      'orders of 30 at least for a demand of 10 with room for 5',
      aNetwork()
        .withSupplier('dongguan', { storageLimit: 5 })
        .withMarket('chicago', { storageLimit: 0 })
        .withOffer('dongguan', 'kettle', { minimumOrder: 30 })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 10),
      ['demand chicago_kettle_p1', 'storage dongguan', 'storage chicago', 'minimumOrder dongguan_kettle'],
      'minimumOrder dongguan_kettle 30→15',
    ],
    [
      'runs of 30 at least for a demand of 10 without room',
      aNetwork()
        .withPlant('dongguan', { storageLimit: 0 })
        .withMarket('chicago', { storageLimit: 0 })
        .withRecipe('dongguan', 'kettle', { minimumRun: 30 })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 10),
      ['demand chicago_kettle_p1', 'storage dongguan', 'storage chicago', 'minimumRun dongguan_kettle'],
      'minimumRun dongguan_kettle 30→10',
    ],
    [
      'a candidate that opens in the second period',
      aNetwork()
        .withPeriods(2, 30)
        .withPlant('dongguan', { opening: { state: 'candidate', openFrom: 'p2' } })
        .withRecipe('dongguan', 'kettle')
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 10),
      ['demand chicago_kettle_p1', 'openingDate dongguan'],
      'openingDate dongguan off',
    ],
    [
      'a recipe that takes two periods to qualify',
      aNetwork()
        .withPeriods(3, 30)
        .withRecipe('dongguan', 'kettle', { qualification: { cost: 5, periods: 2 } })
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 10, { period: 'p2' }),
      ['demand chicago_kettle_p2', 'qualification dongguan_kettle'],
      'qualification dongguan_kettle 2→1',
    ],
    [
      'fish that keeps 30 days for a feast in the third period, caught in the first alone',
      aNetwork()
        .withPeriods(3, 30)
        .withProduct('fish', { shelfLifeDays: 30 })
        .withHub('yantian')
        .withInventory('yantian', 'fish', 10, { arrivesIn: 'p1' })
        .withLane('yantian', 'chicago')
        .withDemand('chicago', 'fish', 10, { period: 'p3' })
        .withMarket('chicago', { storageLimit: 0 }),
      ['storage chicago', 'shelfLife fish'],
      'shelfLife fish 30→60',
    ],
  ];
  it.each(cases)('%s', async (_, network, conflict, edit) => {
    const { conflicts, edits } = await told(network);
    expect(conflicts[0]?.toSorted()).toEqual([...conflict].sort());
    expect(edits).toContainEqual([edit]);
  });

  it('a minimum fill where profit is planned: 90 % of 100 against a throughput of 60', async () => {
    const { conflicts, edits } = await told(
      aNetwork()
        .withSettings({ objective: 'profit' })
        .withPlant('dongguan', { throughputPerPeriod: 60 })
        .withRecipe('dongguan', 'kettle')
        .withLane('dongguan', 'chicago')
        .withDemand('chicago', 'kettle', 100, { pricePerUnit: 5, minimumFill: 0.9 }),
    );
    expect(conflicts).toEqual([['demand chicago_kettle_p1', 'throughput dongguan']]);
    expect(edits).toEqual([['throughput dongguan 60→90'], ['demand chicago_kettle_p1 short 40']]);
  });

  it('demand of least carbon is firm at any price, and an edit wants 40 less of it', async () => {
    const network = aNetwork()
      .withSettings({ objective: 'carbon' })
      .withPlant('dongguan', { throughputPerPeriod: 60 })
      .withRecipe('dongguan', 'kettle')
      .withLane('dongguan', 'chicago')
      .withDemand('chicago', 'kettle', 100, { shortfallPenaltyPerUnit: 5 })
      .build();
    const { edits } = await diagnosisOf(network);
    expect(edits.map(edited)).toContainEqual(['demand chicago_kettle_p1 short 40']);
    const quantity = edits.flatMap(({ overrides }) => overrides.filter(({ at }) => at.endsWith('/quantity')));
    expect(quantity).toMatchObject([{ at: 'demand/chicago_kettle_p1/quantity', to: 60 }]);
  });

  it('says of 300 of 400 that it is a bound where Penang can be opened in part, and reached where nothing is decided whole', async () => {
    const penang = kettles.withPlant('penang', { opening: { state: 'candidate', openCost: 600 } });
    const ofPenang = await diagnosisOf(penang.build());
    expect(ofPenang.conflicts[0]).toMatchObject({ askedUnits: 400, mostUnits: 300, mostIs: 'a bound' });
    const lines = renderDiagnosis({ network: penang.build(), scenario: null, diagnosis: ofPenang }, 200);
    expect(lines).toContain('Of the 400 units these let at most 300 be served.');
    expect((await diagnosisOf(kettles.build())).conflicts[0]).toMatchObject({ mostIs: 'reached' });
  });

  it('says of 200 units that were found to do that fewer were not ruled out, beside an edit that is proven least', async () => {
    const network = kettles.build();
    const diagnosis = await diagnosisOf(network);
    const edits = diagnosis.edits.map((edit) => ({
      ...edit,
      changes: edit.changes.map((change) => ({ ...change, isLeast: change.short.length === 0 })),
    }));
    const text = renderDiagnosis({ network, scenario: null, diagnosis: { ...diagnosis, edits } }, 1000).join(
      '\n',
    );
    expect(text).toMatch(
      /Let 200 of .* No more units of these rows need go unserved; whether fewer would do was not proven\./,
    );
    expect(text).toContain('No other change above would do if it were smaller');
  });

  it('proves of 99.5 kettles short in part that 100 whole ones are the fewest without asking once more', async () => {
    const network = aNetwork()
      .withPlant('dongguan', { throughputPerPeriod: 300.5 })
      .withRecipe('dongguan', 'kettle')
      .withLane('dongguan', 'chicago')
      .withDemand('chicago', 'kettle', 400)
      .build();
    const desk = questionDesk(askHere(), { secondsPerSolve: null, seconds: null }, quietHooks);
    const found = await shortfallInPart(network, ['chicago_kettle_p1'], desk);
    expect([found?.units, found?.isLeast, desk.solves()]).toEqual([100, true, 1]);
  });

  it('takes 6 rows that share a throughput of 300 as one statement of 480', async () => {
    let network = aNetwork()
      .withPlant('dongguan', { throughputPerPeriod: 300 })
      .withRecipe('dongguan', 'kettle');
    for (const market of ['a', 'b', 'c', 'd', 'e', 'f'])
      network = network.withLane('dongguan', market).withDemand(market, 'kettle', 80);
    network = network.withLane('foshan', 'g').withRecipe('foshan', 'kettle').withDemand('g', 'kettle', 80);
    const { diagnosis, edits } = await told(network);
    expect(diagnosis.conflicts).toHaveLength(1);
    expect(diagnosis.conflicts[0]).toMatchObject({ askedUnits: 480, mostUnits: 300 });
    expect(diagnosis.conflicts[0]?.statements.map(({ ids }) => ids.length)).toEqual([6, 1]);
    expect(edits[0]).toEqual(['throughput dongguan 300→480']);
  });
});
