import type { Agreement } from '../domain/agreement.ts';
import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { AgreementId, SiteId, TerritoryId } from '../domain/primitives.ts';
import { plainStanding, type Claim, type Standing } from '../domain/standing.ts';

/** What becomes of the standing of goods from where they are bought or held until they are served. */
export interface StandingRules {
  /** Of goods of an origin that are declared to originate under these agreements. */
  declared(agreements: readonly AgreementId[], origin: TerritoryId): Standing;
  /**
   * Of goods that had a standing when they left one site for another. A claim is lost outside the members of an
   * agreement that asks for direct consignment, but for its named hubs. Leaving a customs territory ends the duty to
   * export; entering one under drawback begins it.
   */
  arriving(standing: Standing, way: Way): Standing;
}

/** One journey by a lane. */
export interface Way {
  readonly from: SiteId;
  readonly to: SiteId;
  readonly entersUnderDrawback: boolean;
}

export function standingRules(
  network: Pick<Network, 'settings' | 'territories' | 'sites' | 'agreements'>,
): StandingRules {
  const rootOf = originTerritory(network);
  const agreementById = new Map(network.agreements.map((each) => [each.id, each]));
  const territoryOf = new Map(network.sites.map((site) => [site.id, site.territory]));
  const isKeptAt = ({ agreement }: Claim, site: SiteId): boolean => {
    const law = agreementById.get(agreement);
    if (law === undefined) return false;
    const territory = territoryOf.get(site);
    const isMember = territory !== undefined && law.members.includes(rootOf(territory));
    return !law.isDirectConsignment || isMember || law.consignmentHubs.includes(site);
  };
  return {
    declared: (agreements, origin) => ({
      ...plainStanding,
      claims: !network.settings.isPreferencePlanned
        ? []
        : agreements.flatMap((id) => {
            const agreement = agreementById.get(id);
            return agreement === undefined ? [] : claimsUnder(agreement, rootOf(origin));
          }),
    }),
    arriving: (standing, { from, to, entersUnderDrawback }) => {
      const isLeaving = territoryOf.get(from) !== territoryOf.get(to);
      return {
        claims: standing.claims.filter((claim) => isKeptAt(claim, to)),
        otherOrigins: standing.otherOrigins,
        isForExport: isLeaving ? entersUnderDrawback : standing.isForExport,
      };
    },
  };
}

/** Whether materials of one member help towards that member alone: bilateral cumulation among more than two. */
export function isByPartner({ cumulation, members }: Agreement): boolean {
  return cumulation === 'bilateral' && members.length > 2;
}

/**
 * The claims that goods originating in a customs territory have under an agreement. Where cumulation is bilateral among more
 * than two members, materials of one partner help only towards that partner: one claim for each.
 */
export function claimsUnder(agreement: Agreement, origin: TerritoryId): readonly Claim[] {
  if (!isByPartner(agreement)) return [{ agreement: agreement.id, origin, partner: null }];
  return agreement.members
    .filter((member) => member !== origin)
    .map((partner) => ({ agreement: agreement.id, origin, partner }));
}
