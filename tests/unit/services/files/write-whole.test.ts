import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlannerFailure } from '../../../../main/contract/planner-failure.ts';
import { nodeDisk, type Disk } from '../../../../main/services/files/disk.ts';
import { sweepTemporaryFiles } from '../../../../main/services/files/temporary-files.ts';
import { writeWhole } from '../../../../main/services/files/write-whole.ts';
import {
  aServedFolder,
  diskRefusing,
  systemError,
  type ServedFolder,
} from '../../../support/file-services.ts';

let folder: ServedFolder;
beforeEach(() => {
  folder = aServedFolder();
});
afterEach(() => folder.remove());

const write = (path: string, disk: Disk = nodeDisk, text = 'new') =>
  writeWhole(path, text, { disk, randomId: () => 'one', keepReplaced: (_, target) => `${target}.bak` });

async function failureOf(path: string, disk: Disk): Promise<PlannerFailure> {
  const failure = await write(path, disk).catch((error: unknown) => error);
  if (!(failure instanceof PlannerFailure)) throw new Error('The write was not refused.');
  return failure;
}

describe('a file written whole', () => {
  it('keeps 3 old bytes beside 3 new ones, and leaves no other file', async () => {
    const path = folder.write('fans.plusn', 'old');
    expect(await write(path)).toEqual({ backupPath: `${path}.bak` });
    expect([folder.read('fans.plusn'), folder.read('fans.plusn.bak')]).toEqual(['new', 'old']);
    expect(folder.names()).toEqual(['fans.plusn', 'fans.plusn.bak']);
  });

  it('keeps mode 640, and the mode of a new file is what the system gives', async () => {
    const path = folder.write('fans.plusn', 'old');
    chmodSync(path, 0o640);
    await write(path);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(await write(folder.path('new.plusn'))).toEqual({ backupPath: null });
  });

  it('is open to nobody else for a moment where the old file was mode 600', async () => {
    const path = folder.write('fans.plusn', 'old');
    chmodSync(path, 0o600);
    const modes: number[] = [];
    const open: Disk['open'] = async (...ask) => {
      const handle = await nodeDisk.open(...ask);
      if (ask[1] === 'wx') modes.push((await handle.stat()).mode & 0o777);
      return handle;
    };
    await write(path, { ...nodeDisk, open });
    expect(modes).toEqual([0o600]);
  });

  it('follows 2 links to the file and leaves them links, also where the file is not there yet', async () => {
    mkdirSync(folder.path('far'));
    const far = folder.path('far', 'fans.plusn');
    symlinkSync(far, folder.path('near.plusn'));
    symlinkSync('near.plusn', folder.path('nearer.plusn'));
    for (const text of ['first', 'second']) {
      await write(folder.path('nearer.plusn'), nodeDisk, text);
      expect(readFileSync(far, 'utf8')).toBe(text);
    }
    expect(lstatSync(folder.path('near.plusn')).isSymbolicLink()).toBe(true);
    expect(folder.names('far')).toEqual(['fans.plusn', 'fans.plusn.bak']);
  });

  it('keeps the old bytes by a copy where the file system knows no links', async () => {
    const path = folder.write('fans.plusn', 'old');
    await write(path, diskRefusing({ link: 'EPERM' }));
    expect([folder.read('fans.plusn'), folder.read('fans.plusn.bak')]).toEqual(['new', 'old']);
  });

  it('leaves no third name where the backup is the same file already', async () => {
    const path = folder.write('fans.plusn', 'old');
    linkSync(path, `${path}.bak`);
    await write(path);
    expect(folder.names()).toEqual(['fans.plusn', 'fans.plusn.bak']);
    expect(folder.read('fans.plusn.bak')).toBe('old');
  });

  it('tries again where another program holds the file open for 2 tries', async () => {
    const path = folder.write('fans.plusn', 'old');
    let tries = 0;
    const busy: Disk = {
      ...nodeDisk,
      rename: (...names) => (++tries <= 2 ? Promise.reject(systemError('EPERM')) : nodeDisk.rename(...names)),
    };
    await write(path, busy);
    expect(folder.read('fans.plusn')).toBe('new');
    expect(tries).toBe(4);
  });
});

describe('a write that fails', () => {
  const cases: readonly [string, Disk, string, string][] = [
    ['on a full disk', diskRefusing({ writeFile: 'ENOSPC' }), 'disk-full', 'Free some space'],
    ['on a disk over quota', diskRefusing({ writeFile: 'EDQUOT' }), 'disk-full', 'Free some space'],
    ['in a folder it may not write', diskRefusing({ open: 'EACCES' }), 'no-permission', 'another folder'],
    ['on a disk only to be read', diskRefusing({ open: 'EROFS' }), 'read-only', 'Save in another folder'],
    [
      'because of a file it may not write',
      diskRefusing({ access: 'EACCES' }),
      'no-permission',
      'another name',
    ],
    ['because the file stays in use', diskRefusing({ rename: 'EBUSY' }), 'no-permission', 'Close it there'],
    ['for a reason nobody foresaw', diskRefusing({ rename: 'EIO' }), 'internal', 'Try again'],
    [
      'while it keeps the old bytes',
      diskRefusing({ link: 'EPERM', copyFile: 'ENOSPC' }),
      'disk-full',
      'Free',
    ],
  ];
  it.each(cases)('%s leaves 1 file, whole', async (_name, disk, code, next) => {
    const path = folder.write('fans.plusn', 'old');
    const failure = await failureOf(path, disk);
    expect([failure.code, failure.path]).toEqual([code, path]);
    expect(failure.message).toContain(path);
    expect(failure.message).toContain(next);
    expect(folder.names()).toEqual(['fans.plusn']);
    expect(folder.read('fans.plusn')).toBe('old');
  });

  it('names a missing folder, and a name of 300 letters', async () => {
    const missing = await failureOf(folder.path('none', 'fans.plusn'), nodeDisk);
    expect([missing.code, missing.message]).toEqual([
      'not-there',
      `The folder for ${folder.path('none', 'fans.plusn')} is not there. Choose another folder, or make that one first.`,
    ]);
    const long = await failureOf(folder.path(`${'a'.repeat(300)}.plusn`), nodeDisk);
    expect(long.code).toBe('name-not-possible');
    expect(folder.names()).toEqual([]);
  });

  it('refuses a file marked read-only though a rename would replace it, and a folder of that name', async () => {
    const path = folder.write('fans.plusn', 'old');
    chmodSync(path, 0o444);
    expect((await failureOf(path, nodeDisk)).code).toBe('read-only');
    mkdirSync(folder.path('folder.plusn'));
    expect((await failureOf(folder.path('folder.plusn'), nodeDisk)).message).toContain('is a folder');
  });

  it('leaves the old file whole where the machine stops between write and rename; an hour later the rest is swept', async () => {
    const path = folder.write('fans.plusn', 'old');
    const stopped = () => Promise.reject(new Error('The machine stops.'));
    await failureOf(path, { ...nodeDisk, link: stopped, copyFile: stopped, rename: stopped, rm: stopped });
    expect(folder.names()).toEqual(['.plusn-one-new.tmp', 'fans.plusn']);
    expect(folder.read('fans.plusn')).toBe('old');

    await sweepTemporaryFiles(nodeDisk, folder.path(), Date.now());
    expect(folder.names()).toHaveLength(2);
    const longAgo = new Date(Date.now() - 61 * 60 * 1000);
    utimesSync(folder.path('.plusn-one-new.tmp'), longAgo, longAgo);
    await sweepTemporaryFiles(nodeDisk, folder.path(), Date.now());
    expect(folder.names()).toEqual(['fans.plusn']);
  });
});
