import { describe, expect, it } from 'vitest';
import { laneId, policyId, productId, siteId } from '../../../scenarios/domain/primitives.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import type { SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import type { WhySubject } from '../../../solver/analysis/why/why-subject.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { solveNetworkHere } from '../../support/solve-here.ts';
import { whyHere, whyOf } from '../../support/why-here.ts';

const at = (unitCost: number) => [{ fromQuantity: 0, unitCost }];
const lane = (id: string, product: string | null = null): WhySubject => ({
  kind: 'lane',
  lane: laneId.parse(id),
  product: product === null ? null : productId.parse(product),
});
const site = (id: string): WhySubject => ({ kind: 'site', site: siteId.parse(id), product: null });

/**
 * 100 fans worth 10 each for Houston. A unit at the door costs
 *
 *   Hanoi  10 + 0.5 freight + 12.5 % duty = 11.75   at most 60
 *   Ningbo 12 + 1 freight                 = 13
 *   Penang 12.5 + 1 freight               = 13.5
 */
const fans = aNetwork()
  .withTerritory('vn')
  .withTerritory('my')
  .withSupplier('hanoi', { territory: 'vn' })
  .withSupplier('penang', { territory: 'my' })
  .withOffer('hanoi', 'fan', { tiers: at(10), capacityPerPeriod: 60 })
  .withOffer('ningbo', 'fan', { tiers: at(12) })
  .withOffer('penang', 'fan', { tiers: at(12.5) })
  .withLane('hanoi', 'houston', { costPer: { unit: 0.5 } })
  .withLane('ningbo', 'houston', { costPer: { unit: 1 } })
  .withLane('penang', 'houston', { costPer: { unit: 1 } })
  .withDuty('layer', { originCountries: 'vn', rate: 0.125 })
  .withDemand('houston', 'fan', 100);

/** Ningbo brings 100 fans for 12 each; Penang would for 11, once 200 are spent to open it. */
const candidate = aNetwork()
  .withTerritory('my')
  .withOffer('ningbo', 'fan', { tiers: at(12) })
  .withPlant('penang', { territory: 'my', opening: { state: 'candidate', openCost: 200 } })
  .withRecipe('penang', 'fan', { labourPerUnit: 11 })
  .withLane('ningbo', 'houston')
  .withLane('penang', 'houston')
  .withDemand('houston', 'fan', 100)
  .build();

const changeOf = (changes: readonly SwitchChange[], kind: string) =>
  changes.find(({ changed }) => (changed.kind === 'lever' ? changed.lever.kind : changed.kind) === kind);

describe('why, where 100 are wanted and 60 can be had', () => {
  const short = aNetwork()
    .withOffer('hanoi', 'fan', { tiers: at(10), capacityPerPeriod: 60 })
    .withLane('hanoi', 'houston')
    .withDemand('houston', 'fan', 100, { shortfallPenaltyPerUnit: null })
    .build();

  it.each([{ kind: 'limits' }, lane('hanoi_houston'), site('hanoi')] as const)(
    'says of %j that there is no plan',
    async (subject) => {
      expect(await whyHere(short, subject)).toEqual({ kind: 'no plan', reason: 'infeasible' });
    },
  );
});

describe('why a lane is used', () => {
  it('says that Hanoi is 1.25 a unit cheaper than Ningbo, 75 for its 60 fans', async () => {
    const why = await whyOf('used', fans.build(), lane('hanoi_houston'));
    expect([why.quantity, why.extraCost, why.extraPerUnit]).toEqual([60, 75, 1.25]);
    expect(why.leavesAt).toEqual({ perUnit: 1.25, quantity: 0, isExact: true });
    expect(why.halvesAt).toEqual({ perUnit: 1.25, quantity: 0, isExact: true });
    expect(why.moves).toEqual([
      { site: 'hanoi', product: 'fan', quantity: -60 },
      { site: 'ningbo', product: 'fan', quantity: 60 },
    ]);
    expect(why.evidence).toMatchObject({ planCost: 1225, isProven: true, scope: 'whole', relativeGap: 0 });
  });

  it('lays 11.75 by Hanoi beside 13 by Ningbo, part by part', async () => {
    const { comparison } = await whyOf('used', fans.build(), lane('hanoi_houston'));
    expect([comparison?.product, comparison?.market]).toEqual(['fan', 'houston']);
    expect(comparison?.subject).toMatchObject({ site: 'hanoi', lanes: ['hanoi_houston'], quantity: 60 });
    expect(comparison?.subject.perUnit).toBeCloseTo(11.75, 9);
    expect(comparison?.subject.partsPerUnit).toMatchObject({ material: 10, freight: 0.5, duty: 1.25 });
    expect(comparison?.other).toMatchObject({ site: 'ningbo', origin: 'cn', quantity: 60, perUnit: 13 });
    expect(comparison?.other?.partsPerUnit).toMatchObject({ material: 12, freight: 1, duty: 0 });
  });

  it('leaves when its freight passes 1.75 a unit, or the rate 25 %', async () => {
    const { changes } = await whyOf('used', fans.build(), lane('hanoi_houston'));
    const freight = changeOf(changes, 'freight');
    expect([freight?.present, freight?.at?.toFixed(9), freight?.isExact]).toEqual([0.5, '1.750000000', true]);
    expect(changeOf(changes, 'duty')?.at).toBeCloseTo(0.25, 9);
  });

  it('halves at 1.25 and leaves at 1.75 where Ningbo has 40 fans and Penang the rest', async () => {
    const scarce = fans.build();
    const network: Network = {
      ...scarce,
      offers: scarce.offers.map((offer) =>
        offer.id === 'ningbo_fan' ? { ...offer, capacityPerPeriod: 70 } : offer,
      ),
    };
    const why = await whyOf('used', network, lane('hanoi_houston'));
    // Ningbo has 30 left at 1.25 more, Penang takes the other 30 at 1.75 more.
    expect([why.halvesAt, why.leavesAt]).toEqual([
      { perUnit: 1.25, quantity: 30, isExact: true },
      { perUnit: 1.75, quantity: 0, isExact: true },
    ]);
    expect(why.extraCost).toBe(30 * 1.25 + 30 * 1.75);
  });

  it('says of the only way to a market that no plan does without it', async () => {
    const only = aNetwork()
      .withOffer('ningbo', 'fan')
      .withLane('ningbo', 'houston')
      .withDemand('houston', 'fan', 10);
    const why = await whyOf('used', only.build(), lane('ningbo_houston'));
    expect([why.quantity, why.extraCost, why.leavesAt]).toEqual([10, null, null]);
    expect(why.because.map(({ cause }) => cause)).toEqual([
      { kind: 'no lane', site: 'houston', stockUnits: 0 },
    ]);
    expect(why.soleGoods).toEqual([]);
  });

  it('says of the only maker that nobody else makes fans', async () => {
    const only = aNetwork()
      .withOffer('ningbo', 'fan')
      .withLane('ningbo', 'houston')
      .withDemand('houston', 'fan', 10);
    const why = await whyOf('used', only.build(), site('ningbo'));
    expect([why.soleGoods, why.because[0]?.cause?.kind]).toEqual([['fan'], 'no source']);
  });

  it('names the demand and the capacity that together force Hanoi: 100 wanted, Ningbo has 70', async () => {
    const two = aNetwork()
      .withOffer('hanoi', 'fan')
      .withOffer('ningbo', 'fan', { capacityPerPeriod: 70 })
      .withLane('hanoi', 'houston')
      .withLane('ningbo', 'houston')
      .withDemand('houston', 'fan', 100);
    const why = await whyOf('used', two.build(), site('hanoi'));
    expect(why.because).toHaveLength(1);
    expect(why.because[0]).toMatchObject({ askedUnits: 100, mostUnits: 70, isIrreducible: true });
    expect(why.because[0]?.statements.map(({ kind, ids }) => [kind, ...ids])).toEqual([
      ['demand', 'houston_fan_p1'],
      ['offerCapacity', 'ningbo_fan'],
    ]);
  });

  it('asks of a product in a market about the lane by which most of it comes', async () => {
    const why = await whyOf('used', fans.build(), {
      kind: 'product',
      product: productId.parse('fan'),
      market: siteId.parse('houston'),
    });
    expect([why.about, why.extraPerUnit]).toEqual([
      { kind: 'lane', lane: 'hanoi_houston', product: 'fan' },
      1.25,
    ]);
  });
});

describe('why something is not used', () => {
  it('says that Penang is 0.5 a unit too dear, and comes in below a price of 12', async () => {
    const why = await whyOf('unused', fans.build(), site('penang'));
    expect(why.entersAt.perUnit).toBeCloseTo(0.5, 9);
    expect(why.entersAt).toMatchObject({ quantity: 40, isExact: true });
    expect(changeOf(why.changes, 'price')?.at).toBeCloseTo(12, 9);
    expect(why.comparison?.subject).toMatchObject({ site: 'penang', perUnit: 13.5 });
    expect(why.comparison?.other).toMatchObject({ site: 'ningbo', perUnit: 13 });
  });

  it('brings Penang in when the rate of a rival passes what it lacks', async () => {
    // Without Ningbo, Penang at 13.5 waits for Hanoi to pass it: 10 + 0.5 + 10 v = 13.5 at 30 %.
    const two = fans.build();
    const network: Network = {
      ...two,
      offers: two.offers
        .filter(({ id }) => id !== 'ningbo_fan')
        .map((offer) => ({ ...offer, capacityPerPeriod: null })),
    };
    const why = await whyOf('unused', network, site('penang'));
    expect(changeOf(why.changes, 'duty')?.at).toBeCloseTo(0.3, 9);
    expect(why.entersAt.perUnit).toBeCloseTo(1.75, 9);
  });

  it('spreads what it costs to open over the units that come: 13.5 and 200 for 100 fans', async () => {
    const why = await whyOf('unused', candidate, site('penang'));
    expect(why.entersAt).toEqual({ perUnit: 1, quantity: 100, isExact: true });
    expect(why.extraCost).toBeCloseTo(100, 6);
    expect(changeOf(why.changes, 'labour')?.at).toBeCloseTo(10, 6);
  });

  it('says that a lane back and forth is no use of it', async () => {
    const there = fans.withLane('houston', 'ningbo', { costPer: { unit: 0.01 } });
    const why = await whyHere(there.build(), lane('houston_ningbo'));
    expect(why.kind).not.toBe('used');
  });
});

/**
 * Penang may not close, at 600 a period, and makes 60 fans for 10 each; Ningbo sells as many as are wanted for 12. Its rent is
 * paid either way: without it the plan costs 2 a unit more, though a fan of its own would seem to cost 20.
 */
const rented = aNetwork()
  .withTerritory('my')
  .withOffer('ningbo', 'fan', { tiers: at(12) })
  .withPlant('penang', { territory: 'my', opening: { fixedCostPerPeriod: 600 } })
  .withRecipe('penang', 'fan', { labourPerUnit: 10, capacityPerPeriod: 60 })
  .withLane('ningbo', 'houston')
  .withLane('penang', 'houston')
  .withDemand('houston', 'fan', 100)
  .build();

describe('the figures beside a sentence', () => {
  it('leave out of a unit the rent that both plans pay, 10 for each of 60 fans', async () => {
    const why = await whyOf('used', rented, site('penang'));
    expect([why.extraCost, why.extraPerUnit]).toEqual([120, 2]);
    expect(why.comparison?.subject).toMatchObject({ site: 'penang', perUnit: 10, sharedFixedPerUnit: 10 });
    expect(why.comparison?.other).toMatchObject({ site: 'ningbo', perUnit: 12, sharedFixedPerUnit: 0 });
  });

  it('keep in a unit what only one plan pays: 200 to open Penang, 2 for each of 100 fans', async () => {
    const { comparison } = await whyOf('unused', candidate, site('penang'));
    expect(comparison?.subject).toMatchObject({ perUnit: 13, sharedFixedPerUnit: 0 });
    expect(comparison?.other).toMatchObject({ perUnit: 12 });
  });

  it.each([
    ['used', rented, site('penang')],
    ['unused', candidate, site('penang')],
    ['used', fans.build(), lane('hanoi_houston')],
  ] as const)('of the whole plan add up to the extra cost of what is %s', async (kind, network, subject) => {
    const why = await whyOf(kind, network, subject);
    const sum = why.bill.reduce((total, { before, after }) => total + after - before, 0);
    expect(sum).toBeCloseTo(why.extraCost as number, 6);
  });
});

describe('why something is not possible', () => {
  const reasons = async (network: Network, subject: WhySubject) =>
    (await whyOf('not possible', network, subject)).reasons;

  it('names the policy that forbids it', async () => {
    const forbidden = fans.withPolicy('no_my', {
      kind: 'pair',
      measure: 'flow',
      forbidden: { lanes: 'penang_houston' },
    });
    expect(await reasons(forbidden.build(), lane('penang_houston'))).toEqual([
      { kind: 'policy', policy: 'no_my' },
    ]);
  });

  it('names the policy that leaves no plan with it', async () => {
    const capped = fans.withPolicy('nothing_of_my', {
      kind: 'share',
      measure: 'serve',
      numerator: { origins: 'my' },
      denominator: {},
      acrossPeriods: 'total',
      acrossProducts: 'total',
      maximumShare: 0,
    });
    expect(await reasons(capped.build(), site('penang'))).toEqual([
      { kind: 'policy', policy: 'nothing_of_my' },
    ]);
  });

  it('names the skill that is missing, a lane that nothing can leave by, and one too slow', async () => {
    const network = fans
      .withPlant('seoul')
      .withRecipe('seoul', 'fan', { skillRequired: 'welding' })
      .withLane('seoul', 'houston')
      .withLane('ningbo', 'houston', { id: 'slow', transitDays: 45 })
      .build();
    expect(await reasons(network, site('seoul'))).toEqual([
      { kind: 'skill', recipe: 'seoul_fan', skill: 'welding' },
    ]);
    expect(await reasons(network, lane('seoul_houston'))).toEqual([{ kind: 'nothing to carry' }]);
    expect(await reasons(network, lane('slow'))).toEqual([{ kind: 'too slow', days: 45, horizonDays: 30 }]);
    expect(await reasons(network, site('houston'))).toEqual([{ kind: 'nothing made' }]);
  });

  it('says where goods would come too old for a promise', async () => {
    const promised = aNetwork()
      .withOffer('ningbo', 'fan')
      .withOffer('houston', 'fan', { tiers: at(50) })
      .withLane('ningbo', 'houston', { transitDays: 20 })
      .withDemand('houston', 'fan', 100, { maxLeadDays: 10 });
    expect(await reasons(promised.build(), lane('ningbo_houston'))).toEqual([{ kind: 'promise' }]);
  });
});

describe('what limits a plan', () => {
  it('saves 1.25 by one more fan of Hanoi: 7.5 by a tenth, 50 without a limit', async () => {
    const { limits } = await whyOf('limits', fans.build(), { kind: 'limits' });
    expect(limits.capacities).toHaveLength(1);
    const [hanoi] = limits.capacities;
    expect(hanoi).toMatchObject({
      capacity: { kind: 'offer', offer: 'hanoi_fan' },
      unit: 'unit',
      periods: ['p1'],
      periodCount: 1,
    });
    expect([hanoi?.perUnit, hanoi?.byTenth, hanoi?.inAll].map((each) => each?.toFixed(6))).toEqual([
      '1.250000',
      '7.500000',
      '50.000000',
    ]);
  });

  it('prices a cap of 50 % on Vietnam: 12.5 in all, 1.25 for one point more', async () => {
    const capped = fans.withPolicy('half', {
      kind: 'share',
      measure: 'serve',
      numerator: { origins: 'vn' },
      denominator: {},
      acrossPeriods: 'total',
      acrossProducts: 'total',
      maximumShare: 0.5,
    });
    const { limits } = await whyOf('limits', capped.build(), {
      kind: 'policy',
      policy: policyId.parse('half'),
    });
    expect(limits.capacities).toEqual([]);
    const [half] = limits.policies;
    expect([half?.cost?.toFixed(6), half?.step, half?.byStep?.toFixed(6)]).toEqual([
      '12.500000',
      'point more',
      '1.250000',
    ]);
  });

  it('says of hours saved what a plant with one hour more saves when planned anew', async () => {
    const made = aNetwork()
      .withPeriods(2, 30)
      .withOffer('ningbo', 'fan', { tiers: at(12) })
      .withPlant('foshan')
      .withLine('foshan', { hoursPerPeriod: 20 })
      .withRecipe('foshan', 'fan', {
        labourPerUnit: 8,
        lineHours: [{ line: 'foshan_line', hoursPerUnit: 0.5 }],
      })
      .withLane('ningbo', 'houston')
      .withLane('foshan', 'houston')
      .withDemand('houston', 'fan', 100)
      .withDemand('houston', 'fan', 100, { period: 'p2' })
      .build();
    const { limits } = await whyOf('limits', made, { kind: 'limits' });
    const [line] = limits.capacities;
    const more: Network = {
      ...made,
      lines: made.lines.map((each) => ({ ...each, hoursPerPeriod: each.hoursPerPeriod + 1 })),
    };
    const saved = (await solveNetworkHere(made)).objective - (await solveNetworkHere(more)).objective;
    expect(saved).toBeCloseTo(16, 6);
    expect(line?.capacity).toEqual({ kind: 'line', line: 'foshan_line' });
    expect((line?.perUnit ?? 0) * 2).toBeCloseTo(saved, 6);
  });
});

describe('decisions that are held', () => {
  it('opens Penang all the same where nothing else takes the place of Ningbo: 100 more', async () => {
    const why = await whyOf('used', candidate, site('ningbo'), { scope: 'own' });
    expect([why.evidence.scope, why.extraCost?.toFixed(6)]).toEqual(['differing', '100.000000']);
    expect(why.leavesAt?.perUnit).toBeCloseTo(1, 6);
  });

  it('leaves what belongs to the subject open, so that Penang may open to come in', async () => {
    const why = await whyOf('unused', candidate, site('penang'), { scope: 'own' });
    expect([why.evidence.scope, why.entersAt.perUnit.toFixed(6)]).toEqual(['own', '1.000000']);
  });

  it('says the same where all is decided anew', async () => {
    for (const scope of ['whole', 'differing'] as const) {
      const why = await whyOf('used', candidate, site('ningbo'), { scope });
      expect([why.evidence.scope, why.extraPerUnit?.toFixed(6)]).toEqual([scope, '1.000000']);
    }
  });
});

describe('a change that is offered', () => {
  it.each([
    ['used', lane('hanoi_houston')],
    ['unused', site('penang')],
    ['unused', lane('penang_houston')],
  ] as const)('makes the plan change its mind about what is %s', async (kind, subject) => {
    const network = fans.build();
    const why = await whyOf(kind, network, subject);
    const switching = why.changes.filter(({ at: value }) => value !== null);
    expect(switching.length).toBeGreaterThan(0);
    for (const { overrides } of switching) {
      const changed = resolve(network, overrides);
      expect(changed.findings).toEqual([]);
      expect((await whyHere(changed.network, subject)).kind).toBe(kind === 'used' ? 'unused' : 'used');
    }
  });
});
