import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Name } from '../../../../scenarios/domain/primitives.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Period } from '../../../../scenarios/domain/settings.ts';

interface Named {
  readonly id: string;
  readonly name: Name | null;
}

/** The planner's word for a record: its name, else its id. */
export function nameOf({ id, name }: Named): string {
  if (name === null) return id;
  return typeof name === 'string' ? name : name.en;
}

/** Words for sentences, by what they speak of. */
export interface Names {
  readonly site: (id: string) => string;
  readonly product: (id: string) => string;
  readonly period: (index: number) => string;
  readonly lane: (lane: Lane) => string;
}

export function namesOf(network: Network, periods: readonly Period[]): Names {
  const sites = new Map<string, string>(network.sites.map((each) => [each.id, nameOf(each)]));
  const products = new Map<string, string>(network.products.map((each) => [each.id, nameOf(each)]));
  const site = (id: string) => sites.get(id) ?? id;
  return {
    site,
    product: (id) => products.get(id) ?? id,
    period: (index) => {
      const period = periods[index];
      return period === undefined ? `period ${index}` : nameOf(period);
    },
    lane: (lane) =>
      lane.name === null ? `${site(lane.from)} to ${site(lane.to)} by ${lane.mode}` : nameOf(lane),
  };
}
