import type { Mode } from '../domain/lane.ts';
import type { Source } from '../domain/primitives.ts';
import rows from './data/freight.json' with { type: 'json' };
import { withSources, type Unsourced } from './sourced.ts';

/** One end of a freight figure: the name it was quoted for, and the library places that stand for it. */
export interface FreightEnd {
  readonly name: string;
  readonly places: readonly string[];
}

/** A freight rate, a transit time, or the days that goods stay at a port. */
export interface FreightFact {
  readonly id: string;
  /** `null` for dwell at a port. */
  readonly mode: Mode | null;
  /** `peakRate` is the height of the 2025 rush, for stress tests; `saving` is per truck. */
  readonly measure: 'rate' | 'peakRate' | 'transit' | 'dwell' | 'saving';
  readonly from: FreightEnd | null;
  readonly to: FreightEnd | null;
  readonly low: number | null;
  readonly typical: number;
  readonly high: number | null;
  /** `USD/FEU`, `USD/TEU`, `USD/kg`, `USD/truck`, `HKD/truck`, `CNY/truck`, `days`. */
  readonly unit: string;
  readonly source: Source;
}

/** All freight facts, in order of id. */
export const freightFacts: readonly FreightFact[] = withSources(rows as readonly Unsourced<FreightFact>[]);

/** What the library knows of a journey; `null` where it knows nothing. */
export interface Freight {
  readonly rate: FreightFact | null;
  readonly transit: FreightFact | null;
  /** Port and customs days at the destination. */
  readonly dwell: FreightFact | null;
}

/**
 * Rate, transit and destination dwell from one library place to another by a mode.
 * Of several figures the better trusted one stands, then the one quoted for fewer places.
 */
export function freightBetween(from: string, to: string, mode: Mode): Freight {
  const onLane = freightFacts.filter(
    (fact) =>
      fact.mode === mode &&
      fact.from !== null &&
      fact.to !== null &&
      fact.from.places.includes(from) &&
      fact.to.places.includes(to),
  );
  return {
    rate: mostTrusted(onLane.filter(({ measure }) => measure === 'rate')),
    transit: mostTrusted(onLane.filter(({ measure }) => measure === 'transit')),
    dwell: dwellAt(to),
  };
}

/** Port and customs days at a place, or `null`. */
export function dwellAt(place: string): FreightFact | null {
  return mostTrusted(
    freightFacts.filter(
      (fact) => fact.measure === 'dwell' && fact.from !== null && fact.from.places.includes(place),
    ),
  );
}

const trust: Readonly<Record<Source['confidence'], number>> = { high: 3, medium: 2, low: 1, unverified: 0 };

function mostTrusted(facts: readonly FreightFact[]): FreightFact | null {
  const breadth = (fact: FreightFact) => (fact.from?.places.length ?? 0) + (fact.to?.places.length ?? 0);
  const ranked = [...facts].sort(
    (a, b) =>
      trust[b.source.confidence] - trust[a.source.confidence] ||
      breadth(a) - breadth(b) ||
      (b.source.asOf ?? '').localeCompare(a.source.asOf ?? ''),
  );
  return ranked[0] ?? null;
}
