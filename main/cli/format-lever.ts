import type { LeverUnit } from '../../scenarios/levers/lever.ts';
import { formatNumber, formatShare } from './format.ts';

/** A lever's value: a rate as `12.5 %`, a factor as `× 1.15`. */
export function formatLeverValue(value: number, unit: LeverUnit): string {
  return unit === 'rate' ? formatShare(value, 2).replace(/\.?0+ %$/, ' %') : `× ${formatNumber(value, 3)}`;
}
