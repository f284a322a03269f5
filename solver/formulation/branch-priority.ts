import type { FamilyRange } from '../modeling/program-builder.ts';

/**
 * Which decisions an engine should take first, by family: those that switch the most. A site carries all its recipes,
 * orders and lanes; a qualification all runs of its recipe; a run one recipe in one period.
 */
export const branchPriorities: Readonly<Record<string, number>> = {
  open: 3,
  close: 3,
  qualify: 2,
  expand: 2,
  sourced: 2,
  lane_use: 1,
  order: 1,
  tier_on: 1,
};

/** The priority of every column; families not named here come last. */
export function branchPriority(families: readonly FamilyRange[], columnCount: number): Int8Array {
  const byColumn = new Int8Array(columnCount);
  for (const { family, first, count } of families) {
    byColumn.fill(branchPriorities[family] ?? 0, first, first + count);
  }
  return byColumn;
}
