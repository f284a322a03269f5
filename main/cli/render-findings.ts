import type { Finding, Place, Severity } from '../../scenarios/checks/finding.ts';
import { formatCount } from './format.ts';
import { wrap } from './wrap.ts';

const severities: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['note', 'note', 'notes'],
];

const placeOf = ({ collection, id, field }: Place) =>
  [collection, id, field].filter((part) => part !== null).join('/');

/** `2 errors, 1 warning`, or `no findings`. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = severities.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [formatCount(count, one, many)];
  });
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

/**
 * The findings, worst first. Each begins with its place: `file:line:column` where the text is at hand,
 * which editors can follow, then the path of ids; under it what is wrong, and what to do.
 */
export function renderFindings(findings: readonly Finding[], file: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const [severity, one, many] of severities) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    lines.push('', formatCount(group.length, one, many));
    for (const { position, about, code, say, next } of group) {
      const spot = position === null ? file : `${file}:${position.line}:${position.column}`;
      lines.push(`  ${spot}  ${placeOf(about)}  [${code}]`);
      lines.push(...wrap(say, width, '    '));
      if (next !== null) lines.push(...wrap(`→ ${next}`, width, '    '));
    }
  }
  return lines.slice(1);
}
