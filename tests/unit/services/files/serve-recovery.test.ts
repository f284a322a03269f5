import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../main/services/files/disk.ts';
import { machineProcesses, type ProcessMark } from '../../../../main/services/files/process-mark.ts';
import { stampOf } from '../../../../main/services/files/stamp-of.ts';
import { serialiseDocument } from '../../../../scenarios/schema/canonical-text.ts';
import type { FileServices } from '../../../../main/services/files/open-file-services.ts';
import { aServedFolder, diskRefusing, type ServedFolder } from '../../../support/file-services.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

let folder: ServedFolder;
beforeEach(() => {
  folder = aServedFolder();
});
afterEach(() => folder.remove());

const fans = { ...sampleDocument(), plans: [] };
const snapshot = (key: string, edits: readonly string[] = ['Raise the duty to 25 %']) => ({
  key,
  path: folder.path('fans.plusn'),
  stamp: stampOf(Buffer.from('saved')),
  title: 'Fans',
  parts: 2,
  edits,
});
/** Keeps a snapshot as a window does: its text in parts, and then what is to be said of it. */
async function keep(
  { handlers }: FileServices,
  key: string,
  edits?: readonly string[],
  text = serialiseDocument(fans),
): Promise<void> {
  const parts = [text.slice(0, 5), text.slice(5)];
  await Promise.all([
    ...parts.map((text, part) => handlers['recovery/part']({ key, part, text })),
    handlers['recovery/keep'](snapshot(key, edits)),
  ]);
}
const files = () => folder.names('data/recovery').map((name) => folder.path('data', 'recovery', name));
const onlyFile = () => {
  const [file = '', ...others] = files();
  expect(others).toEqual([]);
  return file;
};

describe('unsaved work', () => {
  it('comes back after a new start with its 2 edits, and tells whether the file has changed', async () => {
    const before = await folder.start();
    await keep(before, 'a', ['One']);
    await keep(before, 'a', ['One', 'Two']);
    const { handlers } = await folder.start();
    const [found, ...others] = await handlers['recovery/list'](null);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: 'a', title: 'Fans', edits: ['One', 'Two'] });

    folder.write('fans.plusn', 'saved');
    const work = await handlers['recovery/open']({ key: 'a' });
    expect(serialiseDocument(work.document)).toBe(serialiseDocument(fans));
    expect(work.hasFileChanged).toBe(false);
    folder.write('fans.plusn', 'theirs');
    expect((await handlers['recovery/open']({ key: 'a' })).hasFileChanged).toBe(true);

    await handlers['recovery/drop']({ key: 'a' });
    await handlers['recovery/drop']({ key: 'a' });
    expect(await handlers['recovery/list'](null)).toEqual([]);
    await expect(handlers['recovery/open']({ key: 'a' })).rejects.toMatchObject({ code: 'not-there' });
  });

  it('is listed newest first, by reading under 64 kB of each of 2 files', async () => {
    let bytesRead = 0;
    const open: typeof nodeDisk.open = async (...ask) => {
      const handle = await nodeDisk.open(...ask);
      const read = handle.read.bind(handle) as (...ask: unknown[]) => Promise<{ bytesRead: number }>;
      handle.read = (async (...ask: unknown[]) => {
        const answer = await read(...ask);
        bytesRead += answer.bytesRead;
        return answer;
      }) as typeof handle.read;
      return handle;
    };
    const readFile = (() =>
      Promise.reject(new Error('A list reads no whole file.'))) as typeof nodeDisk.readFile;
    const plain = await folder.start();
    for (const key of ['a', 'b']) {
      await keep(plain, key, Array<string>(200).fill('Raise the duty to 25 %'));
    }
    const mark = machineProcesses(nodeDisk, Date.now);
    const { handlers } = await folder.start({ disk: { ...nodeDisk, open, readFile }, processes: mark });
    expect((await handlers['recovery/list'](null)).map(({ key }) => key)).toEqual(['b', 'a']);
    expect(bytesRead).toBeLessThan(2 * 64 * 1024);
  });

  it('of the time before stays where a write fails half way', async () => {
    const services = await folder.start();
    const { handlers } = services;
    await keep(services, 'a', ['One']);
    const full = await folder.start({ disk: diskRefusing({ writeFile: 'ENOSPC' }) });
    const keeping = keep(full, 'a', ['One', 'Two']);
    await expect(keeping).rejects.toMatchObject({ code: 'disk-full' });
    expect((await handlers['recovery/open']({ key: 'a' })).summary.edits).toEqual(['One']);
    expect(files()).toHaveLength(1);
  });

  it('is in its file once the services end', async () => {
    const services = await folder.start();
    const keeping = keep(services, 'a');
    await services.close();
    expect(files()).toHaveLength(1);
    expect(onlyFile()).toMatch(/\.recovery$/);
    await keeping;
  });

  it('that was cut short is left out of the list and kept aside', async () => {
    const services = await folder.start();
    const { handlers } = services;
    await keep(services, 'a');
    truncateSync(onlyFile(), readFileSync(onlyFile()).byteLength - 1);
    expect(await handlers['recovery/list'](null)).toEqual([]);
    expect(onlyFile()).toMatch(/\.recovery\.damaged$/);
  });

  it('with 1 byte of its document changed is not opened and kept aside', async () => {
    const services = await folder.start();
    const { handlers } = services;
    await keep(services, 'a');
    const bytes = readFileSync(onlyFile());
    bytes[bytes.byteLength - 3] = 0x20;
    writeFileSync(onlyFile(), bytes);
    await expect(handlers['recovery/open']({ key: 'a' })).rejects.toThrow('is damaged');
    expect(onlyFile()).toMatch(/\.damaged$/);
  });

  it('is kept as the text it came as, 1 that is no document too, which is refused only when it is opened', async () => {
    const services = await folder.start();
    const { handlers } = services;
    await keep(services, 'a', [], 'no document');
    expect(readFileSync(onlyFile(), 'utf8').split('\n')[1]).toBe('no document');
    expect(await handlers['recovery/list'](null)).toHaveLength(1);
    await expect(handlers['recovery/open']({ key: 'a' })).rejects.toThrow('is damaged');
  });

  it('with 1 of its 2 parts missing is refused, and the snapshot before stays', async () => {
    const services = await folder.start();
    const { handlers } = services;
    await keep(services, 'a', ['One']);
    const lone = handlers['recovery/part']({ key: 'a', part: 1, text: '}' });
    await expect(lone).rejects.toMatchObject({ code: 'bad-request' });
    await handlers['recovery/part']({ key: 'a', part: 0, text: '{' });
    await expect(handlers['recovery/keep'](snapshot('a', ['Two']))).rejects.toMatchObject({
      code: 'bad-request',
    });
    await expect(handlers['recovery/keep']({ ...snapshot('b'), parts: 1 })).rejects.toMatchObject({
      code: 'bad-request',
    });
    expect((await handlers['recovery/open']({ key: 'a' })).summary.edits).toEqual(['One']);
  });

  it('of another program that still runs is not offered, and is once that has ended', async () => {
    const others: ProcessMark = { machine: 'here', pid: 4711, startedAtTicks: '9', markedAt: 0 };
    let isRunning = true;
    const processes = {
      own: () => Promise.resolve(others),
      isOtherLiving: ({ pid }: ProcessMark) => Promise.resolve(pid === 4711 && isRunning),
    };
    const services = await folder.start({ processes });
    const { handlers } = services;
    await keep(services, 'a');
    expect(await handlers['recovery/list'](null)).toEqual([]);
    isRunning = false;
    expect(await handlers['recovery/list'](null)).toHaveLength(1);
  });
});

describe('a process mark', () => {
  const processes = machineProcesses(nodeDisk, Date.now);

  it('of this process is no other, and that of its living parent is', async () => {
    const own = await processes.own();
    expect(await processes.isOtherLiving(own)).toBe(false);
    const stat = await nodeDisk.readFile(`/proc/${process.ppid}/stat`, 'utf8').catch(() => null);
    const startedAtTicks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    const parent = { ...own, pid: process.ppid, startedAtTicks };
    expect(await processes.isOtherLiving(parent)).toBe(true);
    expect(await processes.isOtherLiving({ ...parent, startedAtTicks: '1' })).toBe(false);
  });

  it('from before the machine was started, or of another machine, is dead to us', async () => {
    const parent = { ...(await processes.own()), pid: process.ppid };
    expect(await processes.isOtherLiving({ ...parent, markedAt: 0 })).toBe(false);
    expect(await processes.isOtherLiving({ ...parent, machine: 'elsewhere' })).toBe(false);
  });
});
