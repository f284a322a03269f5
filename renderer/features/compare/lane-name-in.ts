import type { WindowLanguage } from '../../i18n/language.ts';
import { namesOf } from '../plan/names.ts';
import type { Comparison } from './comparison.ts';

/** What a lane is called in B's network; in A's where only A has it. */
export function laneNameIn(
  { before, after }: Comparison,
  language: WindowLanguage,
): (lane: string) => string {
  const inB = new Set<string>(after.network.lanes.map(({ id }) => id));
  return (lane) => namesOf(inB.has(lane) ? after.network : before.network, language).lane(lane);
}
