import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { showInBrowser, windowPatienceMs } from '../../../../main/browser/show-in-browser.ts';
import { aClock } from '../../../support/clock.ts';

function aStart() {
  const child = new EventEmitter();
  const said: string[] = [];
  const clock = aClock();
  let arrive = (): void => undefined;
  showInBrowser({
    browser: '/usr/bin/chromium',
    url: 'http://127.0.0.1:4711/start/token',
    came: new Promise((resolve) => (arrive = resolve)),
    start: () => child as never,
    say: (text) => said.push(text),
    after: (milliseconds, act) => void clock.after(milliseconds, act),
  });
  return { child, said, clock, come: async () => arrive() };
}

const byHand = (why: string) =>
  `${why} Open this address in a browser on this machine; it works once:\n\n  http://127.0.0.1:4711/start/token\n`;

describe('a window in a browser', () => {
  it('is said to be open when it has come, and how its browser ends is not said after that', async () => {
    const { child, said, clock, come } = aStart();
    expect(said).toEqual([]);
    await come();
    child.emit('exit', 139, null);
    clock.pass(windowPatienceMs);
    expect(said).toEqual(['PlusN is open in a window of /usr/bin/chromium. Ctrl-C ends it.']);
  });

  it.each([
    ['exit', [1, null], '/usr/bin/chromium ended with code 1.'],
    ['exit', [null, 'SIGTRAP'], '/usr/bin/chromium was ended by SIGTRAP.'],
    ['error', [new Error('spawn EACCES')], '/usr/bin/chromium could not be started (spawn EACCES).'],
  ])('that does not come because of %s %j has its address said, once', (event, facts, why) => {
    const { child, said, clock } = aStart();
    child.emit(event, ...facts);
    clock.pass(windowPatienceMs);
    expect(said).toEqual([byHand(why)]);
  });

  it('that has not come after 20 s has its address said, also where the browser ended well', () => {
    const { child, said, clock } = aStart();
    child.emit('exit', 0, null);
    clock.pass(windowPatienceMs - 1);
    expect(said).toEqual([]);
    clock.pass(1);
    expect(said).toEqual([byHand('/usr/bin/chromium has shown no window yet.')]);
  });
});
