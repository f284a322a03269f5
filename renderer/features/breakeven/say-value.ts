import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import type { Format } from '../../format/format.ts';

/** A lever's value: a rate in per cent, or per cent of what it is today. */
export function sayValue(value: number, format: Format): string {
  return format.share(value, 1);
}

/** A corner that the gap leaves open within a stretch is marked as about there. */
export function sayCorner({ at, interval }: BreakEven['corners'][number], format: Format): string {
  return interval === null ? sayValue(at, format) : `≈ ${sayValue(at, format)}`;
}

/** What an arrow key adds: a tenth of a point of a rate, a point of a factor. */
export function valueStep({ unit }: Pick<BreakEven, 'unit'>): number {
  return unit === 'rate' ? 0.001 : 0.01;
}
