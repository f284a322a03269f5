import type { Network } from '../../scenarios/domain/network.ts';
import { aNetwork, type NetworkBuilder } from './network-builder.ts';

/** Whole numbers within bounds, the same for the same seed. */
export type Deal = (least: number, most: number) => number;

/** What a plant may produce of one product in a period, and for how much: made by a recipe or bought from an offer. */
export interface TinySource {
  readonly kind: 'make' | 'buy';
  /** Price tiers from a quantity upward; one tier is a price for every unit. */
  readonly tiers: readonly { readonly fromQuantity: number; readonly unitCost: number }[];
  readonly tierRule: 'incremental' | 'allUnits';
  /** A period's quantity is zero or at least this. */
  readonly least: number;
  readonly lot: number | null;
  readonly setupCost: number;
}

export interface TinyPlant {
  readonly isCandidate: boolean;
  readonly openCost: number;
  readonly closeCost: number | null;
  readonly fixedCost: number;
  /** Period from which a candidate may open. */
  readonly openFrom: number;
  /** Hours a period for all that is made, one a unit; overtime hours above them at a price. */
  readonly hours: number;
  readonly overtime: number;
  readonly overtimeCost: number;
  readonly holdingCost: number;
  /** By product. */
  readonly sources: readonly TinySource[];
}

export interface TinyLane {
  readonly freight: number;
  readonly fixedCost: number;
  /** A period's units are none or at least this. */
  readonly least: number;
  readonly capacity: number | null;
  /** Units that fit in one whole container, and its cost; `null` where freight is by the unit alone. */
  readonly container: { readonly units: number; readonly cost: number } | null;
}

/** Two plants, two markets, and either two products or two periods at most; no lead times, whole numbers throughout. */
export interface TinyCase {
  readonly products: number;
  readonly periods: number;
  readonly plants: readonly TinyPlant[];
  /** By plant and market. */
  readonly lanes: readonly (readonly TinyLane[])[];
  /** By market, product and period. `penalty: null` is a firm row. */
  readonly demand: readonly (readonly (readonly {
    readonly quantity: number;
    readonly penalty: number | null;
  }[])[])[];
  readonly isSoleSourced: boolean;
  readonly sites: { readonly minimum: number | null; readonly maximum: number | null } | null;
  /** Whether the first plant sends at most half of all units. */
  readonly isFirstCappedAtHalf: boolean;
}

const two = [0, 1] as const;

/** A tiny case dealt from a seed. Every kind of rule occurs; what would make a best plan fractional does not. */
export function tinyCase(deal: Deal): TinyCase {
  const shape = deal(0, 2);
  const products = shape === 1 ? 2 : 1;
  const periods = shape === 2 ? 2 : 1;
  const chance = (percent: number) => deal(0, 99) < percent;
  const isFirstCappedAtHalf = chance(20);
  // A cap at half asks for even quantities on both sides; lots, minimums and odd limits could part them unevenly.
  const scale = isFirstCappedAtHalf ? 2 : 1;
  const isSingle = products === 1;
  const source = (): TinySource => {
    const isBought = chance(50);
    const tierKind = isBought ? deal(0, 3) : 0;
    const first = deal(3, 9);
    const tiers =
      tierKind === 0
        ? [{ fromQuantity: 0, unitCost: first }]
        : [
            { fromQuantity: 0, unitCost: first },
            {
              fromQuantity: scale * deal(1, 3),
              unitCost: tierKind === 1 ? first + deal(1, 4) : first - deal(1, 3),
            },
          ];
    return {
      kind: isBought ? 'buy' : 'make',
      tiers,
      tierRule: tierKind === 3 ? 'allUnits' : 'incremental',
      least: chance(40) ? scale * deal(1, 3) : 0,
      lot: chance(30) ? scale * deal(1, 3) : null,
      setupCost: !isBought && chance(40) ? deal(1, 12) : 0,
    };
  };
  const plant = (): TinyPlant => {
    const isCandidate = chance(50);
    return {
      isCandidate,
      openCost: isCandidate ? deal(0, 20) : 0,
      closeCost: chance(40) ? deal(0, 4) : null,
      fixedCost: deal(0, 12),
      openFrom: periods === 2 && chance(30) ? 1 : 0,
      hours: scale * deal(1, 6),
      overtime: scale * deal(0, 2),
      overtimeCost: deal(1, 6),
      holdingCost: deal(0, 3),
      sources: Array.from({ length: products }, source),
    };
  };
  const lane = (): TinyLane => ({
    freight: deal(0, 6),
    fixedCost: chance(40) ? deal(1, 10) : 0,
    least: isSingle && chance(30) ? scale * deal(1, 3) : 0,
    capacity: isSingle && chance(30) ? scale * deal(3, 5) : null,
    container: isSingle && chance(30) ? { units: scale * deal(1, 3), cost: deal(1, 9) } : null,
  });
  return {
    products,
    periods,
    plants: two.map(plant),
    lanes: two.map(() => two.map(lane)),
    demand: two.map(() =>
      Array.from({ length: products }, () =>
        Array.from({ length: periods }, () => ({
          quantity: scale * deal(0, isFirstCappedAtHalf ? 2 : 3),
          penalty: chance(80) ? deal(8, 40) : null,
        })),
      ),
    ),
    isSoleSourced: chance(30),
    sites: chance(30) ? (chance(50) ? { minimum: null, maximum: 1 } : { minimum: 2, maximum: null }) : null,
    isFirstCappedAtHalf,
  };
}

/** The network that a tiny case stands for: plants `a` and `b`, markets `m` and `n`, products `x` and `y`. */
export function tinyNetwork(tiny: TinyCase): Network {
  const plantIds = ['a', 'b'] as const;
  const marketIds = ['m', 'n'] as const;
  const productIds = (['x', 'y'] as const).slice(0, tiny.products);
  let network: NetworkBuilder = aNetwork('Tiny').withPeriods(tiny.periods, 30);
  for (const product of productIds) network = network.withProduct(product, { volumeM3: 1 });
  for (const market of marketIds) network = network.withMarket(market, { storageLimit: 0 });
  tiny.plants.forEach((plant, number) => {
    const id = plantIds[number] ?? '';
    network = network
      .withPlant(id, {
        roles: ['plant', 'supplier'],
        holdingCostPerUnitPerPeriod: plant.holdingCost,
        opening: {
          state: plant.isCandidate ? 'candidate' : 'existing',
          openCost: plant.openCost,
          closeCost: plant.closeCost,
          fixedCostPerPeriod: plant.fixedCost,
          openFrom: `p${plant.openFrom + 1}`,
        },
      })
      .withLine(id, {
        hoursPerPeriod: plant.hours,
        overtimeMaximumHoursPerPeriod: plant.overtime,
        overtimeCostPerHour: plant.overtimeCost,
      });
    plant.sources.forEach(({ kind, tiers, tierRule, least, lot, setupCost }, product) => {
      const output = productIds[product] ?? '';
      network =
        kind === 'buy'
          ? network.withOffer(id, output, {
              tiers: [...tiers],
              tierRule,
              minimumOrder: least,
              lotMultiple: lot,
            })
          : network.withRecipe(id, output, {
              lineHours: [{ line: `${id}_line`, hoursPerUnit: 1 }],
              labourPerUnit: tiers[0]?.unitCost ?? 0,
              minimumRun: least,
              lotMultiple: lot,
              setupCost,
            });
    });
    tiny.lanes[number]?.forEach(({ freight, fixedCost, least, capacity, container }, market) => {
      network = network.withLane(id, marketIds[market] ?? '', {
        costPer: {
          unit: freight,
          container:
            container === null
              ? null
              : { usableM3: container.units, usableKg: 1000, cost: container.cost, isWholeContainers: true },
        },
        fixedCostPerPeriod: fixedCost,
        minimumPerPeriod: least,
        capacityPerPeriod: capacity,
      });
    });
  });
  tiny.demand.forEach((byProduct, market) =>
    byProduct.forEach((byPeriod, product) =>
      byPeriod.forEach(({ quantity, penalty }, period) => {
        network = network.withDemand(marketIds[market] ?? '', productIds[product] ?? '', quantity, {
          period: `p${period + 1}`,
          shortfallPenaltyPerUnit: penalty,
        });
      }),
    ),
  );
  if (tiny.isSoleSourced)
    network = network.withPolicy('sole', {
      kind: 'sourcing',
      receivers: [...marketIds],
      maximumSources: 1,
      acrossProducts: 'each',
    });
  if (tiny.sites !== null)
    network = network.withPolicy('plants', {
      kind: 'count',
      what: 'sites',
      filter: { sites: [...plantIds] },
      acrossPeriods: 'each',
      ...tiny.sites,
    });
  if (tiny.isFirstCappedAtHalf)
    network = network.withPolicy('cap', {
      kind: 'share',
      measure: 'flow',
      numerator: { sites: 'a' },
      denominator: {},
      maximumShare: 0.5,
      acrossPeriods: 'total',
      acrossProducts: 'total',
    });
  return network.build();
}
