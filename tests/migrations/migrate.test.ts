import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../scenarios/migrations/index.ts';
import type { Migration } from '../../scenarios/migrations/migrate.ts';
import { gapless, migrate } from '../../scenarios/migrations/migrate.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { currentVersion } from '../../scenarios/schema/document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';

/** Made-up steps: a field is renamed, then another one counts it. */
const renamed: Migration = {
  to: 2,
  title: 'x becomes y.',
  up: ({ x, ...rest }) => ({ ...rest, y: x ?? null }),
};
const counted: Migration = {
  to: 3,
  title: 'z doubles y.',
  up: (found) => ({ ...found, z: Number(found['y']) * 2 }),
};

describe('migrate', () => {
  it('leads version 1 through 2 steps to version 3', () => {
    expect(migrate({ version: 1, x: 5 }, 1, [renamed, counted], 3)).toEqual({ version: 3, y: 5, z: 10 });
  });

  it('leads version 2 through the 1 step that is left', () => {
    expect(migrate({ version: 2, y: 5 }, 2, [renamed, counted], 3)).toEqual({ version: 3, y: 5, z: 10 });
  });

  it('leaves version 3, the current one, as it is', () => {
    const document = { version: 3, y: 5 };
    expect(migrate(document, 3, [renamed, counted], 3)).toBe(document);
  });

  it('changes nothing in the document of version 1 it was given', () => {
    const document = { version: 1, x: 5 };
    migrate(document, 1, [renamed, counted], 3);
    expect(document).toEqual({ version: 1, x: 5 });
  });

  it.each([
    ['a gap at version 2', [counted], 3],
    ['a step given 2 times', [renamed, renamed], 3],
    ['steps out of order, 3 before 2', [counted, renamed], 3],
    ['a missing last step to version 4', [renamed, counted], 4],
    ['a step beyond version 2', [renamed, counted], 2],
  ])('refuses %s', (_, steps, current) => {
    expect(() => gapless(steps, current)).toThrow(RangeError);
    expect(() => migrate({ version: 1 }, 1, steps, current)).toThrow(RangeError);
  });

  it('has 1 step fewer than there are versions', () => {
    expect(migrations).toHaveLength(currentVersion - 1);
  });
});

/** The bytes of each frozen file: a version that was once written is never written otherwise. */
const frozen = [
  [1, '64a68b25edc7d8ba'],
  [2, '47d568c3c3506a37'],
] as const;

describe('the step to version 2', () => {
  const frozenText = (version: number) =>
    readFile(new URL(`frozen/v${version}.plusn`, import.meta.url), 'utf8');

  it('leaves each of the 2 scenarios, the network and the plan of version 1 as they were, to the byte', async () => {
    const text = await frozenText(1);
    const { document } = openDocument(text);
    expect(serialiseDocument(document!)).toBe(text.replace('"version": 1', '"version": 2'));
    expect(document!.trail).toEqual([]);
  });

  it('is told as 1 note that names both versions, at the line of the version', async () => {
    const note = openDocument(await frozenText(1)).findings.find(({ code }) => code === 'older-version');
    expect(note).toMatchObject({ severity: 'note', position: { line: 3, column: 14 } });
    expect(note!.say).toBe(
      'The file is of version 1 and is read as version 2. The file now keeps who changed it, when and why, and a reason may be said in three languages.',
    );
    expect(openDocument(await frozenText(2)).findings.map(({ code }) => code)).not.toContain('older-version');
  });

  it('keeps a field "trail" of version 1, which meant nothing, under another name', async () => {
    const text = (await frozenText(1)).replace(
      '"version": 1,',
      '"version": 1,\n  "trail": "a note of ours",',
    );
    const { document, findings } = openDocument(text);
    expect(document).toMatchObject({ trail: [], trailOfVersion1: 'a note of ours' });
    expect(findings.filter(({ code }) => code === 'unknown-field').map(({ about }) => about.field)).toContain(
      'trailOfVersion1',
    );
  });

  it('is refused by the 1 rule that a reason of version 2 is a text or 3 of them', async () => {
    const text = (await frozenText(1)).replace('"because": "notice"', '"because": 5');
    const { document, findings } = openDocument(text);
    expect(document).toBeNull();
    expect(findings[0]).toMatchObject({ code: 'invalid-value', about: { id: 'us_25_on_vn' } });
  });
});

describe('frozen files', () => {
  it('are 1 for each of the 2 versions up to the current one', () => {
    expect(frozen.map(([version]) => version)).toEqual(
      Array.from({ length: currentVersion }, (_, n) => n + 1),
    );
  });

  it.each(frozen)(
    'version %i opens as the current version, and its bytes are unchanged',
    async (version, digest) => {
      const text = await readFile(new URL(`frozen/v${version}.plusn`, import.meta.url), 'utf8');
      expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(digest);
      const { document, foundVersion, findings } = openDocument(text);
      expect(foundVersion).toBe(version);
      expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
      expect(document?.version).toBe(currentVersion);
      const again = serialiseDocument(document!);
      expect(serialiseDocument(openDocument(again).document!)).toBe(again);
    },
  );
});
