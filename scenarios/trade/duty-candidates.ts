import type { Agreement } from '../domain/agreement.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import { selectedIds, type GroupMembers } from '../domain/selector.ts';
import type { DutyLayerId } from '../domain/primitives.ts';
import type { Claim } from '../domain/standing.ts';
import { hsDigits } from './hs-digits.ts';
import { both, validity, type Validity } from './validity.ts';

/** One import, without its date. */
export interface ImportCase {
  /** Territory that the goods enter. */
  readonly into: string;
  /** Customs origin of the goods. */
  readonly origin: string;
  /** HS code with or without dots; `null` for goods not classified. */
  readonly hsCode: string | null;
  /** Customs territory that the goods are sent from, a bonded zone counted to the one around it. */
  readonly sentFrom: string;
  /** The one preference that the entry claims; `null` for none. */
  readonly claim: Claim | null;
  /** The layer whose tariff-rate quota the entry uses; `null` for none. */
  readonly quota: DutyLayerId | null;
}

/** A duty layer with its selectors flattened; `null` sets hold everything. */
export interface PreparedLayer {
  readonly layer: DutyLayer;
  readonly into: ReadonlySet<string> | null;
  readonly origins: ReadonlySet<string> | null;
  /** HS prefixes, digits alone, the longest first. */
  readonly prefixes: readonly string[];
  readonly valid: Validity;
}

/** A layer that matches an import but for the date, and how closely. */
export interface Candidate {
  readonly prepared: PreparedLayer;
  /** Digits of the longest HS prefix that matched; 0 for a layer on all goods. */
  readonly matchedDigits: number;
}

/** Whether a layer of this status counts within its dates. */
export function canCount({ status }: DutyLayer): boolean {
  return status !== 'proposed' && status !== 'suspended';
}

/** Prepares layers, in order of their ids. One that needs an agreement holds no longer than the agreement does. */
export function preparedLayers(
  duties: readonly DutyLayer[],
  agreements: readonly Agreement[],
  members: GroupMembers,
): readonly PreparedLayer[] {
  const agreementById = new Map(agreements.map((each) => [each.id, each]));
  const validityOf = (layer: DutyLayer): Validity => {
    const agreement = layer.needsAgreement === null ? undefined : agreementById.get(layer.needsAgreement);
    return agreement === undefined ? validity(layer) : both(validity(layer), validity(agreement));
  };
  return duties
    .map((layer) => ({
      layer,
      into: selectedIds(layer.into, members),
      origins: selectedIds(layer.originCountries, members),
      prefixes: layer.hsPrefixes.map(hsDigits).sort((a, b) => b.length - a.length),
      valid: validityOf(layer),
    }))
    .sort((a, b) => (a.layer.id < b.layer.id ? -1 : 1));
}

/**
 * Layers that match an import on some date: by territory, origin, HS prefix, claim, way and quota. A layer that needs
 * an agreement asks for the origin that the claim states, every other for the origin of the goods.
 */
export function dutyCandidates(layers: readonly PreparedLayer[], imported: ImportCase): readonly Candidate[] {
  return layers.flatMap((prepared) => {
    const { layer } = prepared;
    const claim = layer.needsAgreement === null ? null : imported.claim;
    if (layer.needsAgreement !== null && claim?.agreement !== layer.needsAgreement) return [];
    if (layer.isForTransshipped && imported.sentFrom === imported.origin) return [];
    if (layer.quota !== null && imported.quota !== layer.id) return [];
    const matchedDigits = digitsMatched(prepared, { ...imported, origin: claim?.origin ?? imported.origin });
    return matchedDigits === null ? [] : [{ prepared, matchedDigits }];
  });
}

/** Digits of the longest HS prefix by which a layer is on these goods, 0 where it is on all; `null` where it is on others. */
export function digitsMatched(
  { into, origins, prefixes }: PreparedLayer,
  goods: Pick<ImportCase, 'into' | 'origin' | 'hsCode'>,
): number | null {
  if (into !== null && !into.has(goods.into)) return null;
  if (origins !== null && !origins.has(goods.origin)) return null;
  if (prefixes.length === 0) return 0;
  const digits = goods.hsCode === null ? null : hsDigits(goods.hsCode);
  const longest = digits === null ? undefined : prefixes.find((prefix) => digits.startsWith(prefix));
  return longest === undefined ? null : longest.length;
}
