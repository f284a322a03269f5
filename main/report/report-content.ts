import type { Land } from '../../renderer/drawing/map/coastline.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { PlanAnswer } from '../plan/plan-answer.ts';

/** All that a report tells. Plain data but for the land. */
export interface ReportContent {
  /** The plan that the report is of. */
  readonly subject: PlanAnswer;
  /** Other plans of the same file that it is compared with, in order. */
  readonly others: readonly PlanAnswer[];
  /** What the checks say of the subject's data. */
  readonly findings: readonly Finding[];
  /** The coast that the map is drawn on. */
  readonly land: Land;
}
