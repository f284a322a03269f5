import type { Network } from '../../scenarios/domain/network.ts';
import { aNetwork } from '../support/network-builder.ts';

/** Two sites and a lane: jam is bought in Ningbo and wanted in Houston. */
const jam = aNetwork('Jam')
  .withOffer('ningbo', 'jam', { capacityPerPeriod: 90 })
  .withLane('ningbo', 'houston', { transitDays: 0 })
  .withDemand('houston', 'jam', 60);

/** Jam over two periods of 30 days; the lane takes 10 days, so a third of each dispatch arrives a period later. */
const slowJam = aNetwork('Jam on the way')
  .withPeriods(2, 30)
  .withOffer('ningbo', 'jam', {})
  .withLane('ningbo', 'houston', { transitDays: 7, dwellDays: 3 })
  .withInventory('houston', 'jam', 5)
  .withDemand('houston', 'jam', 20)
  .withDemand('houston', 'jam', 40, { period: 'p2' });

/** Fans of Malaysian or Mainland motors, assembled in Penang on one line. */
const fans = aNetwork('Fans')
  .withTerritory('my')
  .withPlant('penang', { territory: 'my' })
  .withOffer('dongguan', 'motor', {})
  .withOffer('ipoh', 'motor', { origin: 'my' })
  .withLane('dongguan', 'penang')
  .withLane('ipoh', 'penang')
  .withLine('penang', { hoursPerPeriod: 50 })
  .withRecipe('penang', 'fan', {
    inputs: [{ product: 'motor', quantityPer: 2 }],
    yield: 0.8,
    lineHours: [{ line: 'penang_line', hoursPerUnit: 0.5 }],
  })
  .withLane('penang', 'houston')
  .withDemand('houston', 'fan', 40);

/** The same plant with no motors to wait for: recipes of nothing, to show one rule at a time. */
const plain = (recipe: Parameters<typeof fans.withRecipe>[2], plant = {}) =>
  aNetwork('Fans out of nothing')
    .withPeriods(2, 30)
    .withPlant('penang', plant)
    .withRecipe('penang', 'fan', recipe)
    .withLane('penang', 'houston')
    .withDemand('houston', 'fan', 40)
    .withDemand('houston', 'fan', 60, { period: 'p2' });

/** Fans at 20 of two motors at 8 each, Mainland ones or ones that Ipoh declares under RCEP; Japan wants them free of duty. */
const qualifyingFans = aNetwork('Fans that qualify')
  .withTerritory('my')
  .withTerritory('jp')
  .withPlant('penang', { territory: 'my' })
  .withProduct('motor', { hsCode: '8501.10', customsValuePerUnit: 8 })
  .withProduct('fan', { hsCode: '8414.51', customsValuePerUnit: 20 })
  .withAgreement('rcep', ['my', 'jp', 'cn'], {
    cumulation: 'diagonal',
    rules: [{ hsPrefix: '', kind: 'rvc', threshold: 0.4 }],
  })
  .withDuty('jp_mfn', { into: 'jp', rate: 0.06 })
  .withDuty('jp_rcep', {
    into: 'jp',
    kind: 'preference',
    stacking: 'replaces',
    ofKinds: ['mfn'],
    rate: 0,
    needsAgreement: 'rcep',
  })
  .withOffer('dongguan', 'motor', {})
  .withOffer('ipoh', 'motor', { origin: 'my', agreements: ['rcep'] })
  .withLane('dongguan', 'penang')
  .withLane('ipoh', 'penang')
  .withRecipe('penang', 'fan', { inputs: [{ product: 'motor', quantityPer: 2 }], yield: 0.8 })
  .withMarket('osaka', { territory: 'jp' })
  .withLane('penang', 'osaka')
  .withDemand('osaka', 'fan', 40);

/** Jam of 2 kg a jar: 50 kg a quota may enter free until the middle of the arrival window, all else at 10 %. */
const jamUnderQuota = aNetwork('Jam under a quota')
  .withProduct('jam', { weightKg: 2 })
  .withDuty('us_mfn', { rate: 0.1 })
  .withDuty('us_quota', {
    kind: 'quota',
    stacking: 'replaces',
    ofKinds: ['mfn'],
    rate: 0,
    validTo: '2026-07-15',
    quota: { quantity: 50, unit: 'kg' },
  })
  .withOffer('ningbo', 'jam', {})
  .withLane('ningbo', 'houston')
  .withDemand('houston', 'jam', 60);

const candidate = {
  opening: { state: 'candidate', openCost: 500, closeCost: 0, fixedCostPerPeriod: 20 },
} as const;

/** One small network for each constraint family, in which the family has rows to show. */
export const familyToys: Readonly<Record<string, Network>> = {
  flow_balance: slowJam.build(),
  bill_of_materials: fans.build(),
  regional_value: qualifyingFans.build(),
  quota_units: jamUnderQuota.build(),
  quota_limit: jamUnderQuota.build(),
  line_capacity: plain(
    { lineHours: [{ line: 'penang_line', hoursPerUnit: 2 }] },
    { opening: { state: 'candidate', openCost: 500 }, rampUp: [0.5, 1] },
  )
    .withLine('penang', {
      overtimeMaximumHoursPerPeriod: 10,
      expansions: [{ id: 'shift', hoursPerPeriod: 40, cost: 900, leadPeriods: 1, maximumCount: 2 }],
    })
    .build(),
  line_activity: plain({ lineHours: [{ line: 'penang_line', hoursPerUnit: 2 }] }, candidate)
    .withLine('penang', {
      overtimeMaximumHoursPerPeriod: 10,
      expansions: [{ id: 'shift', hoursPerPeriod: 40, cost: 900 }],
    })
    .build(),
  expansion_count: plain({ lineHours: [{ line: 'penang_line', hoursPerUnit: 2 }] })
    .withLine('penang', { expansions: [{ id: 'shift', hoursPerPeriod: 40, cost: 900, maximumCount: 2 }] })
    .build(),
  opening_logic: plain({}, candidate).build(),
  open_once: plain({}, candidate).build(),
  site_activity: aNetwork('A depot that may open')
    .withOffer('ningbo', 'jam', {})
    .withHub('depot', { ...candidate, throughputPerPeriod: 80, storageLimit: 30 })
    .withLane('ningbo', 'depot')
    .withLane('depot', 'houston')
    .withDemand('houston', 'jam', 60)
    .build(),
  recipe_capacity: plain({ capacityPerPeriod: 55 }).build(),
  recipe_qualification: plain({ qualification: { cost: 700, periods: 1 } }).build(),
  minimum_run: plain({ minimumRun: 30, setupCost: 8 }, candidate).build(),
  lot_multiple: plain({ lotMultiple: 25 }).build(),
  offer_capacity: jam.build(),
  minimum_order: aNetwork('A least order')
    .withOffer('houston_farm', 'jam', { minimumOrder: 20, capacityPerPeriod: 90 })
    .withLane('houston_farm', 'houston')
    .withDemand('houston', 'jam', 60)
    .build(),
  order_lot: aNetwork('Jam by the crate')
    .withOffer('ningbo', 'jam', { lotMultiple: 12 })
    .withLane('ningbo', 'houston')
    .withDemand('houston', 'jam', 60)
    .build(),
  price_tiers: aNetwork('Three kinds of tiers')
    .withOffer('ningbo', 'jam', { tiers: tiers([0, 5], [20, 4]) })
    .withOffer('ningbo', 'tea', { tiers: tiers([0, 5], [20, 4]), tierRule: 'allUnits' })
    .withOffer('ningbo', 'rice', { tiers: tiers([0, 4], [20, 5]) })
    .withLane('ningbo', 'houston')
    .withDemand('houston', 'jam', 60)
    .withDemand('houston', 'tea', 60)
    .withDemand('houston', 'rice', 60)
    .build(),
  lane_capacity: aNetwork('A booked lane by weight')
    .withProduct('jam', { weightKg: 3 })
    .withOffer('ningbo', 'jam', {})
    .withOffer('ningbo', 'tea', {})
    .withLane('ningbo', 'houston', { capacityPerPeriod: 240, capacityUnit: 'kg', fixedCostPerPeriod: 10 })
    .withDemand('houston', 'jam', 60)
    .withDemand('houston', 'tea', 40)
    .build(),
  lane_activity: aNetwork('A booked lane')
    .withOffer('ningbo', 'jam', {})
    .withOffer('ningbo', 'tea', {})
    .withLane('ningbo', 'houston', { fixedCostPerPeriod: 10 })
    .withDemand('houston', 'jam', 60)
    .withDemand('houston', 'tea', 40)
    .build(),
  lane_minimum: aNetwork('One lane with a minimum when used, one owed in any case')
    .withOffer('ningbo', 'jam', {})
    .withLane('ningbo', 'houston', { minimumPerPeriod: 15 })
    .withLane('ningbo', 'houston', { mode: 'air', minimumPerPeriod: 5, isMinimumCommitted: true })
    .withDemand('houston', 'jam', 60)
    .build(),
  whole_containers: aNetwork('Whole containers')
    .withProduct('jam', { weightKg: 3, volumeM3: 0.2 })
    .withOffer('ningbo', 'jam', {})
    .withLane('ningbo', 'houston', {
      costPer: { container: { usableM3: 56, usableKg: 21_000, cost: 2500, isWholeContainers: true } },
    })
    .withDemand('houston', 'jam', 600)
    .build(),
  entry_fees: slowJam
    .withProduct('jam', { customsValuePerUnit: 1000 })
    .withLane('ningbo', 'houston', { mode: 'air', entriesPerPeriod: 4, capacityPerPeriod: 55 })
    .withFee('processing', {
      rate: 0.003,
      minimumPerEntry: 20,
      maximumPerEntry: 40,
      flatPerEntry: 5,
      modes: ['air'],
      validTo: '2026-07-25',
    })
    .withFee('at_most', { rate: 0.001, maximumPerEntry: 100 })
    .withFee('at_least', { rate: 0.001, minimumPerEntry: 2 })
    .build(),
  site_throughput: jam.withMarket('houston', { throughputPerPeriod: 70 }).build(),
  storage_limit: slowJam.withMarket('houston', { storageLimit: 9 }).build(),
  shelf_life: aNetwork('Fresh fruit')
    .withPeriods(3, 10)
    .withProduct('fruit', { shelfLifeDays: 15 })
    .withOffer('ningbo', 'fruit', {})
    .withLane('ningbo', 'houston')
    .withDemand('houston', 'fruit', 60, { period: 'p3' })
    .build(),
  demand_satisfaction: slowJam
    .withDemand('houston', 'jam', 8, {
      minimumFill: 0.5,
      shortfallPenaltyPerUnit: 9,
      backlog: { costPerUnitPerPeriod: 1, maximumPeriods: 1 },
    })
    .build(),
  closing_stock: slowJam
    .withClosing('cover', 'houston', { daysOfCover: 15 })
    .withClosing('wish', 'ningbo', { quantity: 10, isRequired: false, valuePerUnit: 4 })
    .build(),
  share_policy: twoSources()
    .withPolicy('half', {
      kind: 'share',
      measure: 'serve',
      numerator: { origins: 'cn' },
      denominator: {},
      minimumShare: 0.2,
      maximumShare: 0.5,
      acrossPeriods: 'each',
      acrossProducts: 'total',
    })
    .build(),
  pair_policy: twoSources()
    .withPolicy('not_by_air', { kind: 'pair', measure: 'flow', forbidden: { modes: ['air'] } })
    .build(),
  count_policy: twoSources()
    .withPolicy('one_supplier', {
      kind: 'count',
      what: 'suppliers',
      filter: {},
      maximum: 1,
      acrossPeriods: 'total',
    })
    .build(),
  sourcing_policy: twoSources()
    .withPolicy('dual', {
      kind: 'sourcing',
      receivers: 'houston',
      minimumSources: 2,
      minimumShareEach: 0.25,
      acrossProducts: 'each',
    })
    .build(),
  budget_policy: slowJam
    .withSettings({ carbonPricePerTonne: 50 })
    .withPolicy('cash', { kind: 'budget', what: 'workingCapital', limit: 900, acrossPeriods: 'each' })
    .build(),
};

function tiers(...pairs: readonly (readonly [number, number])[]) {
  return pairs.map(([fromQuantity, unitCost]) => ({ fromQuantity, unitCost }));
}

/** Jam from the Mainland or from Vietnam. */
function twoSources() {
  return aNetwork('Two sources')
    .withTerritory('vn')
    .withSupplier('haiphong', { territory: 'vn' })
    .withOffer('ningbo', 'jam', {})
    .withOffer('haiphong', 'jam', {})
    .withLane('ningbo', 'houston')
    .withLane('haiphong', 'houston', { mode: 'air' })
    .withDemand('houston', 'jam', 60);
}
