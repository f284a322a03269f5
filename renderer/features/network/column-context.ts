import type { Format } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Directory } from './directory.ts';

/** All that the columns of a table need besides their records. */
export interface ColumnContext {
  readonly text: Text;
  readonly format: Format;
  readonly directory: Directory;
  readonly baseCurrency: string;
  /** Day from which ages are counted, `YYYY-MM-DD`. */
  readonly today: string;
}
