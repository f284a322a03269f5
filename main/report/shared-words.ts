import { words } from '../language/words.ts';

/** Words under and beside many tables of a report. */
export const sharedWords = {
  all: words('All', '合計', '合计'),
  others: words('{count} others', '其餘 {count} 項', '其余 {count} 项'),
  share: words('Share', '份額', '份额'),
};
