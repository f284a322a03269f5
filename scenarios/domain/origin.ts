import type { TerritoryId } from './primitives.ts';
import type { Territory } from './territory.ts';

/**
 * The territory whose origin goods made in a territory carry: itself, or for a bonded zone the one around it,
 * through zones inside zones up to the root. A parent that does not exist ends the way up.
 *
 * Zones that name one another in a circle have no root; all of them then stand for the circle's first id,
 * so that the answer does not depend on where one enters it. The checks report the circle.
 */
export function originTerritory(network: {
  readonly territories: readonly Territory[];
}): (territory: TerritoryId) => TerritoryId {
  const byId = new Map<TerritoryId, Territory>(network.territories.map((each) => [each.id, each]));
  const parentOf = (id: TerritoryId): TerritoryId | null => {
    const parent = byId.get(id)?.bondedIn ?? null;
    return parent !== null && byId.has(parent) ? parent : null;
  };
  const rootOf = (start: TerritoryId): TerritoryId => {
    const way: TerritoryId[] = [];
    let here = start;
    for (;;) {
      const met = way.indexOf(here);
      if (met >= 0) return way.slice(met).reduce((first, each) => (each < first ? each : first));
      way.push(here);
      const parent = parentOf(here);
      if (parent === null) return here;
      here = parent;
    }
  };
  const roots = new Map<TerritoryId, TerritoryId>(network.territories.map(({ id }) => [id, rootOf(id)]));
  return (territory) => roots.get(territory) ?? territory;
}
