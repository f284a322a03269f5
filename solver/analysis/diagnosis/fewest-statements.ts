import { isSameStatement, type Statement } from './statement.ts';

/**
 * Fewest statements that leave no conflict whole: at least one of each. Among as few, those of the least weight.
 *
 * Branches on the first conflict that is still whole. Conflicts are few and short, so that all choices are looked at.
 */
export function fewestStatements(
  conflicts: readonly (readonly Statement[])[],
  weightOf: (statement: Statement) => number,
): readonly Statement[] {
  let best: { chosen: readonly Statement[]; weight: number } | null = null;
  const extend = (chosen: readonly Statement[], weight: number) => {
    if (best !== null && weight >= best.weight) return;
    const whole = conflicts.find(
      (each) => !each.some((one) => chosen.some((it) => isSameStatement(it, one))),
    );
    if (whole === undefined) best = { chosen, weight };
    else for (const one of whole) extend([...chosen, one], weight + weightOf(one));
  };
  extend([], 0);
  return (best as { chosen: readonly Statement[] } | null)?.chosen ?? [];
}
