import { loadLand } from '../../renderer/drawing/map/coastline.ts';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { currentVersion } from '../../scenarios/schema/document.ts';
import type { LeverFragility } from '../report/report-content.ts';
import { reportHtml } from '../report/report-html.ts';
import type { WrittenPlan } from './plan-workbook.ts';

/** A plan, and others of the same file that its report compares it with. */
export interface ReportedPlans {
  readonly subject: WrittenPlan;
  readonly others: readonly WrittenPlan[];
  /** Scenarios whose plans are left out, for they answer older data; `null` for the base network. */
  readonly staleOthers: readonly (Scenario['name'] | null)[];
  /** Of the subject, by lever; it takes solves of its own, so that it may be left out. */
  readonly fragilities: readonly LeverFragility[];
}

/** The report of a plan as the text of one HTML file, stamped with the version of the scenario file it can come from. */
export async function planReport({
  subject,
  others,
  staleOthers,
  fragilities,
}: ReportedPlans): Promise<string> {
  const stamped = (plan: WrittenPlan) => ({ ...plan, stamp: { ...plan.stamp, fileVersion: currentVersion } });
  return reportHtml({
    subject: stamped(subject),
    others: others.map(stamped),
    staleOthers,
    fragilities,
    findings: checkNetwork(subject.network),
    land: await loadLand('50m'),
  });
}
