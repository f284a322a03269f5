import type { Source } from '../domain/primitives.ts';
import { hsDigits } from '../trade/hs-digits.ts';
import rows from './data/notices.json' with { type: 'json' };
import { withSources } from './sourced.ts';

/** Something to know about a territory's law that is no rate on a lane. */
export interface Notice {
  readonly id: string;
  readonly into: string;
  /** Origins that it speaks of; not stated: any. */
  readonly originCountries?: readonly string[];
  /** HS prefixes that it speaks of; not stated: all goods. */
  readonly hsPrefixes?: readonly string[];
  readonly say: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: Source;
}

/** All notices, in order of id. */
export const notices: readonly Notice[] = withSources(rows);

/**
 * The notices that concern goods of an origin at a border on a day. One of a code is told to whoever asks about a part
 * of that code, or about what it is a part of.
 */
export function noticesAbout(goods: {
  readonly into: string;
  readonly origin: string;
  readonly hsCode: string | null;
  readonly date: string;
}): readonly Notice[] {
  const digits = goods.hsCode === null ? null : hsDigits(goods.hsCode);
  const isOf = (prefix: string) =>
    digits !== null && (digits.startsWith(hsDigits(prefix)) || hsDigits(prefix).startsWith(digits));
  return notices.filter(
    ({ into, originCountries, hsPrefixes, validFrom, validTo }) =>
      into === goods.into &&
      (originCountries?.includes(goods.origin) ?? true) &&
      (hsPrefixes?.some(isOf) ?? true) &&
      (validFrom ?? '') <= goods.date &&
      (validTo === null || goods.date <= validTo),
  );
}
