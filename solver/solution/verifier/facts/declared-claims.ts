import type { Agreement } from '../../../../scenarios/domain/agreement.ts';
import type { AgreementId, TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Claim } from '../../../../scenarios/domain/standing.ts';

/** Whether a claim under an agreement holds into one member alone: materials of two members may have earned it together. */
export function isByPartner({ cumulation, members }: Agreement): boolean {
  return cumulation === 'bilateral' && new Set(members).size > 2;
}

/**
 * The claims of goods that come into the plan with agreements declared for them: as goods of the root of their origin;
 * where an agreement's claims are by partner, one for each other member.
 */
export function declaredClaims(
  declared: readonly AgreementId[],
  origin: TerritoryId,
  agreements: ReadonlyMap<string, Agreement>,
): readonly Claim[] {
  return [...new Set(declared)].flatMap((id): readonly Claim[] => {
    const agreement = agreements.get(id);
    if (agreement === undefined) return [];
    if (!isByPartner(agreement)) return [{ agreement: id, origin, partner: null }];
    return [...new Set(agreement.members)]
      .filter((member) => member !== origin)
      .map((partner) => ({ agreement: id, origin, partner }));
  });
}
