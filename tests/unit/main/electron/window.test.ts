import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findWindowPlace } from '../../../../main/electron/window-place.ts';
import { settle } from '../../../support/electron/settle.ts';
import { startedProgram } from '../../../support/started-program.ts';

const place = (x: number, y: number, width = 1400, height = 880) => ({
  bounds: { x, y, width, height },
  isMaximised: false,
});
const display = (x: number, y: number, width = 1920, height = 1040) => ({
  workArea: { x, y, width, height },
});

describe('where the window opens', () => {
  it('is where it was, on any of 2 displays', () => {
    const displays = [display(0, 0), display(1920, -200)];
    expect(findWindowPlace(place(100, 50), displays)).toEqual(place(100, 50));
    expect(findWindowPlace(place(2000, -100), displays)).toEqual(place(2000, -100));
  });

  it('is the middle when its title bar is on no display any more', () => {
    const middle = { bounds: { width: 1400, height: 880 }, isMaximised: false };
    for (const [x, y] of [
      [2000, -100],
      [-1350, 0],
      [100, 1030],
      [100, -60],
    ] as const) {
      expect(findWindowPlace(place(x, y), [display(0, 0)])).toEqual(middle);
    }
  });

  it('is no larger than its display and no smaller than 1024 × 640', () => {
    expect(findWindowPlace(place(0, 0, 4000, 3000), [display(0, 0)]).bounds).toMatchObject({
      width: 1920,
      height: 1040,
    });
    expect(findWindowPlace(place(0, 0, 200, 100), [display(0, 0)]).bounds).toMatchObject({
      width: 1024,
      height: 640,
    });
  });

  it('is 1440 × 900 in the middle the first time, or what a small display has', () => {
    expect(findWindowPlace(null, [display(0, 0)]).bounds).toEqual({ width: 1440, height: 900 });
    expect(findWindowPlace(null, [display(0, 0, 1280, 760)]).bounds).toEqual({ width: 1280, height: 760 });
    expect(findWindowPlace(null, []).bounds).toEqual({ width: 1440, height: 900 });
  });

  it('is kept when the window goes and put back at the next start', async () => {
    const first = await startedProgram();
    first.window.bounds = { x: 40, y: 30, width: 1300, height: 800 };
    first.window.maximised = true;
    await first.planner.request('window/close', null);
    await vi.waitFor(() => expect(first.window.isDestroyed()).toBe(true));
    const kept = await readFile(join(first.dataFolder, 'window.json'), 'utf8');
    const second = await startedProgram({ data: { 'window.json': kept } });
    expect(second.window.options).toMatchObject({ x: 40, y: 30, width: 1300, height: 800 });
    expect(second.window.maximised).toBe(true);
  });

  it('is the usual one after 3 kinds of files that hold no place', async () => {
    for (const text of ['{', '{"bounds":{"width":-4,"height":1},"isMaximised":false}', '[]']) {
      const { window, faults } = await startedProgram({ data: { 'window.json': text } });
      expect(window.options).toMatchObject({ width: 1440, height: 900 });
      expect(faults).toEqual([]);
    }
  });
});

describe('closing', () => {
  const dirty = { title: 'Fans', path: null, isDirty: true };

  it('asks the page first and closes on its word', async () => {
    const { planner, window, standIn } = await startedProgram();
    const asked: unknown[] = [];
    planner.on('window/close-requested', (event) => asked.push(event));
    await planner.request('window/title', dirty);
    window.close();
    expect([asked, window.isDestroyed()]).toEqual([[null], false]);
    expect(await planner.request('window/close', null)).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(standIn.app.hasQuit).toBe(true));
    expect(standIn.shown.dialogs).toEqual([]);
  });

  it('never closes over unsaved work while the page asks about it', async () => {
    const { planner, window, standIn, pass } = await startedProgram();
    await planner.request('window/title', dirty);
    window.close();
    pass(600_000);
    window.close();
    pass(600_000);
    await settle();
    expect(window.isDestroyed()).toBe(false);
    expect(standIn.shown.dialogs).toEqual([]);
  });

  it('stays when the planner thinks better of it and saves within 5 seconds', async () => {
    const { planner, window, pass } = await startedProgram();
    await planner.request('window/title', dirty);
    window.close();
    await planner.request('window/title', { ...dirty, isDirty: false });
    pass(5_000);
    expect(window.isDestroyed()).toBe(false);
    window.close();
    pass(5_000);
    expect(window.isDestroyed()).toBe(true);
  });

  it('closes after 5 seconds when nothing is unsaved and the page is silent', async () => {
    const { window, pass } = await startedProgram();
    window.close();
    pass(4_999);
    expect(window.isDestroyed()).toBe(false);
    pass(1);
    expect(window.isDestroyed()).toBe(true);
  });

  it('asks the planner when the page hangs with unsaved work, and heeds the answer', async () => {
    const { planner, window, standIn, pass } = await startedProgram();
    await planner.request('window/title', dirty);
    standIn.answers.message.push(0, 1);
    window.close();
    window.emit('unresponsive', {});
    await settle();
    expect(standIn.shown.dialogs).toHaveLength(1);
    expect(standIn.shown.dialogs[0]).toMatchObject({ buttons: ['Wait', 'Close anyway'], cancelId: 0 });
    expect(window.isDestroyed()).toBe(false);
    pass(10_000);
    await settle();
    expect(standIn.shown.dialogs).toHaveLength(2);
    expect(window.isDestroyed()).toBe(true);
  });

  it('asks the planner who tries 3 times within 5 seconds', async () => {
    const { planner, window, standIn, pass } = await startedProgram();
    await planner.request('window/title', dirty);
    window.close();
    pass(1_000);
    window.close();
    expect(standIn.shown.dialogs).toEqual([]);
    pass(1_000);
    window.close();
    await settle();
    expect(standIn.shown.dialogs).toHaveLength(1);
    expect(window.isDestroyed()).toBe(false);
  });

  it('closes at once when the page has died', async () => {
    const { planner, window } = await startedProgram();
    await planner.request('window/title', dirty);
    window.webContents.die('killed');
    window.close();
    expect(window.isDestroyed()).toBe(true);
  });

  it('quits only when the page agrees', async () => {
    const { planner, window, standIn } = await startedProgram();
    await planner.request('window/title', dirty);
    standIn.app.quit();
    expect([window.isDestroyed(), standIn.app.hasQuit]).toEqual([false, false]);
    await planner.request('window/close', null);
    await vi.waitFor(() => expect(standIn.app.hasQuit).toBe(true));
  });
});
