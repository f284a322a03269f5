import type { Lane } from '../../../scenarios/domain/lane.ts';
import { selectedIds } from '../../../scenarios/domain/selector.ts';
import { canCount } from '../../../scenarios/trade/duty-candidates.ts';
import { hsDigits } from '../../../scenarios/trade/hs-digits.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Whether goods may enter by a lane under drawback: it goes into another customs territory that refunds a share, some
 * layer there is eligible for these goods, and lanes lead out again.
 */
export function canEnterUnderDrawback(catalogue: Catalogue): (lane: Lane, product: number) => boolean {
  const { network, siteIndex, members } = catalogue;
  const territoryOf = (site: string) => network.sites[siteIndex.of(site)]?.territory ?? '';
  const refunding = new Set<string>(
    network.territories.filter(({ drawbackShare }) => drawbackShare > 0).map(({ id }) => id),
  );
  const layers = network.duties
    .filter((layer) => layer.isDrawbackEligible && canCount(layer))
    .map(({ into, hsPrefixes }) => ({
      into: selectedIds(into, members),
      prefixes: hsPrefixes.map(hsDigits),
    }));
  if (refunding.size === 0 || layers.length === 0) return () => false;
  const left = new Set(
    network.lanes
      .filter(({ from, to }) => territoryOf(from) !== territoryOf(to))
      .map(({ from }) => territoryOf(from)),
  );
  return (lane, product) => {
    const into = territoryOf(lane.to);
    if (!refunding.has(into) || !left.has(into) || territoryOf(lane.from) === into) return false;
    const code = hsDigits(network.products[product]?.hsCode ?? '');
    return layers.some(
      ({ into: where, prefixes }) =>
        (where === null || where.has(into)) &&
        (prefixes.length === 0 || prefixes.some((prefix) => code.startsWith(prefix))),
    );
  };
}
