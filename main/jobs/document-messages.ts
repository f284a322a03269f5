import type { ReportedPlans } from '../services/plan-report.ts';
import type { WrittenPlan } from '../services/plan-workbook.ts';

/** What a thread starts with that makes a document of plans; its one message is the bytes of the document. */
export type DocumentSetup =
  | { readonly kind: 'workbook'; readonly plan: WrittenPlan }
  | { readonly kind: 'report'; readonly plans: ReportedPlans };
