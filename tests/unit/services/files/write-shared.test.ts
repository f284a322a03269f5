import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serialiseDocument } from '../../../../scenarios/schema/canonical-text.ts';
import { aServedFolder, type ServedFolder } from '../../../support/file-services.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

let folder: ServedFolder;
beforeEach(() => {
  folder = aServedFolder();
});
afterEach(() => folder.remove());

const document = sampleDocument();
const shared = { document, mask: null, source: null, overwrites: false };

describe('a shared file', () => {
  it('is written with its hash beside it, in the line that sha256sum reads', async () => {
    const { handlers } = await folder.start();
    const path = folder.path('shared.plusn');
    const { sha256, integrityPath } = await handlers['share/write']({ ...shared, path });
    expect(folder.read('shared.plusn')).toBe(serialiseDocument(document));
    expect(integrityPath).toBe(`${path}.sha256`);
    expect(folder.read('shared.plusn.sha256')).toBe(`${sha256}  shared.plusn\n`);
  });

  it('takes the place of 0 files to which nobody has agreed', async () => {
    const { handlers } = await folder.start();
    const path = folder.write('there.plusn', 'theirs');
    await expect(handlers['share/write']({ ...shared, path })).rejects.toMatchObject({
      code: 'already-there',
    });
    expect(folder.read('there.plusn')).toBe('theirs');
    await handlers['share/write']({ ...shared, path, overwrites: true });
    expect(folder.read('there.plusn')).toContain('"format": "plusn"');
  });

  it('never takes the place of the 1 file that it was made of, by a link to it neither', async () => {
    const { handlers } = await folder.start();
    const source = folder.write('mine.plusn', 'mine');
    symlinkSync(source, folder.path('link.plusn'));
    for (const name of ['mine.plusn', 'link.plusn']) {
      const ask = { ...shared, path: folder.path(name), source, overwrites: true };
      await expect(handlers['share/write'](ask)).rejects.toMatchObject({ code: 'not-allowed' });
    }
    expect(folder.read('mine.plusn')).toBe('mine');
  });

  it('shows beforehand what 5 names and 2 costs of it become, each cost by the same factor', async () => {
    const { handlers } = await folder.start();
    const mask = { kind: 'all', key: 'a long secret' } as const;
    const { names, costs } = await handlers['share/preview']({ document, mask });
    expect(names.map(({ becomes }) => becomes)).toEqual([
      'Network',
      expect.stringMatching(/^Plant \d$/),
      expect.stringMatching(/^Market \d$/),
      expect.stringMatching(/^Product \d$/),
      'Scenario 1',
    ]);
    const factors = costs.map(({ was, becomes }) => becomes / was);
    expect(factors).toHaveLength(2);
    expect(factors[1]).toBeCloseTo(factors[0]!, 9);
    expect(factors[0]).not.toBeCloseTo(1, 1);

    await handlers['share/write']({ ...shared, path: folder.path('masked.plusn'), mask });
    const text = folder.read('masked.plusn');
    for (const { becomes } of names) expect(text).toContain(JSON.stringify(becomes));
  });
});
