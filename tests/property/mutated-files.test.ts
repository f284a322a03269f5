import { describe, expect, it } from 'vitest';
import { collections } from '../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { mutate } from '../support/mutate-text.ts';
import { sampleDocument } from '../support/sample-document.ts';

/** Codes of the errors with which a file does not open. */
const refusals: ReadonlySet<string> = new Set([
  'empty-file',
  'file-too-long',
  'not-json',
  'duplicate-key',
  'forbidden-key',
  'number-too-large',
  'too-deep',
  'not-a-scenario-file',
  'version-unknown',
  'file-too-new',
  'too-many-records',
  'migration-failed',
  'invalid-value',
]);

/** What is wrong with the way a file was opened or refused; `null` when nothing is. */
function complaint(text: string, { document, findings }: OpenedDocument): string | null {
  const isRefused = findings.some((finding) => finding.severity === 'error' && refusals.has(finding.code));
  if (isRefused !== (document === null)) return `opened: ${document !== null}, refused: ${isRefused}`;
  for (const { say, next, position } of findings) {
    if (!/^[A-Z0-9].*\.$/s.test(say) || say.includes('undefined') || say.includes('[object'))
      return `says: ${say}`;
    if (next === '') return `has an empty next step: ${say}`;
    if (position !== null && (position.line < 1 || position.column < 1)) return `is nowhere: ${say}`;
  }
  if (document === null) return null;
  const found = JSON.parse(text.replace(/^\uFEFF/, '')) as { network: Record<string, unknown[] | undefined> };
  for (const name of collections) {
    const dropped = findings.filter(
      (each) => each.code === 'repaired-identical-record' && each.about.collection === name,
    );
    const expected = (found.network[name]?.length ?? 0) - dropped.length;
    if (document.network[name].length !== expected)
      return `half-loaded: ${document.network[name].length} of ${expected} ${name}`;
  }
  const again = serialiseDocument(document);
  const reopened = openDocument(again).document;
  return reopened !== null && serialiseDocument(reopened) === again
    ? null
    : 'does not open again as it was saved';
}

describe('openDocument', () => {
  it('opens or refuses 10,000 spoilt files, whole and with a sentence, and crashes on none', () => {
    const text = serialiseDocument(sampleDocument());
    const complaints: string[] = [];
    const outcomes = { opened: 0, refused: 0 };
    for (let seed = 1; seed <= 10_000; seed++) {
      const mutated = mutate(text, seed);
      const opened = openDocument(mutated);
      outcomes[opened.document === null ? 'refused' : 'opened']++;
      const wrong = complaint(mutated, opened);
      if (wrong !== null) complaints.push(`seed ${seed}: ${wrong}`);
    }
    expect(complaints).toEqual([]);
    expect(outcomes.opened).toBeGreaterThan(1_000);
    expect(outcomes.refused).toBeGreaterThan(1_000);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('isAdmin' in {}).toBe(false);
  }, 120_000);
});
