import type { Finding } from '../../scenarios/checks/finding.ts';

/** The same for findings that say the same of the same place. */
export function findingKey({ code, about, say }: Finding): string {
  return JSON.stringify([code, about.collection, about.id, about.field, say]);
}

/** All findings, each said once: the first of those that say the same of the same place is kept. */
export function mergeFindings(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const seen = new Set<string>();
  return lists.flat().filter((finding) => {
    const key = findingKey(finding);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
