import { words, type Words } from '../language/words.ts';

/** Faces that the systems have which Excel runs on, for cells of each language. */
export const fontOf: Words = words('Arial', 'Microsoft JhengHei', 'Microsoft YaHei');
