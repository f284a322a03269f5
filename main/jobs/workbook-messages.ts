import type { planWorkbook } from '../services/plan-workbook.ts';

/** What a workbook thread starts with; its one message is the bytes of the workbook. */
export type WorkbookSetup = Parameters<typeof planWorkbook>[0];
