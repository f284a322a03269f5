import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';

/** A backlog leaves time to be late, at less than it costs not to serve. */
export const backlogSense: Check = {
  code: 'backlog-without-effect',
  severity: 'warning',
  rule: 'A backlog leaves time to be late, at less than it costs not to serve.',
  *find({ network }) {
    for (const row of network.demand) {
      const { backlog, shortfallPenaltyPerUnit: penalty } = row;
      if (backlog === null) continue;
      if (backlog.maximumPeriods === 0) {
        yield spot('demand', row.id, 'backlog/maximumPeriods', messages.backlogOfNoPeriods(row));
      } else if (penalty !== null && backlog.costPerUnitPerPeriod > penalty) {
        yield spot(
          'demand',
          row.id,
          'backlog/costPerUnitPerPeriod',
          messages.backlogTooDear(row, backlog.costPerUnitPerPeriod, penalty),
        );
      }
    }
  },
};
