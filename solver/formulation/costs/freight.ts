import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Catalogue } from '../sets/catalogue.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reachability.ts';
import type { Cause, CostFamily } from './cost-family.ts';

/** Freight of one unit in base currency, without insurance and without whole containers. */
export function freightPerUnit(catalogue: Catalogue, lane: Lane, product: Product): number {
  const { unit, kg, m3, container } = lane.costPer;
  const filled =
    container === null || container.isWholeContainers
      ? 0
      : container.cost *
        Math.max(product.volumeM3 / container.usableM3, product.weightKg / container.usableKg);
  return catalogue.toBase(unit + kg * product.weightKg + m3 * product.volumeM3 + filled, lane.currency);
}

export function moveCause(sets: PlanningSets, move: Move, period: number): Cause {
  const { network } = sets;
  const lane = network.lanes[move.lane] as Lane;
  const node = sets.nodes[move.from] as Node;
  return {
    period: network.settings.periods[period]?.id ?? null,
    site: lane.from,
    lane: lane.id,
    product: network.products[node.product]?.id ?? null,
    origin: network.territories[node.origin]?.id ?? null,
    cause: lane.id,
  };
}

export const freightCost: CostFamily = {
  name: 'freight',
  title: 'Freight and insurance',
  formula: `Σ (unit[l] + kg[l] · weightKg[p] + m3[l] · volumeM3[p] + container[l] · max(volumeM3[p] / usableM3[l], weightKg[p] / usableKg[l]) + insurance[l] · value[p,s]) · flow[l,p,o,t]
  + Σ container[l] · containers[l,t] where containers are whole`,
  charge(sets, { flow, containers }, charge) {
    const { network, catalogue } = sets;
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const lane = network.lanes[move.lane] as Lane;
      const node = sets.nodes[move.from] as Node;
      const product = network.products[node.product] as Product;
      charge(column, freightPerUnit(catalogue, lane, product), 'freight', () =>
        moveCause(sets, move, period),
      );
      const insurance = lane.insuranceRate * catalogue.customsValue(node.product, node.site);
      charge(column, insurance, 'freight', () => ({ ...moveCause(sets, move, period), part: 'insurance' }));
    });
    containers.each((item, period, column) => {
      const lane = network.lanes[item] as Lane;
      const cost = catalogue.toBase(lane.costPer.container?.cost ?? 0, lane.currency);
      charge(column, cost, 'freight', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: lane.from,
        lane: lane.id,
        cause: lane.id,
        part: 'containers',
      }));
    });
  },
};

export const inTransitCost: CostFamily = {
  name: 'in-transit',
  title: 'Capital tied up on the way',
  formula: 'Σ value[p,s] · capital · (transitDays[l] + dwellDays[l]) / 365 · flow[l,p,o,t]',
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    const { costOfCapitalPerYear } = network.settings;
    if (costOfCapitalPerYear === 0) return;
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const node = sets.nodes[move.from] as Node;
      const days = catalogue.laneDays(network.lanes[move.lane] as Lane);
      const amount = (catalogue.customsValue(node.product, node.site) * costOfCapitalPerYear * days) / 365;
      charge(column, amount, 'in-transit', () => moveCause(sets, move, period));
    });
  },
};

/**
 * Safety stock of lanes into sites with uncertain demand, as a charge on each unit of flow:
 * z · √(L · cv² + σ_L²) days of that flow are held at the destination. L and σ_L are the lane's days and their
 * deviation; cv² is the mean over the product's demand rows there of (stdDev / quantity)² · days. No pooling across
 * lanes or products is credited.
 */
export const safetyStockCost: CostFamily = {
  name: 'safety-stock',
  title: 'Safety stock on uncertain lanes',
  formula: 'Σ z · √(L · cv² + σ_L²) · (storage[s] / mean days + value[p,s] · capital / 365) · flow[l,p,o,t]',
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    const { serviceLevelZ, costOfCapitalPerYear } = network.settings;
    if (serviceLevelZ === 0) return;
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const to = sets.nodes[move.to] as Node;
      const variance = dailyVariation(sets, to.site, to.product);
      if (variance === null) return;
      const lane = network.lanes[move.lane] as Lane;
      const site = network.sites[to.site] as Site;
      const cover =
        serviceLevelZ * Math.sqrt(catalogue.laneDays(lane) * variance + lane.transitDaysStdDev ** 2);
      const perDay =
        catalogue.toBase(site.holdingCostPerUnitPerPeriod, site.currency) / catalogue.horizon.meanDays +
        (catalogue.customsValue(to.product, to.site) * costOfCapitalPerYear) / 365;
      charge(column, cover * perDay, 'safety-stock', () => ({
        ...moveCause(sets, move, period),
        site: site.id,
      }));
    });
  },
};

/** Mean of (stdDev / quantity)² · days over a product's demand rows at a site; `null` when none states a deviation. */
function dailyVariation(sets: PlanningSets, site: number, product: number): number | null {
  let sum = 0;
  let rows = 0;
  for (const number of sets.demand.wantedAt(site, product)) {
    const { row, first } = sets.demand.wanted[number] as Wanted;
    if (row.stdDev === null) continue;
    sum += (row.stdDev / row.quantity) ** 2 * (sets.catalogue.horizon.days[first] ?? 0);
    rows++;
  }
  return rows === 0 ? null : sum / rows;
}
