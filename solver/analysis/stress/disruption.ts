import type { Network } from '../../../scenarios/domain/network.ts';
import type { Filter, Measure } from '../../../scenarios/domain/policy.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';

export const disruptionKinds = ['site', 'cluster', 'territory', 'mode', 'border'] as const;
export type DisruptionKind = (typeof disruptionKinds)[number];

/** Something that stands still for a while. */
export interface Disruption {
  /** Unique: `site penang`, `border cn us`. */
  id: string;
  kind: DisruptionKind;
  /** Ids of what stands still: sites; modes; for a border the territories it lies between, as goods go. */
  about: readonly string[];
  stops: readonly Stop[];
}

/** What does not happen. Fields of the filter that are left out match all. */
interface Stop {
  measure: Measure;
  forbidden: Partial<Filter>;
}

/**
 * Every disruption of a network, each by itself:
 * - a site that makes, sells or hubs: it makes, buys, sends and receives nothing; stock there stays where it is;
 * - a cluster, and a territory, of two such sites or more: all of them at once;
 * - a mode: nothing leaves by it;
 * - a border: nothing leaves from one territory for another, by any mode.
 * Markets go on wanting what they want. Of two disruptions that stop the same the first is kept.
 */
export function disruptionsOf(network: Network): readonly Disruption[] {
  const working = network.sites.filter(({ roles }) => roles.some((role) => role !== 'market'));
  const found: Disruption[] = working.map(({ id }) => sitesDown('site', [id], [id]));
  const together = (kind: 'cluster' | 'territory', of: (site: Network['sites'][number]) => string | null) => {
    const groups = new Map<string, string[]>();
    for (const site of working) {
      const name = of(site);
      if (name !== null) groups.set(name, [...(groups.get(name) ?? []), site.id]);
    }
    for (const [name, ids] of groups) if (ids.length > 1) found.push(sitesDown(kind, [name], ids));
  };
  together('cluster', ({ cluster }) => cluster);
  together('territory', ({ territory }) => territory);
  const modes = new Set(network.lanes.map(({ mode }) => mode));
  for (const mode of modes) {
    const stops: readonly Stop[] = [{ measure: 'flow', forbidden: { modes: [mode] } }];
    found.push({ id: `mode ${mode}`, kind: 'mode', about: [mode], stops });
  }
  const territoryOf = new Map(network.sites.map(({ id, territory }) => [id, territory]));
  const borders = new Set(
    network.lanes.map(({ from, to }) => `${territoryOf.get(from) ?? ''} ${territoryOf.get(to) ?? ''}`),
  );
  for (const border of [...borders].sort()) {
    const [from = '', to = ''] = border.split(' ');
    if (from === to || from === '' || to === '') continue;
    const stops: readonly Stop[] = [{ measure: 'flow', forbidden: { territories: from, toTerritories: to } }];
    found.push({ id: `border ${border}`, kind: 'border', about: [from, to], stops });
  }
  const seen = new Set<string>();
  return found.filter(({ stops }) => {
    const key = JSON.stringify(stops);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sitesDown(kind: DisruptionKind, about: readonly string[], sites: string[]): Disruption {
  return {
    id: `${kind} ${about.join(' ')}`,
    kind,
    about,
    stops: [
      { measure: 'make', forbidden: { sites } },
      { measure: 'buy', forbidden: { sites } },
      { measure: 'flow', forbidden: { sites } },
      { measure: 'flow', forbidden: { toSites: sites } },
    ],
  };
}

/** The policies that make a disruption of these periods, as overrides of a scenario. */
export function disruptionOverrides(
  network: Network,
  { id, stops }: Disruption,
  periods: readonly string[],
): readonly Override[] {
  const taken = new Set<string>(network.policies.map((policy) => policy.id));
  let number = 0;
  const freeId = (): string => {
    do number += 1;
    while (taken.has(`stress_${number}`));
    return `stress_${number}`;
  };
  return stops.map(({ measure, forbidden }) => ({
    at: 'policies',
    add: { id: freeId(), kind: 'pair', measure, forbidden: { ...forbidden, periods: [...periods] } },
    because: `Stress: ${id}.`,
  }));
}
