import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Format } from '../../format/format.ts';
import { stressMessages as messages } from './messages.ts';

/** What a plan may be off by within the gap: an effect below it may be chance. */
export function noiseOf({ base, relativeGap }: Pick<StressRanking, 'base' | 'relativeGap'>): number {
  return base.total === null ? 0 : Math.abs(base.total) * relativeGap;
}

/** Rows worth a bar: those that cost more than chance, and those without a plan; then the others. */
export function sortedOut(ranking: StressRanking): {
  shown: readonly StressRow[];
  small: readonly StressRow[];
} {
  const noise = noiseOf(ranking);
  const isShown = ({ effect }: StressRow) => effect.pricedCost === null || effect.pricedCost > noise;
  return { shown: ranking.rows.filter(isShown), small: ranking.rows.filter((row) => !isShown(row)) };
}

/** Days until demand is first lost and until all is as before, as a chart prints them. */
export function dayTexts({ effect }: StressRow, format: Format, { say }: Text) {
  const { surviveDays, recoverDays, isOpenEnded, pricedCost } = effect;
  if (pricedCost === null) return { survive: '—', recover: '—' };
  const recover = recoverDays === null ? '—' : `${isOpenEnded ? '≥ ' : ''}${format.number(recoverDays)}`;
  return { survive: surviveDays === null ? say(messages.all) : format.number(surviveDays), recover };
}
