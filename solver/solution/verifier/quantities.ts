import type { Plan } from '../plan.ts';
import type { Invariant } from './invariant.ts';

const measured = [
  'flows',
  'production',
  'consumption',
  'purchases',
  'stock',
  'served',
  'shortfalls',
  'closing',
  'quotaUses',
] as const satisfies readonly (keyof Plan)[];

/**
 * Every quantity is a number and none is below zero; hours likewise; counts are whole numbers from 0 on.
 */
export const quantities: Invariant = {
  name: 'quantities',
  title: 'Quantities are numbers from zero on, counts are whole',
  floor: 'units',
  check: ({ plan }, judge) => {
    const notNegative = (part: keyof Plan, value: number, line: object) => {
      judge.atMost(0, value, 0, (_, quantity) => `The plan's ${part} have ${quantity} for ${keyOf(line)}.`);
    };
    for (const part of measured) {
      for (const line of plan[part]) {
        if (Number.isFinite(line.quantity)) notNegative(part, line.quantity, line);
        else judge.broken(1, () => `The plan's ${part} have no number for ${keyOf(line)}.`);
      }
    }
    for (const line of plan.overtime) notNegative('overtime', line.hours, line);
    for (const part of ['expansions', 'containers'] as const) {
      for (const line of plan[part]) {
        notNegative(part, line.count, line);
        judge.whole(
          line.count,
          (count, whole) =>
            `The plan's ${part} count ${count} for ${keyOf(line)}; the nearest whole number is ${whole}.`,
        );
      }
    }
  },
};

/** The ids of a line, in words. */
function keyOf(line: object): string {
  return Object.values(line)
    .filter((value) => typeof value === 'string')
    .join(', ');
}
