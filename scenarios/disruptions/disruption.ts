import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { Filter, Measure } from '../domain/policy.ts';
import type { TerritoryId } from '../domain/primitives.ts';
import type { Override } from '../domain/scenario.ts';
import type { Outage } from './outage.ts';
import { canRise, raisedLayer } from './raised-layer.ts';

export const disruptionKinds = ['site', 'cluster', 'territory', 'mode', 'border', 'layer'] as const;
export type DisruptionKind = (typeof disruptionKinds)[number];

/** What stands still is looked at unless said otherwise; what duty rises has a screen of its own. */
export const usualKinds: readonly DisruptionKind[] = ['site', 'cluster', 'territory', 'mode', 'border'];

/** Something that stands still for a while, or a duty that rises for it. */
export interface Disruption {
  /** Unique: `site penang`, `border cn us`, `layer us_s301`. */
  id: string;
  kind: DisruptionKind;
  /** Ids of what stands still: sites; modes; for a border the territories it lies between, as goods go; the layer. */
  about: readonly string[];
  stops: readonly Stop[];
}

/** What does not happen. Fields of the filter that are left out match all. */
export interface Stop {
  measure: Measure;
  forbidden: Partial<Filter>;
}

/** The disruptions of a network in a time. Of two that stop the same the first is kept. */
export function disruptionsOf(network: Network, outage: Outage | null = null): readonly Disruption[] {
  const seen = new Set<string>();
  return everyDisruption(network, outage).filter(({ id, stops }) => {
    const key = stops.length === 0 ? id : JSON.stringify(stops);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * All that can be called a disruption of a network in a time, each by itself:
 * - a site that makes, sells or hubs: it makes, buys, sends and receives nothing; stock there stays where it is;
 * - a cluster, and a territory with the zones bonded in it: all such sites at once;
 * - a mode: nothing leaves by it;
 * - a border: nothing leaves from one territory, or a zone bonded in it, for another, by any mode. Between a zone and
 *   the territory around it, or another zone there, lies a border too;
 * - a duty layer: in force where it is proposed or suspended, else at 10 points more.
 * Markets go on wanting what they want.
 */
export function everyDisruption(network: Network, outage: Outage | null = null): readonly Disruption[] {
  const root = originTerritory(network);
  const working = network.sites.filter(({ roles }) => roles.some((role) => role !== 'market'));
  const found: Disruption[] = working.map(({ id }) => sitesDown('site', [id], [id]));
  const together = (
    kind: 'cluster' | 'territory',
    of: (site: Network['sites'][number]) => readonly string[],
  ) => {
    const groups = new Map<string, string[]>();
    for (const site of working) {
      for (const name of new Set(of(site))) groups.set(name, [...(groups.get(name) ?? []), site.id]);
    }
    for (const [name, ids] of groups) found.push(sitesDown(kind, [name], ids));
  };
  together('cluster', ({ cluster }) => (cluster === null ? [] : [cluster]));
  together('territory', ({ territory }) => [root(territory), territory]);
  const modes = new Set(network.lanes.map(({ mode }) => mode));
  for (const mode of modes) {
    const stops: readonly Stop[] = [{ measure: 'flow', forbidden: { modes: [mode] } }];
    found.push({ id: `mode ${mode}`, kind: 'mode', about: [mode], stops });
  }
  found.push(...bordersOf(network));
  if (outage !== null) {
    for (const layer of network.duties.filter((each) => canRise(each, outage.dates))) {
      found.push({ id: `layer ${layer.id}`, kind: 'layer', about: [layer.id], stops: [] });
    }
  }
  return found;
}

function bordersOf(network: Network): readonly Disruption[] {
  const root = originTerritory(network);
  const territoryOf = new Map<string, TerritoryId>(network.sites.map(({ id, territory }) => [id, territory]));
  const borders = new Map<string, readonly [TerritoryId, TerritoryId]>();
  for (const lane of network.lanes) {
    const [from, to] = [territoryOf.get(lane.from), territoryOf.get(lane.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const border = root(from) === root(to) ? ([from, to] as const) : ([root(from), root(to)] as const);
    borders.set(border.join(' '), border);
  }
  /** A territory with its zones; a list only where it has any, so that a path stays as short as it can. */
  const within = (id: TerritoryId): string | string[] => {
    const all = network.territories.map((each) => each.id).filter((each) => root(each) === id);
    return all.length > 1 ? all : id;
  };
  const inOrder = [...borders].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([name, [from, to]]): Disruption => {
    const isInside = root(from) === root(to);
    const forbidden = isInside
      ? { territories: from, toTerritories: to }
      : { territories: within(from), toTerritories: within(to) };
    const stops: readonly Stop[] = [{ measure: 'flow', forbidden }];
    return { id: `border ${name}`, kind: 'border', about: [from, to], stops };
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

/** A disruption over an outage, as overrides of a scenario: policies that forbid, or layers that rise. */
export function disruptionOverrides(
  network: Network,
  { id, kind, about, stops }: Disruption,
  { periods, dates }: Outage,
  because = `Stress: ${id}.`,
): readonly Override[] {
  if (kind === 'layer') return raisedLayer(network, about[0] ?? '', dates, because);
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
    because,
  }));
}
