import type { AgreementId, TerritoryId } from './primitives.ts';

/** A preference that goods may claim: the agreement, and the customs territory whose originating goods they are under it. */
export interface Claim {
  readonly agreement: AgreementId;
  readonly origin: TerritoryId;
  /** The one member into which it may be claimed, where materials of that member helped to earn it; `null`: any. */
  readonly partner: TerritoryId | null;
}

/** What customs will ask about goods besides their origin. */
export interface Standing {
  readonly claims: readonly Claim[];
  /** Origins that customs may decide on in place of the one they are planned with. */
  readonly otherOrigins: readonly TerritoryId[];
  /** They entered under drawback: they, or what is made of them, must leave the territory again. */
  readonly isForExport: boolean;
}

/** Goods with no preference, no dispute and no drawback. */
export const plainStanding: Standing = { claims: [], otherOrigins: [], isForExport: false };

/**
 * A standing as text, the same text for the same standing; `null` for `plainStanding`.
 * Claims first, `evfta:vn` or `acfta:vn>cn`, joined by `+`; then each other origin after `?`; then `!` for export:
 * `acfta:vn>cn+rcep:vn?cn!`.
 */
export function writeStanding({ claims, otherOrigins, isForExport }: Standing): string | null {
  const listed = claims.map(writeClaim).sort();
  const text = [
    listed.join('+'),
    ...[...otherOrigins].sort().map((origin) => `?${origin}`),
    isForExport ? '!' : '',
  ].join('');
  return text === '' ? null : text;
}

export function writeClaim({ agreement, origin, partner }: Claim): string {
  return `${agreement}:${origin}${partner === null ? '' : `>${partner}`}`;
}

/** Reads what `writeStanding` writes; `null` for any other text. */
export function readStanding(text: string | null): Standing | null {
  if (text === null) return plainStanding;
  const [listed = '', ...others] = text.replace(/!$/, '').split('?');
  const claims = listed === '' ? [] : listed.split('+').map(readClaim);
  const known = claims.filter((claim) => claim !== null);
  const standing = {
    claims: known,
    otherOrigins: others as TerritoryId[],
    isForExport: text.endsWith('!'),
  };
  return known.length === claims.length && writeStanding(standing) === text ? standing : null;
}

function readClaim(text: string): Claim | null {
  const parts = /^([a-z][a-z0-9_]*):([a-z][a-z0-9_]*)(?:>([a-z][a-z0-9_]*))?$/.exec(text);
  if (parts === null) return null;
  const [, agreement, origin, partner = null] = parts;
  return {
    agreement: agreement as AgreementId,
    origin: origin as TerritoryId,
    partner: partner as TerritoryId | null,
  };
}
