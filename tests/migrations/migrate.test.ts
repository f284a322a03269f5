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
const frozen = [[1, '64a68b25edc7d8ba']] as const;

describe('frozen files', () => {
  it('are 1 for each of the versions up to the current one', () => {
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
