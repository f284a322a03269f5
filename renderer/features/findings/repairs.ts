import type { Finding } from '../../../scenarios/checks/finding.ts';
import type { Message } from '../../i18n/message.ts';
import { valueAt } from '../../store/records.ts';
import type { AnyRecord, FieldPath, Json } from '../../store/content.ts';
import { findingMessages as messages } from './messages.ts';

/** One edit that ends a finding, with the words of its link. */
export interface Repair {
  readonly label: Message;
  readonly value: Json;
  readonly path: FieldPath;
}

type RepairOf = (record: AnyRecord, path: FieldPath) => Repair | null;

const lowerToCapacity: RepairOf = (record, path) => {
  const capacity = valueAt(record, ['capacityPerPeriod']);
  // A lot is not made smaller: its size is a fact of the process, not a limit that was set.
  if (path.at(-1) === 'lotMultiple') return null;
  return typeof capacity === 'number' ? { label: messages.lowerTo, value: capacity, path } : null;
};

/**
 * The rules whose findings one edit of the very field ends without a choice being taken from the planner:
 * what has no effect goes, a base currency buys one of itself, a minimum comes down to what can be carried.
 */
const repairs: Readonly<Record<string, RepairOf>> = {
  'base-currency-rate': (_record, path) => ({ label: messages.setTo, value: 1, path }),
  'minimum-fill-on-firm-row': (_record, path) => ({ label: messages.setTo, value: 0, path }),
  'lane-minimum-above-capacity': lowerToCapacity,
  'minimum-above-capacity': lowerToCapacity,
  'opening-field-without-effect': (_record, path) => {
    const field = path.at(-1);
    if (field === 'openCost') return { label: messages.setTo, value: 0, path };
    return { label: messages.clear, value: field === 'rampUp' ? [] : null, path };
  },
};

/** The repair of a finding; `null` where it takes a decision. */
export function repairOf(finding: Finding, record: AnyRecord | undefined): Repair | null {
  const { field } = finding.about;
  if (record === undefined || field === null) return null;
  return repairs[finding.code]?.(record, field.split('/')) ?? null;
}
