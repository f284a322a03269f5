import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requestNames } from '../../../../main/contract/channels.ts';
import type { Planner } from '../../../../main/contract/planner.ts';
import { startedProgram } from '../../../support/started-program.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

/** Asks by a name, with a payload, that the types would refuse. */
const askAnything = (planner: Planner, name: string, ask: unknown) =>
  planner.request(name as 'host/describe', ask as null);

describe('requests of the window', () => {
  it('describes the desktop with its own dialogs, menu and closing', async () => {
    const { planner } = await startedProgram({ platform: 'win32' });
    const reply = await planner.request('host/describe', null);
    expect(reply).toMatchObject({
      ok: true,
      value: {
        host: 'electron',
        platform: 'windows',
        version: '0.1.0',
        capabilities: {
          hasNativeDialogs: true,
          hasNativeMenu: true,
          canCloseWindow: true,
          canPrintPdf: true,
        },
        notices: [],
        openAtStart: null,
      },
    });
  });

  it('saves, opens and lists a file through the clones that cross between processes', async () => {
    const { planner, folder, standIn } = await startedProgram();
    const path = join(folder, 'fans.plusn');
    const saved = await planner.request('document/save', {
      path,
      document: sampleDocument(),
      expectedStamp: null,
      overwrites: false,
    });
    expect(saved).toMatchObject({ ok: true, value: { path, backupPath: null } });
    const opened = await planner.request('document/open', { path });
    expect(opened).toMatchObject({ ok: true, value: { path, isReadOnly: false } });
    expect(standIn.app.recent).toEqual([path, path]);
    const recent = await planner.request('recent/list', null);
    expect(recent).toMatchObject({ ok: true, value: [{ path, isThere: true }] });
    expect((await planner.request('document/close', null)).ok).toBe(true);
  });

  it('keeps a file that could not be opened out of the system’s recent ones', async () => {
    const { planner, folder, standIn } = await startedProgram();
    const opened = await planner.request('document/open', { path: join(folder, 'secret.json') });
    expect(opened).toMatchObject({ ok: true, value: { document: null } });
    const missing = await planner.request('document/open', { path: join(folder, 'none.plusn') });
    expect(missing).toMatchObject({ ok: false, error: { code: 'not-there' } });
    expect(standIn.app.recent).toEqual([]);
  });

  it('hands a solve to the solver process and its progress to the window', async () => {
    const { planner, standIn } = await startedProgram();
    const heard: unknown[] = [];
    const stop = planner.on('solve/progress', (event) => heard.push(event));
    const { network } = sampleDocument();
    const limits = { seconds: 1, relativeGap: 0, memoryMiB: null };
    const reply = await planner.request('solve/start', {
      job: 'one',
      network,
      overrides: [],
      engine: 'auto',
      limits,
    });
    expect(reply).toEqual({ ok: true, value: null });
    const [child] = standIn.children;
    expect(child?.sent).toMatchObject([{ kind: 'warm' }, { kind: 'solve', request: { job: 'one', limits } }]);
    const progress = {
      engine: 'highs',
      incumbent: null,
      bound: 3,
      relativeGap: null,
      nodes: 0,
      seconds: 0.1,
    } as const;
    child?.say({ kind: 'progress', job: 'one', progress });
    stop();
    child?.say({ kind: 'progress', job: 'one', progress });
    expect(heard).toEqual([{ job: 'one', progress }]);
  });

  it('starts another solver process after one that has died, and finishes its job by a crash', async () => {
    const { planner, standIn } = await startedProgram();
    const finished: unknown[] = [];
    const restarted: unknown[] = [];
    planner.on('solve/finished', (event) => finished.push(event));
    planner.on('solver/restarted', (event) => restarted.push(event));
    standIn.children[0]?.say({ kind: 'ready' });
    await planner.request('solve/start', {
      job: 'one',
      network: sampleDocument().network,
      overrides: [],
      engine: 'highs',
      limits: { seconds: null, relativeGap: 0, memoryMiB: null },
    });
    standIn.children[0]?.kill();
    expect(standIn.children).toHaveLength(2);
    expect(finished).toMatchObject([{ job: 'one', record: { stoppedBy: 'crash' } }]);
    expect(restarted).toHaveLength(1);
  });

  it('refuses each of its channels to 4 kinds of strangers, whatever they ask', async () => {
    const { planner, standIn } = await startedProgram();
    const strangers = [
      null,
      { url: 'https://example.com/', parent: null },
      { url: 'plusn://window.example.com/', parent: null },
      { url: 'plusn://window/index.html', parent: {} },
    ];
    for (const frame of strangers) {
      standIn.frame = frame;
      for (const name of requestNames) {
        const reply = await askAnything(planner, name, null);
        expect(reply, name).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
      }
    }
    expect(standIn.shown.dialogs).toEqual([]);
  });

  it('refuses each of its channels a payload that does not fit', async () => {
    const { planner } = await startedProgram();
    for (const name of requestNames) {
      const reply = await askAnything(planner, name, [7]);
      expect(reply, name).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
  });

  it('lets 0 names that are not of the contract out of the page', async () => {
    const { planner } = await startedProgram();
    for (const name of ['toString', 'shell/run', '__proto__']) {
      const reply = await askAnything(planner, name, null);
      expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
    }
    const stop = planner.on('no/such-event' as 'menu/command', () => expect.unreachable());
    expect(stop()).toBeUndefined();
  });

  it('gives the page 2 functions and nothing of Electron', async () => {
    const { standIn } = await startedProgram();
    expect([...standIn.world.keys()]).toEqual(['planner']);
    expect(Object.keys(standIn.world.get('planner') as object)).toEqual(['request', 'on']);
  });
});

describe('the preload script', () => {
  it('brings names of channels and no parser', async () => {
    const reached = new Set<string>();
    const follow = async (address: string): Promise<void> => {
      if (reached.has(address)) return;
      reached.add(address);
      const text = await readFile(new URL(address), 'utf8');
      const values = text.matchAll(/^import (?!type)[^;]*? from '(\.[^']+)';/gm);
      for (const [, specifier] of values) await follow(new URL(specifier ?? '', address).href);
    };
    await follow(new URL('../../../../main/electron/preload.ts', import.meta.url).href);
    const names = [...reached].map((address) => address.split('/').at(-1) ?? '').sort();
    expect(names).toEqual(['channels.ts', 'expose-planner.ts', 'ipc-channels.ts', 'preload.ts']);
  });
});
