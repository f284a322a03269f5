import type { LeverUnit } from '../../scenarios/levers/lever.ts';

/** A lever's value: a rate as `12.5 %`, a factor as `×1.15`. */
export function formatLeverValue(value: number, unit: LeverUnit): string {
  const digits = (shown: number, most: number) =>
    shown.toLocaleString('en-US', { maximumFractionDigits: most });
  return unit === 'rate' ? `${digits(value * 100, 2)} %` : `×${digits(value, 3)}`;
}
