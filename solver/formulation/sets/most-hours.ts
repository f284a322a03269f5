import type { Line } from '../../../scenarios/domain/line.ts';

/** Most hours that a line can work in a period: regular ones, all overtime, and every expansion as often as offered. */
export function mostHours(line: Line): number {
  return line.expansions.reduce(
    (sum, { maximumCount, hoursPerPeriod }) => sum + maximumCount * hoursPerPeriod,
    line.hoursPerPeriod + line.overtimeMaximumHoursPerPeriod,
  );
}
