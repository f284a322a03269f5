import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Events } from '../../../../main/contract/events.ts';
import { askSamples } from '../../../support/contract-samples.ts';
import { settle } from '../../../support/electron/settle.ts';
import { startedProgram } from '../../../support/started-program.ts';

describe('the desktop program starts', () => {
  it('shows 1 window of its own address, with a sandbox, isolated, without Node', async () => {
    const { standIn, window, faults } = await startedProgram();
    expect(standIn.windows).toHaveLength(1);
    expect(window.loaded).toBe('plusn://window/index.html');
    expect(window.isShown).toBe(true);
    expect(window.options.show).toBe(false);
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
    });
    expect(standIn.app.isSandboxed).toBe(true);
    expect(standIn.app.switches).toEqual(['host-resolver-rules=MAP * ~NOTFOUND']);
    expect(standIn.schemes).toEqual([
      { scheme: 'plusn', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(faults).toEqual([]);
  });

  it('keeps its data where it is told, and starts the solver outside the archive', async () => {
    const { standIn, dataFolder } = await startedProgram();
    expect(standIn.app.paths.get('userData')).toBe(dataFolder);
    expect(standIn.children.map((child) => child.words[0])).toEqual([
      '/app/app.asar.unpacked/out/app/solver-process.js',
    ]);
  });

  it('says why and ends when the window was not built', async () => {
    const { standIn, faults } = await startedProgram({ hasNoWindowFiles: true });
    await vi.waitFor(() => expect(standIn.app.hasQuit).toBe(true));
    expect(faults).toEqual(['The program could not start.']);
    expect(standIn.shown.errors).toHaveLength(1);
    expect(standIn.children[0]?.isKilled).toBe(true);
  });

  it('ends at once as a second start, without a window', async () => {
    const { standIn } = await startedProgram({ hasOtherInstance: true });
    expect(standIn.app.hasQuit).toBe(true);
    expect(standIn.windows).toEqual([]);
    expect(standIn.children).toEqual([]);
  });

  it('follows the window when the last one closes, and ends the solver process', async () => {
    const { standIn, window } = await startedProgram();
    window.destroy();
    await vi.waitFor(() => expect(standIn.app.hasQuit).toBe(true));
    expect(standIn.children[0]?.isKilled).toBe(true);
  });
});

describe('files from outside', () => {
  const described = async (program: Awaited<ReturnType<typeof startedProgram>>) => {
    const reply = await program.planner.request('host/describe', null);
    return reply.ok ? reply.value.openAtStart : reply.error;
  };

  it('opens the file of the command line at the start, once', async () => {
    const program = await startedProgram({ words: ['plusn', '--no-sandbox', 'plans/fans.plusn'] });
    expect(await described(program)).toBe(join(program.folder, 'plans/fans.plusn'));
    expect(await described(program)).toBeNull();
  });

  it('opens the last of 2 files that the system names before it is ready', async () => {
    const program = await startedProgram({ openBeforeReady: ['/a.plusn', '/b.plusn'] });
    expect(await described(program)).toBe('/b.plusn');
  });

  it('tells the window of a file that the system names later', async () => {
    const program = await startedProgram();
    const heard: Events['document/open-requested'][] = [];
    program.planner.on('document/open-requested', (event) => heard.push(event));
    await described(program);
    const event = program.standIn.app.emit('open-file', {}, '/c.plusn');
    expect(event.defaultPrevented).toBe(true);
    expect(heard).toEqual([{ path: '/c.plusn' }]);
  });

  it('opens the file of a second start in the first, and brings it to the front', async () => {
    const program = await startedProgram();
    const { standIn, window } = program;
    const heard: Events['document/open-requested'][] = [];
    program.planner.on('document/open-requested', (event) => heard.push(event));
    await described(program);
    window.minimised = true;
    standIn.app.emit('second-instance', {}, ['plusn', 'fans.plusn'], '/folders/own');
    expect(heard).toEqual([{ path: '/folders/own/fans.plusn' }]);
    expect(window.minimised).toBe(false);
    expect(window.focused).toBe(1);
    standIn.app.emit('second-instance', {}, ['plusn', '--version'], '/folders/own');
    expect(heard).toHaveLength(1);
    expect(window.focused).toBe(2);
  });

  it('holds a file for a page that is loaded again after it has died', async () => {
    const program = await startedProgram();
    program.standIn.answers.message.push(0);
    await described(program);
    program.window.webContents.die('crashed');
    program.standIn.app.emit('open-file', {}, '/d.plusn');
    await settle();
    expect(await described(program)).toBe('/d.plusn');
  });
});

describe('a page that dies', () => {
  it('is loaded again when the planner says so, with words about unsaved work', async () => {
    const { standIn, window, faults } = await startedProgram();
    standIn.answers.message.push(0);
    window.webContents.die('oom', 5);
    await settle();
    expect(standIn.shown.dialogs).toHaveLength(1);
    expect(standIn.shown.dialogs[0]).toMatchObject({ buttons: ['Load again', 'Close'] });
    expect(window.webContents.reloads).toBe(1);
    expect(faults).toEqual(["The window's process is gone: oom, exit code 5."]);
  });

  it('leaves no solve behind that nobody would hear of', async () => {
    const { standIn, window, planner } = await startedProgram();
    expect((await planner.request('solve/start', askSamples['solve/start'])).ok).toBe(true);
    window.webContents.die('crashed');
    expect(standIn.children[0]?.sent.at(-1)).toEqual({ kind: 'cancel', job: 'job-1' });
  });

  it('is closed when the planner prefers that', async () => {
    const { standIn, window } = await startedProgram();
    standIn.answers.message.push(1);
    window.webContents.die('crashed');
    await vi.waitFor(() => expect(standIn.app.hasQuit).toBe(true));
    expect(window.webContents.reloads).toBe(0);
  });

  it('is no crash when it ended in order', async () => {
    const { standIn, window, faults } = await startedProgram();
    window.webContents.die('clean-exit', 0);
    await settle();
    expect(standIn.shown.dialogs).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('reports another process of the program that is gone', async () => {
    const { standIn, faults } = await startedProgram();
    standIn.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 11 });
    standIn.app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
    expect(faults).toEqual(['GPU is gone: crashed, exit code 11.']);
  });
});
