import type { DutyLayer } from '../domain/duty-layer.ts';
import { selectedIds, type GroupMembers } from '../domain/selector.ts';
import { hsDigits } from './hs-digits.ts';
import { validity, type Validity } from './validity.ts';

/** One import, without its date. */
export interface ImportCase {
  /** Territory that the goods enter. */
  readonly into: string;
  /** Customs origin of the goods. */
  readonly origin: string;
  /** HS code with or without dots; `null` for goods not classified. */
  readonly hsCode: string | null;
  /** Agreements that the goods qualify under. */
  readonly agreements: readonly string[];
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

/** Prepares the layers that can ever count, in order of their ids. Proposed and suspended ones are left out. */
export function preparedLayers(
  duties: readonly DutyLayer[],
  members: GroupMembers,
): readonly PreparedLayer[] {
  return duties
    .filter(({ status }) => status !== 'proposed' && status !== 'suspended')
    .map((layer) => ({
      layer,
      into: selectedIds(layer.into, members),
      origins: selectedIds(layer.originCountries, members),
      prefixes: layer.hsPrefixes.map(hsDigits).sort((a, b) => b.length - a.length),
      valid: validity(layer),
    }))
    .sort((a, b) => (a.layer.id < b.layer.id ? -1 : 1));
}

/** Layers that match an import on some date: by territory, origin, HS prefix and agreement. */
export function dutyCandidates(layers: readonly PreparedLayer[], imported: ImportCase): readonly Candidate[] {
  const digits = imported.hsCode === null ? null : hsDigits(imported.hsCode);
  const candidates: Candidate[] = [];
  for (const prepared of layers) {
    const { layer, into, origins, prefixes } = prepared;
    if (into !== null && !into.has(imported.into)) continue;
    if (origins !== null && !origins.has(imported.origin)) continue;
    if (layer.needsAgreement !== null && !imported.agreements.includes(layer.needsAgreement)) continue;
    if (prefixes.length === 0) candidates.push({ prepared, matchedDigits: 0 });
    else {
      const longest = digits === null ? undefined : prefixes.find((prefix) => digits.startsWith(prefix));
      if (longest !== undefined) candidates.push({ prepared, matchedDigits: longest.length });
    }
  }
  return candidates;
}
