import type { Network } from '../../scenarios/domain/network.ts';
import type { TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { SourcedShare } from '../../solver/analysis/breakeven/break-even.ts';
import { formatName } from './format.ts';

const mostTerritories = 5;

/** Where plans make or buy what markets want, by customs territory: the leading territories, and each plan's shares. */
export function territoryShares(
  network: Network,
  plans: readonly { readonly sourced: readonly SourcedShare[] }[],
): {
  readonly titles: readonly string[];
  readonly sharesOf: (plan: { readonly sourced: readonly SourcedShare[] }) => readonly number[];
} {
  const most = new Map<TerritoryId, number>();
  for (const plan of plans)
    for (const [territory, share] of sharesIn(plan.sourced))
      most.set(territory, Math.max(share, most.get(territory) ?? 0));
  const leading = [...most]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostTerritories)
    .map(([territory]) => territory);
  const names = new Map<string, string>(network.territories.map(({ id, name }) => [id, formatName(name)]));
  return {
    titles: leading.map((territory) => names.get(territory) ?? territory),
    sharesOf: ({ sourced }) => {
      const shares = sharesIn(sourced);
      // A territory where a plan makes nothing has the share of nothing.
      return leading.map((territory) => shares.get(territory) ?? 0);
    },
  };
}

function sharesIn(sourced: readonly SourcedShare[]): ReadonlyMap<TerritoryId, number> {
  const all = sourced.reduce((sum, { quantity }) => sum + quantity, 0);
  const shares = new Map<TerritoryId, number>();
  for (const { territory, quantity } of sourced)
    shares.set(territory, (shares.get(territory) ?? 0) + quantity / all);
  return shares;
}
