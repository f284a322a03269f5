import type { Words } from '../language/words.ts';
import type { Markup } from './html/markup.ts';
import type { ReportContext } from './report-context.ts';

/** One part of a report under a heading of its own. */
export interface ReportSection {
  /** Place in the page that links go to. */
  readonly id: string;
  readonly title: Words;
  /** Whether it begins on a page of its own in print. */
  readonly startsPage: boolean;
  /** What stands under the heading; `null` where there is nothing to say, and the section is left out. */
  readonly body: (context: ReportContext) => Markup | null;
}
