import { describe, expect, it } from 'vitest';
import { endPatienceMs, stopBeforeEnd } from '../../../../main/electron/stop-before-end.ts';
import { aClock } from '../../../support/clock.ts';
import { settle } from '../../../support/electron/settle.ts';
import { StandInApp } from '../../../support/electron/stand-in-app.ts';

function anEnd(stop: () => Promise<void>) {
  const app = new StandInApp({}, () => []);
  const clock = aClock();
  const faults: string[] = [];
  stopBeforeEnd({
    app,
    stop,
    report: (fault) => faults.push(fault),
    after: (milliseconds, act) => void clock.after(milliseconds, act),
  });
  app.quit();
  return { app, clock, faults };
}

describe('the end of the program', () => {
  it('comes when the services have stopped', async () => {
    let stopped = (): void => undefined;
    const { app } = anEnd(() => new Promise((resolve) => (stopped = resolve)));
    await settle();
    expect(app.hasQuit).toBe(false);
    stopped();
    await settle();
    expect(app.hasQuit).toBe(true);
  });

  it('comes after 5 seconds where a service waits for a disk that does not answer', async () => {
    const { app, clock } = anEnd(() => new Promise(() => undefined));
    clock.pass(endPatienceMs - 1);
    expect(app.hasQuit).toBe(false);
    clock.pass(1);
    expect(app.hasQuit).toBe(true);
  });

  it('comes where a service fails, and says so', async () => {
    const { app, faults } = anEnd(() => Promise.reject(new Error('EIO')));
    await settle();
    expect([app.hasQuit, faults]).toEqual([true, ['The services did not stop in order.']]);
  });
});
