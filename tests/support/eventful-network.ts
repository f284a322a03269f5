import * as fc from 'fast-check';
import type { Network } from '../../scenarios/domain/network.ts';
import { aNetwork, type NetworkBuilder } from './network-builder.ts';

/** One rule more in a network, and how hard it bites: 0 to 9. */
export interface Event {
  readonly name: string;
  readonly add: (network: NetworkBuilder, strength: number) => NetworkBuilder;
}

const plants = ['dongguan', 'hai_phong', 'penang'] as const;

/**
 * Two parts, three plants in three territories, a hub in a fourth, two markets, three periods: small enough to solve
 * in a moment, and demand may go short, so that it has a plan whatever else is asked of it.
 */
function ground(prices: readonly number[]): NetworkBuilder {
  const price = (at: number) => 1 + (prices[at % prices.length] ?? 0);
  let network = aNetwork()
    .withPeriods(3, 30)
    .withTerritory('vn')
    .withTerritory('my')
    .withTerritory('hk')
    .withTerritory('vn_epz', { bondedIn: 'vn' })
    .withTerritory('us', { dutyBase: 'cif' })
    .withProduct('motor', { customsValuePerUnit: 8, hsCode: '8501.31' })
    .withProduct('fan', { customsValuePerUnit: 40, hsCode: '8414.51', weightKg: 4, volumeM3: 0.05 })
    .withProduct('boxed_fan', { customsValuePerUnit: 44, hsCode: '8414.51', weightKg: 5, volumeM3: 0.06 })
    .withHub('hong_kong', { territory: 'hk', handlingCostPerUnit: 0.4, holdingCostPerUnitPerPeriod: 0.2 })
    .withOffer('ningbo', 'motor', { tiers: [{ fromQuantity: 0, unitCost: price(0) }] })
    .withOffer('taichung', 'motor', { origin: 'us', tiers: [{ fromQuantity: 0, unitCost: price(1) }] })
    .withDuty('mfn', { rate: 0.03 })
    .withDuty('surcharge', { kind: 's301', originCountries: 'cn', rate: 0.25, validFrom: '2026-08-10' })
    .withSettings({ costOfCapitalPerYear: 0.12, carbonPricePerTonne: 300 });
  plants.forEach((plant, number) => {
    const territory = ['cn', 'vn_epz', 'my'][number] ?? 'cn';
    network = network
      .withPlant(plant, { territory })
      .withLine(plant, { hoursPerPeriod: 60 })
      .withRecipe(plant, 'fan', {
        inputs: [{ product: 'motor', quantityPer: 1 }],
        lineHours: [{ line: `${plant}_line`, hoursPerUnit: 1 }],
        labourPerUnit: price(number + 2),
        leadTimeDays: number * 4,
        yield: 0.9,
        carbonKgPerUnit: 3,
      })
      .withLane('ningbo', plant, { costPer: { unit: 0.3 }, transitDays: number * 5 })
      .withLane('taichung', plant, { costPer: { unit: 0.5 }, transitDays: 3 })
      .withLane(plant, 'hong_kong', { mode: 'truck', costPer: { kg: 0.1 }, transitDays: 2 + number })
      .withLane(plant, 'los_angeles', {
        costPer: { m3: 60 },
        transitDays: 18,
        dwellDays: 2.5,
        insuranceRate: 0.003,
        carbonKgPerTonneKm: 0.01,
        distanceKm: 12_000,
      });
  });
  network = network
    .withRecipe('hong_kong', 'boxed_fan', {
      inputs: [{ product: 'fan', quantityPer: 1 }],
      labourPerUnit: 1,
      origin: 'does not confer',
    })
    .withLane('hong_kong', 'los_angeles', {
      mode: 'air',
      costPer: { kg: 1.5 },
      transitDays: 4,
      carbonKgPerTonneKm: 0.6,
      distanceKm: 11_600,
    });
  for (const [period, quantity] of [
    ['p1', 30],
    ['p2', 70],
    ['p3', 90],
  ] as const) {
    for (const product of ['fan', 'boxed_fan']) {
      network = network.withDemand('los_angeles', product, quantity, {
        period,
        shortfallPenaltyPerUnit: 90,
        pricePerUnit: 80,
      });
    }
  }
  return network;
}

/** What may be added to the ground, each rule of the verifier at least once. */
export const events: readonly Event[] = [
  {
    name: 'backlog and a promise within days',
    add: (network, strength) =>
      network.withDemand('los_angeles', 'fan', 20 + strength, {
        id: 'hasty',
        period: 'p2',
        maxLeadDays: 6 + 2 * strength,
        shortfallPenaltyPerUnit: 200,
        backlog: { costPerUnitPerPeriod: 3, maximumPeriods: 1 },
        notMadeIn: ['my'],
      }),
  },
  {
    name: 'uncertain demand',
    add: (network, strength) =>
      network.withSettings({ serviceLevelZ: 1.6 }).withDemand('los_angeles', 'fan', 15, {
        id: 'unsure',
        stdDev: strength,
        period: 'p3',
        shortfallPenaltyPerUnit: 60,
      }),
  },
  {
    name: 'opening stock and goods under way',
    add: (network, strength) =>
      network
        .withInventory('hong_kong', 'fan', 3 * strength, { origin: 'vn' })
        .withInventory('los_angeles', 'fan', 20, { arrivesIn: 'p2' })
        .withInventory('penang', 'motor', 11.5),
  },
  {
    name: 'a candidate that ramps up, with a line that may be widened',
    add: (network, strength) =>
      network
        .withPlant('batam', {
          territory: 'my',
          opening: {
            state: 'candidate',
            openCost: 100 * strength,
            closeCost: 5,
            fixedCostPerPeriod: 20,
            openFrom: 'p2',
          },
          rampUp: [0.5, 0.8],
        })
        .withLine('batam', {
          hoursPerPeriod: 80,
          overtimeMaximumHoursPerPeriod: 10,
          overtimeCostPerHour: 2,
          expansions: [{ id: 'shift', hoursPerPeriod: 30, cost: 40, maximumCount: 2 }],
        })
        .withRecipe('batam', 'fan', {
          lineHours: [{ line: 'batam_line', hoursPerUnit: 1 }],
          qualification: { cost: 10, periods: 0 },
          minimumRun: 10,
          lotMultiple: 5,
          setupCost: 8,
        })
        .withLane('batam', 'hong_kong', { transitDays: 6 }),
  },
  {
    name: 'an offer with tiers, lots and a minimum order',
    add: (network, strength) =>
      network
        .withOffer('suzhou', 'motor', {
          tiers: [
            { fromQuantity: 0, unitCost: 1.5 },
            { fromQuantity: 40, unitCost: 1 },
            { fromQuantity: 80, unitCost: 0.6 },
          ],
          tierRule: strength % 2 === 0 ? 'allUnits' : 'incremental',
          minimumOrder: 20,
          lotMultiple: strength < 5 ? 10 : null,
          capacityPerPeriod: 120,
          leadTimeDays: strength,
        })
        .withLane('suzhou', 'dongguan', { mode: 'rail', transitDays: 3 }),
  },
  {
    name: 'whole containers, a booked lane and a minimum',
    add: (network, strength) =>
      network
        .withLane('dongguan', 'los_angeles', {
          id: 'boxes',
          costPer: {
            container: { usableM3: 1.2, usableKg: 90, cost: 30 + strength, isWholeContainers: true },
          },
          transitDays: 14,
        })
        .withLane('hai_phong', 'los_angeles', {
          id: 'booked',
          fixedCostPerPeriod: 12,
          minimumPerPeriod: 1.5,
          capacityPerPeriod: 4,
          capacityUnit: 'm3',
          transitDays: 16,
        }),
  },
  {
    name: 'a hub with little room, for goods that spoil',
    add: (network, strength) =>
      network
        .withProduct('lychee', { shelfLifeDays: 35, obsolescencePerPeriod: 0.1 })
        .withHub('shenzhen', {
          throughputPerPeriod: 40 + strength,
          throughputUnit: 'kg',
          storageLimit: 12,
          carbonKgPerUnit: 0.1,
        })
        .withOffer('maoming', 'lychee', { capacityPerPeriod: 30 })
        .withLane('maoming', 'shenzhen', { mode: 'truck' })
        .withLane('shenzhen', 'los_angeles', { mode: 'air', transitDays: 2 })
        .withDemand('los_angeles', 'lychee', 50, { period: 'p2', shortfallPenaltyPerUnit: 30 }),
  },
  {
    name: 'closing stock',
    add: (network, strength) =>
      network.withClosing('cover', ['los_angeles', 'hong_kong'], {
        products: 'fan',
        daysOfCover: 2 * strength,
        isRequired: false,
        valuePerUnit: 25,
      }),
  },
  {
    name: 'shares and sources',
    add: (network, strength) =>
      network
        .withPolicy('diversify', {
          kind: 'share',
          measure: 'make',
          numerator: { territories: 'cn' },
          denominator: { sites: [...plants] },
          maximumShare: 0.3 + strength / 20,
          acrossPeriods: 'each',
          acrossProducts: 'each',
        })
        .withPolicy('few_sources', {
          kind: 'sourcing',
          receivers: 'los_angeles',
          products: 'fan',
          maximumSources: 2,
          minimumShareEach: strength / 30,
          acrossProducts: 'each',
        }),
  },
  {
    name: 'counts and budgets',
    add: (network, strength) =>
      network
        .withPolicy('two_plants', {
          kind: 'count',
          what: 'recipes',
          filter: { products: 'fan' },
          maximum: 2,
          acrossPeriods: strength < 5 ? 'each' : 'total',
        })
        .withPolicy('tied_up', {
          kind: 'budget',
          what: 'workingCapital',
          limit: 2000 + 300 * strength,
          acrossPeriods: 'total',
        })
        .withPolicy('no_malaysian_air', {
          kind: 'pair',
          measure: 'flow',
          forbidden: { sites: 'hong_kong', modes: ['air'], origins: 'my' },
        }),
  },
];

/** A network with some of the events, at some strength. */
export const eventfulNetwork: fc.Arbitrary<Network> = fc
  .record({
    prices: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
    strengths: fc.tuple(
      ...events.map(() => fc.option(fc.integer({ min: 0, max: 9 }), { nil: null, freq: 2 })),
    ),
    objective: fc.constantFrom('cost' as const, 'cost' as const, 'profit' as const),
  })
  .map(({ prices, strengths, objective }) => {
    let network = ground(prices).withSettings({ objective });
    events.forEach(({ add }, number) => {
      const strength = strengths[number] ?? null;
      if (strength !== null) network = add(network, strength);
    });
    return network.build();
  });
