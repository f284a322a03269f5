import { currentVersion } from '../../scenarios/schema/document.ts';
import type { PlanAnswer, PlanStamp } from '../plan/plan-answer.ts';
import { planBook } from '../workbook/plan/plan-book.ts';
import { writeBook } from '../workbook/write/write-book.ts';

/** A plan that is written to a document of its own, which is stamped with the version of this program's scenario files. */
export type WrittenPlan = Omit<PlanAnswer, 'stamp'> & { readonly stamp: Omit<PlanStamp, 'fileVersion'> };

/** The allocation plan as the bytes of an `.xlsx` file, stamped with the version of the scenario file it can come from. */
export function planWorkbook(answer: WrittenPlan): Uint8Array {
  return writeBook(planBook({ ...answer, stamp: { ...answer.stamp, fileVersion: currentVersion } }));
}
