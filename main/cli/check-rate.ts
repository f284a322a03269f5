import type { LeverUnit } from '../../scenarios/levers/lever.ts';
import { formatLeverValue } from './format-lever.ts';
import { UsageError } from './usage-error.ts';

/** Rates above this are percent that were written as they are read: 12.5 for 0.125. The highest in force are below it. */
const highestMeant = 3;

/** Refuses a rate that can only be meant in percent; an option's value as it was written. */
export function checkRate(option: string, value: number, unit: LeverUnit): void {
  if (unit !== 'rate' || value <= highestMeant) return;
  const fraction = Number((value / 100).toPrecision(12));
  throw new UsageError(
    `--${option} ${value}: a rate is a fraction, and this one would be ${formatLeverValue(value, unit)}. Write ${value} % as ${fraction}.`,
  );
}
