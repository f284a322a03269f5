import type { Lane } from '../domain/lane.ts';
import { entriesKnown } from '../trade/entry-fees.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import { enteringLanes } from './entering-lanes.ts';
import * as messages from './trade-messages.ts';
import { groupedBy } from './network-index.ts';

/** Every lane that pays a fee with a floor, a ceiling or a flat part plans its entries, or the value of one is assumed. */
export const feeEntryValue: Check = {
  code: 'fee-without-entry-value',
  severity: 'warning',
  rule: 'Every lane that pays a fee with a floor, a ceiling or a flat part plans its entries, or the value of one is assumed.',
  *find(index) {
    const { network, selects } = index;
    const silent = groupedBy(
      enteringLanes(index).filter(
        ({ lane }) => lane.entriesPerPeriod === null && lane.valuePerEntry === null,
      ),
      ({ into, lane }) => `${into} ${lane.mode}`,
    );
    for (const fee of network.fees) {
      const paying: Lane[] = [];
      for (const [first, ...others] of silent.values()) {
        if (first === undefined || entriesKnown(fee, first.lane) !== 'unknown') continue;
        if (!selects(fee.into, first.into) || fee.modes?.includes(first.lane.mode) === false) continue;
        paying.push(first.lane, ...others.map(({ lane }) => lane));
      }
      const [lane] = paying;
      if (lane === undefined) continue;
      yield spot(
        'fees',
        fee.id,
        'assumedEntryValue',
        messages.feeWithoutEntryValue(fee, lane, paying.length - 1),
      );
    }
  },
};
