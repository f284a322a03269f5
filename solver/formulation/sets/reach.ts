import type { ElapsedDays } from './elapsed-days.ts';
import type { OriginTags } from './origin-tags.ts';
import type { EarnedClaim } from './recipe-streams.ts';

/**
 * Goods at a place: one product of one origin tag (and age, where tracked) at one site.
 * `earliest` is the first period in which a unit can be there; `latest` the last in which one is of use:
 * the number of periods when even arriving after the horizon is, −1 when never.
 */
export interface Node {
  site: number;
  product: number;
  /** Number of the tag in `OriginTags.tags`; `origin` is the tag's, for those who ask no further. */
  tag: number;
  origin: number;
  /** Number of the age in `ElapsedDays.values`. */
  elapsed: number;
  earliest: number;
  latest: number;
}

/** A lane carrying the goods of one node to another, dispatched from period `first` to period `last`. */
export interface Move {
  lane: number;
  from: number;
  to: number;
  /** Whether the goods enter under drawback: duty is refunded, and they must leave the territory again. */
  entersUnderDrawback: boolean;
  first: number;
  last: number;
}

/** A recipe making output of one origin tag, started from period `first` to period `last`. */
export interface Stream {
  recipe: number;
  tag: number;
  origin: number;
  output: number;
  /** Claims of preference that the stream must keep rules of origin for. */
  earned: readonly EarnedClaim[];
  /** For each input of the recipe, the nodes it may take from. */
  inputs: readonly (readonly number[])[];
  first: number;
  last: number;
}

/** A purchase offer delivering to a node. */
export interface Source {
  offer: number;
  node: number;
  first: number;
  last: number;
}

export interface Reach {
  /** All goods that can arise, of use or not. */
  nodes: readonly Node[];
  moves: readonly Move[];
  streams: readonly Stream[];
  sources: readonly Source[];
  /** Nodes of a product at a site. */
  nodesAt: (site: number, product: number) => readonly number[];
  /** Node of a product of a tag and age (by number) at a site; `undefined` where such goods cannot arise. */
  nodeOf: (site: number, product: number, tag: number, elapsed: number) => number | undefined;
  tags: OriginTags;
  elapsedDays: ElapsedDays;
}

/** Where goods end usefully: demand rows and closing targets. */
export interface Sinks {
  /** Last period of use of a node's goods by demand or a closing rule at its own site; −1 for none. */
  lastUse(node: Node, elapsedDays: ElapsedDays, tags: OriginTags): number;
}
