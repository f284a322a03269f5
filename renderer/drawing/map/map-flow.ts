import type { Mode } from '../../../scenarios/domain/lane.ts';

/** What one lane carries of one origin: one arc. */
export interface MapFlow {
  /** Unique among the flows of a map. */
  id: string;
  lane: string;
  from: string;
  to: string;
  mode: Mode;
  origin: string;
  /** Units; on a map of differences the change, negative for less. */
  volume: number;
  /** Goods that no market wants: drawn thin, and outside the volumes that the map counts. */
  isComponent: boolean;
  /** Duty as a fraction of customs value; `null` where it is not known. */
  burden: number | null;
}
