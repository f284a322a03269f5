import type { Network } from '../../../../scenarios/domain/network.ts';
import type { PeriodId } from '../../../../scenarios/domain/primitives.ts';
import { rowActivities } from '../../../backends/program/judge-values.ts';
import { programNames, type PlanningModel } from '../../../formulation/build-model.ts';
import type { Capacity, CapacityPrice } from './limits.ts';

/** A capacity that a plan uses up, and when. */
export interface FullCapacity {
  capacity: Capacity;
  unit: CapacityPrice['unit'];
  periods: readonly PeriodId[];
  /** Rows that are full: periods, or one for a limit over the whole horizon. */
  rowCount: number;
  /** Units in a period, as the file states them. */
  size: number;
}

/** What is left of a capacity below this share of it is the engine's tolerance. */
const leastLeft = 1e-6;

/** The capacities that a plan uses to the last unit in some period; more of any other saves nothing. */
export function fullCapacities(model: PlanningModel, values: Float64Array): readonly FullCapacity[] {
  const { rows: names } = programNames(model);
  const used = rowActivities(model.program, values);
  const periods = new Map<string, PeriodId>(model.network.settings.periods.map(({ id }) => [id, id]));
  const found = new Map<string, FullCapacity & { periods: PeriodId[] }>();
  for (const { family, first, count } of model.rowFamilies) {
    const kind = kinds[family];
    if (kind === undefined) continue;
    for (let row = first; row < first + count; row++) {
      const [id = '', period = ''] = idsIn(names[row] ?? '');
      const described = describe(model.network, kind, id);
      if (described === null) continue;
      const left = (model.program.rowUpper[row] as number) - (used[row] as number);
      if (left > leastLeft * Math.max(1, described.size)) continue;
      const full = found.get(`${family} ${id}`) ?? { ...described, rowCount: 0, periods: [] };
      found.set(`${family} ${id}`, full);
      full.rowCount += 1;
      const when = periods.get(period);
      if (when !== undefined) full.periods.push(when);
    }
  }
  return [...found.values()];
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

type Described = Pick<FullCapacity, 'capacity' | 'unit' | 'size'>;

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
