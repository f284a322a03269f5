import type { Agreement } from '../../../../scenarios/domain/agreement.ts';
import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Claim } from '../../../../scenarios/domain/standing.ts';
import { isByPartner } from '../facts/declared-claims.ts';
import type { KnownStanding } from '../facts/standings.ts';

/** Whether the claim is one that work in its origin can earn: a member's, and by partner exactly where the agreement's are. */
export function isEarnable({ origin, partner }: Claim, agreement: Agreement): boolean {
  const { members } = agreement;
  if (!members.includes(origin)) return false;
  if (!isByPartner(agreement)) return partner === null;
  return partner !== null && partner !== origin && members.includes(partner);
}

/**
 * Whether a material counts as originating for a claim, by the agreement's cumulation: with a claim of its own from the
 * claim's origin, in `bilateral` also from the partner (with two members the other one), in `diagonal` and `full` from
 * anywhere, in `full` also by the origin of a member alone.
 */
export function originatesFor(
  claim: Claim,
  { id, members, cumulation }: Agreement,
): (material: { readonly origin: TerritoryId; readonly standing: KnownStanding }) => boolean {
  const hasClaimFrom = ({ claims }: KnownStanding, from: (origin: TerritoryId) => boolean) =>
    claims.some(({ agreement, origin }) => agreement === id && from(origin));
  switch (cumulation) {
    case 'none':
      return ({ standing }) => hasClaimFrom(standing, (origin) => origin === claim.origin);
    case 'bilateral': {
      const partner = claim.partner ?? members.find((member) => member !== claim.origin);
      return ({ standing }) =>
        hasClaimFrom(standing, (origin) => origin === claim.origin || origin === partner);
    }
    case 'diagonal':
      return ({ standing }) => hasClaimFrom(standing, () => true);
    case 'full':
      return ({ origin, standing }) => members.includes(origin) || hasClaimFrom(standing, () => true);
  }
}
