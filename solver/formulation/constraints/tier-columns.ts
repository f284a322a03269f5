import type { ModelContext } from './constraint-family.ts';

/** The `buy` columns of a source in a period, one for each price tier that can be reached. */
export function tierColumns({ sets, columns }: ModelContext, source: number, period: number): number[] {
  const found: number[] = [];
  const end = sets.firstTier[source + 1] as number;
  for (let tier = sets.firstTier[source] as number; tier < end; tier++) {
    const column = columns.buy.at(tier, period);
    if (column >= 0) found.push(column);
  }
  return found;
}
