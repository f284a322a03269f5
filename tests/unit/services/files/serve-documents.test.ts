import {
  appendFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupPath } from '../../../../main/services/files/backup-path.ts';
import { nodeDisk } from '../../../../main/services/files/disk.ts';
import { stampOf } from '../../../../main/services/files/stamp-of.ts';
import { watchFile } from '../../../../main/services/files/watch-file.ts';
import { serialiseDocument } from '../../../../scenarios/schema/canonical-text.ts';
import { arbitraryDocument } from '../../../support/arbitraries.ts';
import {
  aServedFolder,
  diskRefusing,
  systemError,
  type ServedFolder,
} from '../../../support/file-services.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

let folder: ServedFolder;
beforeEach(() => {
  folder = aServedFolder();
});
afterEach(() => folder.remove());

const fans = sampleDocument();
const renamed = (title: string) => ({
  ...fans,
  network: { ...fans.network, settings: { ...fans.network.settings, title } },
});
const stampIn = (path: string) => stampOf(readFileSync(path));

describe('saving and opening', () => {
  it('gives back each of 25 documents', async () => {
    const { handlers } = await folder.start();
    const path = folder.path('drawn.plusn');
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(), async (drawn) => {
        const document = { ...drawn, plans: [] };
        const saved = await handlers['document/save']({
          path,
          document,
          expectedStamp: null,
          overwrites: true,
        });
        const opened = await handlers['document/open']({ path });
        expect(opened.document).toEqual(document);
        expect(opened.stamp).toBe(saved.stamp);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses to save over 1 file that others have written, and loses neither side', async () => {
    const { handlers } = await folder.start();
    const path = folder.path('fans.plusn');
    const { stamp } = await handlers['document/save']({
      path,
      document: fans,
      expectedStamp: null,
      overwrites: true,
    });
    writeFileSync(path, 'theirs');
    const again = handlers['document/save']({
      path,
      document: renamed('Mine'),
      expectedStamp: stamp,
      overwrites: false,
    });
    await expect(again).rejects.toMatchObject({ code: 'changed-on-disk', path });
    expect(folder.read('fans.plusn')).toBe('theirs');

    const forced = await handlers['document/save']({
      path,
      document: fans,
      expectedStamp: null,
      overwrites: true,
    });
    expect(forced.backupPath).toBe(`${path}.bak`);
    expect(folder.read('fans.plusn.bak')).toBe('theirs');
  });

  it('replaces 0 files that the document did not come from, unless the planner has said so', async () => {
    const { handlers } = await folder.start();
    const path = folder.write('fans.plusn', 'theirs');
    const saving = handlers['document/save']({
      path,
      document: fans,
      expectedStamp: null,
      overwrites: false,
    });
    await expect(saving).rejects.toMatchObject({ code: 'already-there', path });
    expect(folder.names()).toEqual(['fans.plusn']);
    expect(folder.read('fans.plusn')).toBe('theirs');
  });

  it('saves anew where the file is gone, since there is nothing to lose', async () => {
    const { handlers } = await folder.start();
    const path = folder.path('fans.plusn');
    const { stamp } = await handlers['document/save']({
      path,
      document: fans,
      expectedStamp: null,
      overwrites: true,
    });
    rmSync(path);
    const saved = await handlers['document/save']({
      path,
      document: fans,
      expectedStamp: stamp,
      overwrites: false,
    });
    expect(saved).toEqual({ path, name: 'fans.plusn', stamp, backupPath: null });
  });

  it('says which of 3 files may not be written', async () => {
    const path = folder.write('fans.plusn', serialiseDocument(fans));
    const { handlers } = await folder.start();
    expect((await handlers['document/open']({ path })).isReadOnly).toBe(false);
    for (const refused of [path, folder.path()]) {
      const access: typeof nodeDisk.access = (asked, mode) =>
        asked === refused ? Promise.reject(systemError('EACCES')) : nodeDisk.access(asked, mode);
      const services = await folder.start({ disk: { ...nodeDisk, access } });
      expect((await services.handlers['document/open']({ path })).isReadOnly).toBe(true);
    }
  });

  it('looks at the folder that a link leads to, not at the one it lies in', async () => {
    const target = folder.write('far/fans.plusn', serialiseDocument(fans));
    const path = folder.path('link.plusn');
    symlinkSync(target, path);
    const refusing = async (refused: string) => {
      const access: typeof nodeDisk.access = (asked, mode) =>
        asked === refused ? Promise.reject(systemError('EACCES')) : nodeDisk.access(asked, mode);
      const { handlers } = await folder.start({ disk: { ...nodeDisk, access } });
      return (await handlers['document/open']({ path })).isReadOnly;
    };
    expect([await refusing(folder.path()), await refusing(folder.path('far'))]).toEqual([false, true]);
  });

  it('knows 1 file by 1 path, however it was asked for', async () => {
    const { handlers } = await folder.start();
    const path = folder.write('plans/fans.plusn', serialiseDocument(fans));
    for (const detour of [
      path,
      `${folder.path('plans')}//fans.plusn`,
      `${folder.path()}/plans/../plans/fans.plusn`,
    ]) {
      expect((await handlers['document/open']({ path: detour })).path).toBe(path);
    }
    expect((await handlers['recent/list'](null)).map((each) => each.path)).toEqual([path]);
  });

  it('tells 4 reasons for which nothing opens', async () => {
    const { handlers } = await folder.start();
    const refused = async (path: string) =>
      handlers['document/open']({ path }).then(
        () => 'opened',
        (error: unknown) => (error as { code: string }).code,
      );
    expect(await refused(folder.path('none.plusn'))).toBe('not-there');
    expect(await refused(folder.path())).toBe('not-there');
    expect(await refused('fans.plusn')).toBe('bad-request');
    const barred = await folder.start({ disk: diskRefusing({ readFile: 'EACCES' }) });
    const path = folder.write('fans.plusn', 'old');
    await expect(barred.handlers['document/open']({ path })).rejects.toMatchObject({ code: 'no-permission' });
  });

  it('opens 1 file that is no scenario file with its findings, and goes on watching the one before', async () => {
    const { handlers } = await folder.start();
    const path = folder.write('fans.plusn', serialiseDocument(fans));
    await handlers['document/open']({ path });
    const other = await handlers['document/open']({ path: folder.write('letter.plusn', 'Dear Sir') });
    expect(other.document).toBeNull();
    expect(other.findings).toHaveLength(1);
    writeFileSync(path, 'theirs');
    await vi.waitFor(() => expect(folder.told).toEqual([{ path, stamp: stampIn(path) }]), 5000);
  });
});

describe('the bytes that a save replaces', () => {
  it('are kept by their version where it is older: version 2 under version 3', () => {
    const bytes = (text: string) => Buffer.from(text);
    const canonical = bytes(serialiseDocument(fans));
    expect(backupPath('a.plusn', canonical, 2)).toBe('a.plusn.bak');
    expect(backupPath('a.plusn', canonical, 3)).toBe('a.plusn.v2.bak');
    const byHand = bytes(JSON.stringify({ network: { version: 9 }, version: 1, format: 'plusn' }));
    expect(backupPath('a.plusn', byHand, 2)).toBe('a.plusn.v1.bak');
    expect(backupPath('a.plusn', bytes('no scenario file'), 2)).toBe('a.plusn.bak');
  });

  it('of a file of version 1 stay beside it for good, through 2 saves of version 2', async () => {
    const { handlers } = await folder.start();
    const text = readFileSync(new URL('../../../migrations/frozen/v1.plusn', import.meta.url), 'utf8');
    const path = folder.write('old.plusn', text);
    const { document, stamp, foundVersion } = await handlers['document/open']({ path });
    expect(foundVersion).toBe(1);
    const save = { path, document: document!, expectedStamp: stamp, overwrites: false };
    const first = await handlers['document/save'](save);
    expect(first.backupPath).toBe(`${path}.v1.bak`);
    expect(folder.read('old.plusn')).toContain('"version": 2');
    const second = await handlers['document/save']({ ...save, expectedStamp: first.stamp });
    expect(second.backupPath).toBe(`${path}.bak`);
    expect(folder.read('old.plusn.v1.bak')).toBe(text);
  });
});

describe('a file whose name is as long as any may be', () => {
  it('is saved a second time: 83 Chinese characters and an ending, whose copy has a shorter name', async () => {
    const { handlers } = await folder.start();
    const path = folder.path(`${'廠'.repeat(83)}.plusn`);
    const { stamp } = await handlers['document/save']({
      path,
      document: fans,
      expectedStamp: null,
      overwrites: false,
    });
    const again = { path, document: renamed('Mine'), expectedStamp: stamp, overwrites: false };
    const { backupPath: kept } = await handlers['document/save'](again);
    expect(stampIn(kept!)).toBe(stamp);
    expect(Buffer.byteLength(basename(kept!))).toBeLessThanOrEqual(255);
    // Another file of the same beginning does not take its place.
    expect(backupPath(path.replace('.plusn', '.plusm'), Buffer.from(''))).not.toBe(kept);
  });
});

describe('a file that others change', () => {
  const open = async (options: Parameters<ServedFolder['start']>[0] = {}) => {
    const path = folder.write('fans.plusn', serialiseDocument(fans));
    const { handlers } = await folder.start(options);
    const { stamp } = await handlers['document/open']({ path });
    await wait(60);
    return { path, handlers, stamp };
  };
  const expectTold = (...stamps: readonly (string | null)[]) =>
    vi.waitFor(() => expect(folder.told.map(({ stamp }) => stamp)).toEqual(stamps), 5000);
  /** Long enough for several looks at the file, in which nothing more may be told. */
  const aWhile = () => wait(200);

  const watches = [
    ['with a watched folder', {}],
    ['by looking alone', { disk: diskRefusing({ watchFolder: 'ENOSPC' }) }],
  ] as const;
  describe.each(watches)('%s', (_name, options) => {
    it('is told once when it is replaced by a rename, and once more for the next', async () => {
      const { path } = await open(options);
      const stamps: string[] = [];
      for (const text of ['first', 'second']) {
        renameSync(folder.write('other', text), path);
        stamps.push(stampIn(path));
        await expectTold(...stamps);
      }
      await aWhile();
      await expectTold(...stamps);
    });

    it('is told once when it is removed and once when it is back', async () => {
      const { path } = await open(options);
      rmSync(path);
      await expectTold(null);
      writeFileSync(path, 'back');
      await expectTold(null, stampIn(path));
    });

    it('is told 0 times for 3 saves of ours', async () => {
      const { path, handlers, stamp } = await open(options);
      let expectedStamp = stamp;
      for (const title of ['One', 'Two', 'Three']) {
        const saved = await handlers['document/save']({
          path,
          document: renamed(title),
          expectedStamp,
          overwrites: false,
        });
        expectedStamp = saved.stamp;
      }
      await aWhile();
      await expectTold();
    });
  });

  it('is told once when it is written in 3 steps', async () => {
    const { path } = await open({ watching: { settleMs: 60, pollMs: 20 } });
    for (const text of ['one', 'two', 'three']) appendFileSync(path, text);
    await aWhile();
    await expectTold(stampIn(path));
  });

  it('is looked at again only once the look before has ended, as on a share that does not answer', async () => {
    let looks = 0;
    const path = folder.path('fans.plusn');
    const silent = new Promise<never>(() => undefined);
    const stat = ((asked: string) => {
      if (asked !== path) return nodeDisk.stat(asked);
      looks += 1;
      return silent;
    }) as typeof nodeDisk.stat;
    const disk = { ...diskRefusing({ watchFolder: 'ENOSPC' }), stat };
    const watched = watchFile(path, { disk, stamp: null, tell: () => undefined, settleMs: 1, pollMs: 5 });
    await wait(100);
    watched.close();
    // One to begin with, and one by the clock.
    expect(looks).toBeLessThanOrEqual(2);
  });

  it('is asked for at each look, and no more often, while it cannot be read', async () => {
    let reads = 0;
    const path = folder.write('fans.plusn', 'theirs');
    const readFile = (() => {
      reads += 1;
      return Promise.reject(systemError('EACCES'));
    }) as typeof nodeDisk.readFile;
    const disk = { ...diskRefusing({ watchFolder: 'ENOSPC' }), readFile };
    const watched = watchFile(path, { disk, stamp: null, tell: () => undefined, settleMs: 1, pollMs: 1000 });
    await wait(200);
    watched.close();
    expect(reads).toBe(1);
  });

  it('is told 0 times when it is only touched', async () => {
    const { path } = await open();
    const { atime } = statSync(path);
    utimesSync(path, atime, new Date(Date.now() + 60_000));
    await aWhile();
    await expectTold();
  });

  it('is told 0 times once it is closed', async () => {
    const { path, handlers } = await open();
    await handlers['document/close'](null);
    writeFileSync(path, 'theirs');
    await aWhile();
    await expectTold();
  });

  it('is watched under its new name after it was saved there', async () => {
    const { path, handlers } = await open();
    const other = folder.path('other.plusn');
    await handlers['document/save']({ path: other, document: fans, expectedStamp: null, overwrites: true });
    writeFileSync(path, 'theirs');
    writeFileSync(other, 'theirs too');
    await vi.waitFor(() => expect(folder.told).toEqual([{ path: other, stamp: stampIn(other) }]), 5000);
  });

  it('is told after a save that was refused as well', async () => {
    const { path, handlers, stamp } = await open();
    writeFileSync(path, 'theirs');
    const saving = handlers['document/save']({
      path,
      document: fans,
      expectedStamp: stamp,
      overwrites: false,
    });
    await expect(saving).rejects.toMatchObject({ code: 'changed-on-disk' });
    await expectTold(stampIn(path));
  });
});

describe('2 paths that lead to 1 file', () => {
  it('make no change by others of a save of ours', async () => {
    const path = folder.write('fans.plusn', serialiseDocument(fans));
    symlinkSync(path, folder.path('link.plusn'));
    const { handlers } = await folder.start();
    await handlers['document/open']({ path: folder.path('link.plusn') });
    await handlers['document/save']({
      path,
      document: renamed('Mine'),
      expectedStamp: null,
      overwrites: true,
    });
    await wait(200);
    expect(folder.told).toEqual([]);
  });
});
