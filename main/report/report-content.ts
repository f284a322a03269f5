import type { Land } from '../../renderer/drawing/map/coastline.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import type { Fragility } from '../../solver/analysis/breakeven/fragility.ts';
import type { PlanAnswer } from '../plan/plan-answer.ts';

/** What would move were a lever turned a little, found by planning anew at every value from one end to the other. */
export interface LeverFragility {
  readonly lever: Lever;
  /** Today's value, and the ends of what was looked at. */
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly fragility: Fragility;
}

/** All that a report tells. Plain data. */
export interface ReportContent {
  /** The plan that the report is of. */
  readonly subject: PlanAnswer;
  /** Other plans of the same file that it is compared with, in order. */
  readonly others: readonly PlanAnswer[];
  /** Scenarios that it is not compared with, for their plans answer older data; `null` for the base network. */
  readonly staleOthers: readonly (Scenario['name'] | null)[];
  /** What the checks say of the subject's data. */
  readonly findings: readonly Finding[];
  /** Of the levers that were asked about; empty where none was. */
  readonly fragilities: readonly LeverFragility[];
  /** The coast that the map is drawn on. */
  readonly land: Land;
}
