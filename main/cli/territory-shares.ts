import type { Network } from '../../scenarios/domain/network.ts';
import type { SourcedShare } from '../../solver/analysis/breakeven/break-even.ts';
import { leadingTerritories, madeShares } from '../../solver/report/made-shares.ts';
import { nameIn } from './name-in.ts';

const mostTerritories = 5;

/** Where plans make or buy what markets want, by customs territory: the leading territories, and each plan's shares. */
export function territoryShares(
  network: Network,
  plans: readonly { readonly sourced: readonly SourcedShare[] }[],
): {
  readonly titles: readonly string[];
  readonly sharesOf: (plan: { readonly sourced: readonly SourcedShare[] }) => readonly number[];
} {
  const leading = leadingTerritories(plans).slice(0, mostTerritories);
  return {
    titles: leading.map((territory) => nameIn(network.territories, territory)),
    sharesOf: ({ sourced }) => {
      const shares = new Map(madeShares(sourced).map(({ territory, share }) => [territory, share]));
      // A territory where a plan makes nothing has the share of nothing.
      return leading.map((territory) => shares.get(territory) ?? 0);
    },
  };
}
