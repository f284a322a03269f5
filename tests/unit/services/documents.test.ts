import { truncate } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/services/documents.ts';
import { NotThereError } from '../../../main/services/not-there-error.ts';
import { aFolder, fileOf, kettles } from '../cli/a-file.ts';

const folder = aFolder();
afterAll(folder.remove);
const named = fileOf(kettles.build()).replace('"name": "Dongguan"', '"name": "東莞"');

describe('reading a scenario file', () => {
  it('keeps 2 ideographs of UTF-8, with or without a byte order mark', async () => {
    for (const text of [named, `\uFEFF${named}`]) {
      const { document } = await readDocument(folder.write('named.plusn', text));
      expect(document?.network.sites.map(({ name }) => name)).toContain('東莞');
    }
  });

  it('refuses a name in 4 bytes of another encoding instead of reading it wrong', async () => {
    const [before = '', after = ''] = named.split('東莞');
    const path = folder.write(
      'big5.plusn',
      Buffer.concat([Buffer.from(before), Buffer.from([0xaa, 0x46, 0xb2, 0xf0]), Buffer.from(after)]),
    );
    const { document, findings } = await readDocument(path);
    expect(document).toBeNull();
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['not-utf8', 'error']]);
  });

  it('refuses 1 GiB by its size, without reading it', async () => {
    const path = folder.write('large.plusn', '');
    await truncate(path, 2 ** 30);
    const { document, findings } = await readDocument(path);
    expect(document).toBeNull();
    expect(findings[0]?.say).toBe('The file has 1073741824 bytes; the limit is 268435456 characters.');
  });

  it('names the 1 file that is a folder, and the 1 that is not there', async () => {
    await expect(readDocument(folder.path(''))).rejects.toThrow(NotThereError);
    await expect(readDocument(folder.path('none.plusn'))).rejects.toThrow('There is no file');
  });
});
