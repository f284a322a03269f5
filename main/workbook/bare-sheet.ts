import type { PrintSetup, Sheet } from './book.ts';

/** What a sheet has none of until it says so. */
export const bareSheet = {
  frozen: null,
  tables: [],
  charts: [],
  choices: [],
  marks: [],
} as const satisfies Partial<Sheet>;

/** A sheet that prints on one page across the paper. */
export const onOnePage = (footerLeft: string): PrintSetup => ({
  orientation: 'landscape',
  repeatedRows: null,
  repeatedColumns: 0,
  pagesWide: 1,
  isOnePageHigh: true,
  footerLeft,
});

/** Records by rows, with their header and first column on every page and twelve columns to a page. */
export const onPagesOfRecords = (columnCount: number, footerLeft: string): PrintSetup => ({
  orientation: 'landscape',
  repeatedRows: [0, 0],
  repeatedColumns: 1,
  pagesWide: Math.max(1, Math.ceil(columnCount / 12)),
  isOnePageHigh: false,
  footerLeft,
});
