import {
  readStanding,
  writeClaim,
  writeStanding,
  type Standing,
} from '../../../../scenarios/domain/standing.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';

/** A standing that the verifier has met, with the texts by which goods are told apart. */
export interface KnownStanding extends Standing {
  /** As a plan writes it; `null` when plain. */
  readonly text: string | null;
  /** Each claim as text. */
  readonly claimTexts: ReadonlySet<string>;
  /** What is left when every claim is let go of, as text. */
  readonly lasting: string;
}

/** Standings by their texts: one object for each, so that two are the same when they are the same object. */
export interface Standings {
  readonly known: (standing: Standing) => KnownStanding;
  /** `null` for a text that is no standing, or tells the same thing twice. */
  readonly read: (text: string | null) => KnownStanding | null;
}

/**
 * Where disputes are charged as planned, other origins have no consequence: they are left out of every standing,
 * so that plans which name them and plans which do not are alike.
 */
export function standingsOf({ settings }: Pick<Network, 'settings'>): Standings {
  const isWorseCase = settings.disputedOrigins === 'worse case';
  const byText = new Map<string | null, KnownStanding>();
  const byWritten = new Map<string | null, KnownStanding | null>();
  const known = (standing: Standing): KnownStanding => {
    const followed = isWorseCase ? standing : { ...standing, otherOrigins: [] };
    const text = writeStanding(followed);
    const met = byText.get(text);
    if (met !== undefined) return met;
    const made = {
      ...followed,
      text,
      claimTexts: new Set(followed.claims.map(writeClaim)),
      lasting: writeStanding({ ...followed, claims: [] }) ?? '',
    };
    byText.set(text, made);
    return made;
  };
  const read = (text: string | null): KnownStanding | null => {
    const standing = readStanding(text);
    if (standing === null) return null;
    const claims = new Set(standing.claims.map(writeClaim));
    const others = new Set(standing.otherOrigins);
    const isToldOnce = claims.size === standing.claims.length && others.size === standing.otherOrigins.length;
    return isToldOnce ? known(standing) : null;
  };
  return {
    known,
    read: (text) => {
      const met = byWritten.get(text);
      if (met !== undefined) return met;
      const found = read(text);
      byWritten.set(text, found);
      return found;
    },
  };
}
