import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../../../main/contract/preferences.ts';
import { nodeDisk } from '../../../../main/services/files/disk.ts';
import { listPlaces } from '../../../../main/services/files/list-places.ts';
import { serialiseDocument } from '../../../../scenarios/schema/canonical-text.ts';
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

describe('preferences', () => {
  const path = () => folder.path('data', 'preferences.json');

  it('are the defaults at the first start, with 0 notices and 0 files', async () => {
    const services = await folder.start();
    expect([services.preferences(), services.notices]).toEqual([defaultPreferences, []]);
    expect(folder.names()).toEqual([]);
  });

  it('come back after 1 new start', async () => {
    const chosen = { ...defaultPreferences, language: 'zh-HK' as const, scalePercent: 125 };
    const services = await folder.start();
    await services.handlers['preferences/write'](chosen);
    expect(services.preferences()).toEqual(chosen);
    expect((await folder.start()).preferences()).toEqual(chosen);
  });

  it('keep 2 fields that can be read where a third cannot, with a copy and 1 notice, once', async () => {
    const broken = JSON.stringify({ language: 'zh-CN', scalePercent: 900, theme: 'dark' });
    folder.write('data/preferences.json', broken);
    const { notices, preferences } = await folder.start();
    expect(preferences()).toEqual({ ...defaultPreferences, language: 'zh-CN', theme: 'dark' });
    const [notice] = notices;
    if (notice?.kind !== 'preferences-set-aside') throw new Error('No notice.');
    expect(notice.path).toBe(path());
    expect(folder.names('data')).toHaveLength(2);
    expect(folder.read(notice.keptAt.slice(folder.path().length))).toBe(broken);
    expect((await folder.start()).notices).toEqual([]);
  });

  it.each(['{"theme": "da', '\u0000\u0000', '', '[]', 'null'])('that are %j are set aside', async (text) => {
    folder.write('data/preferences.json', text);
    const { notices, preferences } = await folder.start();
    expect(preferences()).toEqual(defaultPreferences);
    expect(notices.map(({ kind }) => kind)).toEqual(['preferences-set-aside']);
  });

  it('are in the file as they were chosen last, though the write before takes longer, once the services end', async () => {
    let renames = 0;
    const rename: typeof nodeDisk.rename = async (from, to) => {
      renames += 1;
      if (renames === 1) await new Promise((resolve) => setTimeout(resolve, 100));
      await nodeDisk.rename(from, to);
    };
    const services = await folder.start({ disk: { ...nodeDisk, rename } });
    const writes = [110, 120].map((scalePercent) =>
      services.handlers['preferences/write']({ ...defaultPreferences, scalePercent }),
    );
    await services.close();
    expect(JSON.parse(folder.read('data/preferences.json'))).toMatchObject({ scalePercent: 120 });
    await Promise.all(writes);
  });

  it('lie in a folder into which nobody else may look', async () => {
    const services = await folder.start();
    await services.handlers['preferences/write'](defaultPreferences);
    expect(statSync(folder.path('data')).mode & 0o777).toBe(0o700);
  });

  it('that cannot be written hold for the session and say why', async () => {
    const services = await folder.start({ disk: diskRefusing({ open: 'EROFS' }) });
    const writing = services.handlers['preferences/write']({ ...defaultPreferences, theme: 'dark' });
    await expect(writing).rejects.toMatchObject({ code: 'read-only', path: path() });
    expect(services.preferences().theme).toBe('dark');
  });
});

describe('recent files', () => {
  const open = async (count: number) => {
    const services = await folder.start();
    const text = serialiseDocument(sampleDocument());
    for (let n = 1; n <= count; n++) {
      await services.handlers['document/open']({ path: folder.write(`fans${n}.plusn`, text) });
    }
    return services;
  };
  const names = (files: readonly { path: string }[]) => files.map(({ path }) => path.split(/[/\\]/).at(-1));

  it('are the newest 12 of 14, the newest first, each once', async () => {
    const { handlers } = await open(14);
    await handlers['document/open']({ path: folder.path('fans5.plusn') });
    const listed = names(await handlers['recent/list'](null));
    expect(listed.slice(0, 3)).toEqual(['fans5.plusn', 'fans14.plusn', 'fans13.plusn']);
    expect(new Set(listed).size).toBe(12);
  });

  it('on a share that does not answer take 1 look at a time, and keep nobody from the others', async () => {
    await open(2);
    const onShare = [1, 2, 3, 4, 5].map((n) => ({
      path: `/mnt/share/fans${n}.plusn`,
      title: 'Fans',
      usedAt: '2026-08-01T00:00:00.000Z',
    }));
    const { files } = JSON.parse(folder.read('data/recent.json')) as { files: object[] };
    folder.write('data/recent.json', JSON.stringify({ files: [...onShare, ...files] }));
    let looks = 0;
    const stat = ((path: string) => {
      if (!path.startsWith('/mnt/share/')) return nodeDisk.stat(path);
      looks += 1;
      return new Promise(() => undefined);
    }) as typeof nodeDisk.stat;
    const { handlers } = await folder.start({ disk: { ...nodeDisk, stat } });
    const listed = await handlers['recent/list'](null);
    expect(listed.map(({ isThere }) => isThere)).toEqual([false, false, false, false, false, true, true]);
    expect(looks).toBe(1);
  });

  it('say which 1 of 2 is not there, and forget it', async () => {
    const { handlers } = await open(2);
    rmSync(folder.path('fans1.plusn'));
    const listed = await handlers['recent/list'](null);
    expect(listed.map(({ isThere, title }) => [isThere, title])).toEqual([
      [true, 'Fans'],
      [false, 'Fans'],
    ]);
    const left = await handlers['recent/forget']({ path: folder.path('fans1.plusn') });
    expect(names(left)).toEqual(['fans2.plusn']);
  });

  it('begin anew from a broken list, of which a copy is kept; 1 whole entry in it stays', async () => {
    const entry = { path: folder.path('a.plusn'), title: 'A', usedAt: '2026-07-01T00:00:00.000Z' };
    folder.write('data/recent.json', JSON.stringify({ files: [entry, { path: 7 }] }));
    const { handlers } = await folder.start();
    expect(names(await handlers['recent/list'](null))).toEqual(['a.plusn']);
    folder.write('data/recent.json', '{"files": [');
    expect(await handlers['recent/list'](null)).toEqual([]);
    expect(folder.names('data')).toHaveLength(2);
  });
});

describe('a folder listed', () => {
  it('shows folders, then files of the kind in natural order, and 0 hidden ones', async () => {
    for (const name of [
      'home/f10.plusn',
      'home/f2.plusn',
      'home/F3.PLUSN',
      'home/a.csv',
      'home/.hidden.plusn',
    ]) {
      folder.write(name, 'text');
    }
    for (const name of ['home/zoo', 'home/Documents', 'home/.config']) mkdirSync(folder.path(name));
    const { handlers } = await folder.start();
    const listing = await handlers['files/list']({ folder: null, kind: 'scenario-file' });
    expect(listing.entries.map(({ name }) => name)).toEqual([
      'Documents',
      'zoo',
      'f2.plusn',
      'F3.PLUSN',
      'f10.plusn',
    ]);
    expect(listing.entries[2]).toMatchObject({ isFolder: false, bytes: 4 });
    expect([listing.folder, listing.parent, listing.isWritable]).toEqual([
      folder.path('home'),
      folder.path(),
      true,
    ]);
    expect(listing.places.map(({ name }) => name)).toEqual(['home', 'documents', 'root']);
    const tables = await handlers['files/list']({ folder: folder.path('home'), kind: 'csv' });
    expect(tables.entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name)).toEqual(['a.csv']);
  });

  it('finds 1 folder under the name that a Chinese desktop gives it', async () => {
    folder.write(
      'home/.config/user-dirs.dirs',
      '# comment\nXDG_DOCUMENTS_DIR="$HOME/文件"\nXDG_DESKTOP_DIR="$HOME/"\n',
    );
    mkdirSync(folder.path('home', '文件'));
    const { handlers } = await folder.start();
    const { places } = await handlers['files/list']({ folder: null, kind: 'csv' });
    expect(places.filter(({ name }) => name !== 'root')).toEqual([
      { name: 'home', path: folder.path('home') },
      { name: 'documents', path: folder.path('home', '文件') },
    ]);
  });

  it('offers 2 drives of Windows instead of a root', async () => {
    const there = ['C:\\Users\\chan', 'C:\\', 'D:\\'];
    const stat = ((path: string) =>
      there.includes(path)
        ? nodeDisk.stat(folder.path())
        : Promise.reject(systemError('ENOENT'))) as typeof nodeDisk.stat;
    const places = await listPlaces({ ...nodeDisk, stat }, 'C:\\Users\\chan');
    expect(places.map(({ name }) => name)).toEqual(['home', 'C:\\', 'D:\\']);
  });

  it('that may not be looked into, or is not there, says so by 2 codes', async () => {
    mkdirSync(folder.path('home'));
    const barred = await folder.start({ disk: diskRefusing({ readdir: 'EACCES' }) });
    const listing = barred.handlers['files/list']({ folder: folder.path('home'), kind: 'csv' });
    await expect(listing).rejects.toMatchObject({ code: 'no-permission' });
    const { handlers } = await folder.start();
    const missing = handlers['files/list']({ folder: folder.path('none'), kind: 'csv' });
    await expect(missing).rejects.toMatchObject({ code: 'not-there' });
  });
});

describe('an export', () => {
  it('is written as text, or as the 4 bytes that base 64 stands for', async () => {
    const { handlers } = await folder.start();
    const path = folder.path('table.csv');
    const text = '\uFEFFsite,units\r\n東莞,7\r\n';
    expect(
      await handlers['export/write']({ path, overwrites: false, content: { kind: 'text', text } }),
    ).toEqual({ path });
    expect(folder.read('table.csv')).toBe(text);
    await handlers['export/write']({
      path,
      overwrites: true,
      content: { kind: 'base64', base64: 'iVBORw==' },
    });
    expect([...readFileSync(path)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(folder.names()).toEqual(['table.csv']);
  });

  it('replaces 0 files that the planner has not agreed to lose', async () => {
    const { handlers } = await folder.start();
    const path = folder.write('table.csv', 'theirs');
    const content = { kind: 'text', text: 'ours' } as const;
    const writing = handlers['export/write']({ path, overwrites: false, content });
    await expect(writing).rejects.toMatchObject({ code: 'already-there', path });
    expect(folder.read('table.csv')).toBe('theirs');
    expect(folder.names()).toEqual(['table.csv']);
  });
});

describe('the examples', () => {
  it('are 3, each with a total, and open without a path', async () => {
    const { handlers } = await folder.start();
    const listed = await handlers['examples/list'](null);
    expect(listed.map(({ example }) => example).sort()).toEqual([
      'apparel',
      'electronics',
      'small-appliances',
    ]);
    expect(listed.filter(({ total }) => total === null || !(total.amount > 0))).toEqual([]);
    const opened = await handlers['examples/open']({ example: 'apparel' });
    expect([opened.path, opened.stamp, opened.document?.plans.length]).toEqual([null, null, 1]);
    await expect(handlers['examples/open']({ example: '../../package' })).rejects.toMatchObject({
      code: 'not-there',
    });
  });
});
