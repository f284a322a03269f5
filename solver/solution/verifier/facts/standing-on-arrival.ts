import type { Agreement } from '../../../../scenarios/domain/agreement.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Site } from '../../../../scenarios/domain/site.ts';
import type { KnownStanding, Standings } from './standings.ts';

/** The standing with which goods arrive by a lane. */
export type StandingOnArrival = (
  lane: Lane,
  standing: KnownStanding,
  entersUnderDrawback: boolean,
) => KnownStanding;

/**
 * A claim is lost at a site outside the members of an agreement that asks for direct consignment, unless goods may pass
 * there under customs control. Goods are for export no more once they leave the territory that they entered so;
 * they are so anew where they enter under drawback. What else customs may ask stays as it is.
 */
export function standingOnArrival(
  agreements: ReadonlyMap<string, Agreement>,
  standings: Standings,
  siteOf: (id: string) => Site,
  rootOf: (territory: TerritoryId) => TerritoryId,
): StandingOnArrival {
  const keptAt = (site: Site) => {
    const root = rootOf(site.territory);
    return (id: string) => {
      const agreement = agreements.get(id);
      if (agreement === undefined) return false;
      const { isDirectConsignment, members, consignmentHubs } = agreement;
      return !isDirectConsignment || members.includes(root) || consignmentHubs.includes(site.id);
    };
  };
  const known = new Map<Lane, Map<KnownStanding, readonly [plain: KnownStanding, drawn: KnownStanding]>>();
  return (lane, standing, entersUnderDrawback) => {
    let byStanding = known.get(lane);
    if (byStanding === undefined) known.set(lane, (byStanding = new Map()));
    let arriving = byStanding.get(standing);
    if (arriving === undefined) {
      const to = siteOf(lane.to);
      const isKept = keptAt(to);
      const stays = siteOf(lane.from).territory === to.territory;
      const claims = standing.claims.filter(({ agreement }) => isKept(agreement));
      const isForExport = stays && standing.isForExport;
      arriving = [
        standings.known({ ...standing, claims, isForExport }),
        standings.known({ ...standing, claims, isForExport: true }),
      ];
      byStanding.set(standing, arriving);
    }
    return arriving[entersUnderDrawback ? 1 : 0];
  };
}
