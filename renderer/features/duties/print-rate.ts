import type { Format } from '../../format/format.ts';

/** Decimals that a rate in per cent needs, two at most. */
function decimals(rate: number): number {
  const percent = Math.round(rate * 1e4) / 100;
  return Number.isInteger(percent) ? 0 : Number.isInteger(percent * 10) ? 1 : 2;
}

/** `12.5 %`: as many decimals as the rate needs, two at most. */
export function printRate(rate: number, format: Pick<Format, 'share'>): string {
  return format.share(rate, decimals(rate));
}

/** The same for a column whose header says per cent: `12.5`. */
export function printPercent(rate: number, format: Pick<Format, 'number'>): string {
  return format.number(Math.round(rate * 1e4) / 100);
}
