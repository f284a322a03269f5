import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replacedCode } from '../../../../main/browser/loopback-server.ts';
import { connect } from '../../../../renderer/session/connect.ts';

/** A socket whose other end is the test. */
class PlayedSocket extends EventTarget {
  static readonly OPEN = 1;
  static latest: PlayedSocket;
  readyState = 0;
  readonly sent: string[] = [];
  readonly url: string;

  constructor(url: URL) {
    super();
    this.url = url.href;
    PlayedSocket.latest = this;
  }
  send(text: string) {
    this.sent.push(text);
  }
  open() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  hear(message: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }
  end(code: number) {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

beforeEach(() => {
  vi.stubGlobal('window', { location: { href: 'http://127.0.0.1:4711/' } });
  vi.stubGlobal('WebSocket', PlayedSocket);
});
afterEach(() => vi.unstubAllGlobals());

describe('a window over a socket', () => {
  it('sends 2 requests once it is open, and gives each its reply, whichever comes first', async () => {
    const planner = connect(() => undefined);
    const socket = PlayedSocket.latest;
    const replies = [planner.request('recent/list', null), planner.request('examples/list', null)];
    expect([socket.url, socket.sent]).toEqual(['ws://127.0.0.1:4711/planner', []]);
    socket.open();
    expect(socket.sent.map((text) => JSON.parse(text) as unknown)).toEqual([
      { id: 1, name: 'recent/list', ask: null },
      { id: 2, name: 'examples/list', ask: null },
    ]);
    socket.hear({ id: 2, reply: { ok: true, value: ['second'] } });
    socket.hear({ id: 1, reply: { ok: true, value: ['first'] } });
    expect(await Promise.all(replies)).toEqual([
      { ok: true, value: ['first'] },
      { ok: true, value: ['second'] },
    ]);
  });

  it('hears an event until it says that it does not', () => {
    const planner = connect(() => undefined);
    const heard: unknown[] = [];
    const stop = planner.on('menu/command', (event) => heard.push(event));
    const say = () => PlayedSocket.latest.hear({ event: 'menu/command', payload: { command: 'file/save' } });
    say();
    stop();
    say();
    expect(heard).toEqual([{ command: 'file/save' }]);
  });

  it.each([
    [1006, 'ended'],
    [replacedCode, 'replaced'],
  ])('closed with %i knows why, and leaves 0 requests without a reply', async (code, loss) => {
    const losses: string[] = [];
    const planner = connect((lost) => losses.push(lost));
    const pending = planner.request('recent/list', null);
    PlayedSocket.latest.open();
    PlayedSocket.latest.end(code);
    const replies = [await pending, await planner.request('recent/list', null)];
    expect(replies.map((reply) => (reply.ok ? 'answered' : reply.error.code))).toEqual([
      'disconnected',
      'disconnected',
    ]);
    expect(losses).toEqual([loss]);
  });
});
