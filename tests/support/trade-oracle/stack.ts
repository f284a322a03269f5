import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';

/** What is known of the goods when their layers are looked up. */
export interface Entry {
  readonly day: number;
  readonly into: string;
  readonly hsCode: string | null;
}

/** A layer that holds for an entry. */
export interface Matched {
  readonly layer: DutyLayer;
  /** Digits of the longest prefix that matches; 0 where the layer names none. */
  readonly digits: number;
}

/** A layer and the rate that it comes to in its stack. */
export interface Charged {
  readonly layer: DutyLayer;
  readonly rate: number;
}

/** Digits of the longest of a layer's prefixes that an HS code begins with; `null` where it matches none. */
export function matchedDigits({ hsPrefixes }: DutyLayer, hsCode: string | null): number | null {
  if (hsPrefixes.length === 0) return 0;
  const digits = hsCode?.replaceAll('.', '') ?? '-';
  const lengths = hsPrefixes
    .map((prefix) => prefix.replaceAll('.', ''))
    .flatMap((prefix) => (digits.startsWith(prefix) ? [prefix.length] : []));
  return lengths.length === 0 ? null : Math.max(...lengths);
}

/**
 * The layers that hold for an entry, joined: within a kind the longest prefix and then named origins win, ties all
 * count; exemptions and then replacements drop the kinds they name; top-ups reach their rate over what is left.
 */
export function joined(matched: readonly Matched[]): readonly Charged[] {
  const rank = ({ layer, digits }: Matched) => 2 * digits + (layer.originCountries === '*' ? 0 : 1);
  let left = matched
    .filter((each) =>
      matched.every((other) => other.layer.kind !== each.layer.kind || rank(other) <= rank(each)),
    )
    .map(({ layer }) => layer)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const stacking of ['exempts', 'replaces']) {
    for (const dropper of left.filter((layer) => layer.stacking === stacking)) {
      if (!left.includes(dropper)) continue;
      left = left.filter(({ kind }) => kind === dropper.kind || !dropper.ofKinds.includes(kind));
    }
  }
  const charged: Charged[] = left
    .filter(({ stacking }) => stacking !== 'topsUpTo')
    .map((layer) => ({ layer, rate: layer.rate ?? 0 }));
  for (const layer of left.filter(({ stacking }) => stacking === 'topsUpTo')) {
    const reached = charged
      .filter((each) => layer.ofKinds.includes(each.layer.kind))
      .reduce((sum, { rate }) => sum + rate, 0);
    charged.push({ layer, rate: Math.max(0, (layer.rate ?? 0) - reached) });
  }
  return charged;
}
