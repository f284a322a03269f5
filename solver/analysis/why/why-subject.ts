import type { LaneId, PolicyId, ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';

/** What a plan may do or leave: goods on a lane, or what is made and bought at a site; of one product or of all. */
export type Activity =
  | { kind: 'lane'; lane: LaneId; product: ProductId | null }
  | { kind: 'site'; site: SiteId; product: ProductId | null };

/** Of what it is asked why the plan has it, or has it not. */
export type WhySubject =
  | Activity
  /** Where a product comes from, in one market or in all: asked of its largest source. */
  | { kind: 'product'; product: ProductId; market: SiteId | null }
  /** What one policy costs. */
  | { kind: 'policy'; policy: PolicyId }
  /** Everything that holds the plan back. */
  | { kind: 'limits' };
