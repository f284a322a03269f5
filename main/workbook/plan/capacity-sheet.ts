import { capacityUse, type CapacityRow } from '../../../solver/report/capacity-use.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet, type SheetColumn } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { sharedSpec, textColumn } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

const texts = {
  title: words('Use of lines by period', '各期生產線使用率', '各期生产线使用率'),
  sentence: words(
    'Hours used of the hours there are, before any ramp-up. Lines at 95 % or more are marked.',
    '已用工時佔可用工時之比，未計爬坡。使用率達 95 % 者標示。',
    '已用工时占可用工时之比，未计爬坡。使用率达 95 % 者标示。',
  ),
};

/** From here on a line has hardly an hour to spare. */
const tightUse = 0.95;

/** Hours used of each line, period by period. */
export function capacitySheet(context: PlanContext): Sheet {
  const { say, names, answer, periodPlace, periodTitles } = context;
  const { network, plan, ledger } = answer;
  const hours = (
    key: 'hoursUsed' | 'overtimeHours' | 'expansionHours' | 'regularHours',
    title: string,
  ): SheetColumn<CapacityRow> => ({
    key,
    title,
    format: 'hours',
    value: (row) => row[key],
    total: 'sum',
  });
  return tableSheet<CapacityRow>({
    ...sharedSpec(context),
    name: say(sheetWords.capacity),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanCapacity',
    items: capacityUse.rows(network, plan, ledger),
    frozenColumns: 3,
    columns: [
      textColumn('plant', say(columnWords.plant), ({ site }) => names.site(site)),
      textColumn('line', say(columnWords.line), ({ line }) => names.line(line)),
      textColumn('period', say(columnWords.period), ({ period }) => periodTitles[periodPlace.get(period)!]!),
      hours('regularHours', say(columnWords.hoursRegular)),
      hours('overtimeHours', say(columnWords.hoursOvertime)),
      hours('expansionHours', say(columnWords.hoursExpansion)),
      {
        key: 'available',
        title: say(columnWords.hoursAvailable),
        format: 'hours',
        value: ({ regularHours, overtimeHours, expansionHours }) =>
          regularHours + overtimeHours + expansionHours,
        formula: (at) => `SUM(${at('regularHours')}:${at('expansionHours')})`,
        total: 'sum',
      },
      hours('hoursUsed', say(columnWords.hoursUsed)),
      {
        key: 'use',
        title: say(columnWords.use),
        format: 'share',
        value: ({ use }) => use,
        formula: (at) => `${at('hoursUsed')}/${at('available')}`,
        total: { of: 'hoursUsed', per: 'available' },
        markFrom: tightUse,
      },
    ],
  });
}
