import type { Finding } from '../../../scenarios/checks/finding.ts';
import { cellName } from '../cell-name.ts';

/** Findings of one kind that are listed one by one. */
const mostListed = 200;

/** A finding that its sentence places in the workbook: the cell stands before it. */
export function finding(
  severity: Finding['severity'],
  code: string,
  say: string,
  next: string | null,
): Finding {
  return {
    code,
    severity,
    about: { collection: 'document', id: null, field: null },
    position: null,
    say,
    next,
  };
}

/** The first findings of each code, and how many more there are. */
export function listedFindings(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostListed;
  });
  const rest = [...counts].flatMap(([code, count]) =>
    count <= mostListed
      ? []
      : [
          finding(
            findings.find((each) => each.code === code)!.severity,
            code,
            `There are ${count - mostListed} more findings like this; the first ${mostListed} are listed.`,
            'Mend the listed ones first; the rest often have the same cause.',
          ),
        ],
  );
  return [...kept, ...rest];
}

/** `Lanes!G14`, from 0. */
export const cellAt = ({ name }: { readonly name: string }, row: number, column: number) =>
  `${name}!${cellName(row, column)}`;
