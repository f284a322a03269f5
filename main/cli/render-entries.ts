import { displayWidth, pad } from './display-width.ts';
import { wrap } from './wrap.ts';

/** A short lead, such as a rate, and what is said of it, beside it. */
export interface TextEntry {
  lead: string;
  lines: readonly string[];
}

const indent = '  ';

/** Entries one under the other, their leads in one column, ending at the same place where they are numbers. */
export function renderEntries(
  entries: readonly TextEntry[],
  width: number,
  align: 'left' | 'right' = 'right',
): readonly string[] {
  const leadWidth = Math.max(0, ...entries.map(({ lead }) => displayWidth(lead)));
  const beside = `${indent}${' '.repeat(leadWidth)}${indent}`;
  return entries.flatMap(({ lead, lines }) => {
    const wrapped = lines.flatMap((line) => wrap(line, width, beside));
    const [first = beside, ...rest] = wrapped;
    return [
      `${indent}${pad(lead, leadWidth, align)}${indent}${first.slice(beside.length)}`.trimEnd(),
      ...rest,
    ];
  });
}
