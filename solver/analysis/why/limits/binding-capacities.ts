import type { Network } from '../../../../scenarios/domain/network.ts';
import type { PeriodId } from '../../../../scenarios/domain/primitives.ts';
import { programNames, type PlanningModel } from '../../../formulation/build-model.ts';
import type { Capacity, CapacityPrice } from './limits.ts';

/** The rows of one capacity, and those of them that a plan is held back by. */
export interface BindingCapacity {
  capacity: Capacity;
  unit: CapacityPrice['unit'];
  rows: readonly number[];
  binding: readonly number[];
  periods: readonly PeriodId[];
  /** Units in a period, as the file states them. */
  size: number;
  /** Saved by one more unit in each binding row, as the row duals tell: never less than is true. */
  estimate: number;
}

/**
 * Capacities whose rows have a price in the linear program that remains when integers are held.
 *
 * The duals y of its optimum bound what more of a limit saves: for δ > 0 more it is at most −y · δ, and where some
 * optimal y is nought it is nothing (Bertsimas and Tsitsiklis, Introduction to Linear Optimization, 1997, § 5.3). So
 * rows without a price need not be looked at, and those with one are priced by solving again.
 */
export function bindingCapacities(
  model: PlanningModel,
  rowDuals: Float64Array,
  worthTelling: number,
): readonly BindingCapacity[] {
  const { rows: names } = programNames(model);
  const groups = new Map<string, Gathered>();
  const periods = new Map<string, PeriodId>(model.network.settings.periods.map(({ id }) => [id, id]));
  for (const { family, first, count } of model.rowFamilies) {
    const of = kinds[family];
    if (of === undefined) continue;
    for (let row = first; row < first + count; row++) {
      const [id = '', period = ''] = idsIn(names[row] ?? '');
      const key = `${family} ${id}`;
      const group = groups.get(key) ?? gathered(describe(model.network, of, id));
      if (group === null) continue;
      groups.set(key, group);
      group.rows.push(row);
      const price = -(rowDuals[row] as number);
      if (price <= 0) continue;
      group.estimate += price;
      group.binding.push(row);
      const when = periods.get(period);
      if (when !== undefined) group.periods.push(when);
    }
  }
  return [...groups.values()]
    .filter(({ estimate, size }) => estimate * Math.max(1, size / 10) > worthTelling)
    .sort((one, other) => worth(other) - worth(one));
}

type Gathered = BindingCapacity & { rows: number[]; binding: number[]; periods: PeriodId[] };

function gathered(described: Described | null): Gathered | null {
  return described === null ? null : { ...described, rows: [], binding: [], periods: [], estimate: 0 };
}

/** What a tenth more might save. */
function worth({ estimate, size }: BindingCapacity): number {
  return estimate * Math.max(1, size / 10);
}

/** The ids in `family(id,id,…)`. */
function idsIn(name: string): readonly string[] {
  return name.slice(name.indexOf('(') + 1, -1).split(',');
}

const kinds: Readonly<Record<string, Capacity['kind']>> = {
  line_capacity: 'line',
  recipe_capacity: 'recipe',
  offer_capacity: 'offer',
  lane_capacity: 'lane',
  site_throughput: 'throughput',
  storage_limit: 'storage',
  quota_limit: 'quota',
};

type Described = Pick<BindingCapacity, 'capacity' | 'unit' | 'size'>;

function describe(network: Network, kind: Capacity['kind'], id: string): Described | null {
  const { lines, recipes, offers, lanes, sites, duties } = network;
  const of = <Item extends { id: string }>(items: readonly Item[]) => items.find((each) => each.id === id);
  switch (kind) {
    case 'line': {
      const line = of(lines);
      return line === undefined
        ? null
        : { capacity: { kind, line: line.id }, unit: 'hour', size: line.hoursPerPeriod };
    }
    case 'recipe': {
      const recipe = of(recipes);
      return recipe == null || recipe.capacityPerPeriod === null
        ? null
        : { capacity: { kind, recipe: recipe.id }, unit: 'unit', size: recipe.capacityPerPeriod };
    }
    case 'offer': {
      const offer = of(offers);
      return offer == null || offer.capacityPerPeriod === null
        ? null
        : { capacity: { kind, offer: offer.id }, unit: 'unit', size: offer.capacityPerPeriod };
    }
    case 'lane': {
      const lane = of(lanes);
      return lane == null || lane.capacityPerPeriod === null
        ? null
        : { capacity: { kind, lane: lane.id }, unit: lane.capacityUnit, size: lane.capacityPerPeriod };
    }
    case 'throughput': {
      const site = of(sites);
      return site == null || site.throughputPerPeriod === null
        ? null
        : { capacity: { kind, site: site.id }, unit: site.throughputUnit, size: site.throughputPerPeriod };
    }
    case 'storage': {
      const site = of(sites);
      return site == null || site.storageLimit === null
        ? null
        : { capacity: { kind, site: site.id }, unit: 'unit', size: site.storageLimit };
    }
    case 'quota': {
      const layer = of(duties);
      return layer == null || layer.quota === null
        ? null
        : { capacity: { kind, layer: layer.id }, unit: layer.quota.unit, size: layer.quota.quantity };
    }
  }
}
