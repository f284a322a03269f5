import type { FileKind } from './requests.ts';

/** Endings of the files of a kind, without their point; the first is the one that a file is saved with. */
export const fileEndings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  'scenario-file': ['plusn'],
  csv: ['csv'],
  svg: ['svg'],
  xlsx: ['xlsx'],
  png: ['png'],
  html: ['html'],
  pdf: ['pdf'],
  table: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'],
};
