import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  replacedCode,
  socketPath,
  startLoopbackServer,
  type LoopbackServer,
} from '../../../../main/browser/loopback-server.ts';

let folder: string;
let server: LoopbackServer;
let port: number;
let windows: boolean[];
let faults: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plusn-window-'));
  const windowFolder = join(folder, 'window');
  mkdirSync(join(windowFolder, 'assets'), { recursive: true });
  writeFileSync(join(windowFolder, 'index.html'), '<title>PlusN</title>');
  writeFileSync(join(windowFolder, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(windowFolder, 'notes.sh'), 'not of a window');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(windowFolder, 'link.txt'));
  windows = [];
  faults = [];
  server = await startLoopbackServer({
    windowFolder,
    answer: async (name, ask) => ({ ok: true, value: { name, ask } }),
    onWindow: (isThere) => windows.push(isThere),
    report: (fault) => faults.push(fault),
    maximumMessageBytes: 1000,
  });
  port = Number(new URL(server.url).port);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request as it stands: paths are not tidied up, and headers are those given. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const startPathOf = () => new URL(server.url).pathname;

async function aSession(): Promise<string> {
  const { headers } = await get(startPathOf());
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

function aSocket(headers: Record<string, string>, path = socketPath): Promise<WebSocket | number> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  return new Promise((resolve) => {
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => resolve(0));
  });
}

async function openSocket(cookie: string): Promise<WebSocket> {
  const socket = await aSocket({ Cookie: cookie, Origin: `http://127.0.0.1:${port}` });
  if (typeof socket === 'number') throw new Error(`The socket was refused with ${socket}.`);
  return socket;
}

const nextText = (socket: WebSocket) =>
  new Promise<unknown>((resolve) => {
    socket.once('message', (data) => resolve(JSON.parse((data as Buffer).toString('utf8'))));
  });
const closing = (socket: WebSocket) => new Promise<number>((resolve) => socket.once('close', resolve));

describe('the loopback host', () => {
  it('listens on 127.0.0.1 and gives 256 bits of token', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\/[\w-]{43}$/);
  });

  it('exchanges its token once for a cookie that scripts and other sites do not get', async () => {
    const first = await get(startPathOf());
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^plusn_${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
    const second = await get(startPathOf());
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('lets the browser that has the session in again by its first address, and no other', async () => {
    const Cookie = await aSession();
    const again = await get(startPathOf(), { Cookie });
    expect([again.status, again.headers.location, again.headers['set-cookie']]).toEqual([
      303,
      '/',
      undefined,
    ]);
    expect((await get(startPathOf(), { Cookie: `plusn_${port}=wrong` })).status).toBe(403);
  });

  it('answers 403 to 3 who have no session: none, a wrong one, the token for one', async () => {
    expect((await get('/')).status).toBe(403);
    expect((await get('/', { Cookie: `plusn_${port}=${'a'.repeat(43)}` })).status).toBe(403);
    const token = startPathOf().slice('/start/'.length);
    expect((await get('/', { Cookie: `plusn_${port}=${token}` })).status).toBe(403);
    expect((await get('/start/')).status).toBe(403);
    expect((await get(`/start/${'a'.repeat(43)}`)).status).toBe(403);
  });

  it('serves the page and its script to the session, under the policy with its own port', async () => {
    const cookie = await aSession();
    const page = await get('/', { Cookie: `other=1; ${cookie}` });
    expect(page.status).toBe(200);
    expect(page.body).toBe('<title>PlusN</title>');
    expect(page.headers['content-security-policy']).toContain(`connect-src 'self' ws://127.0.0.1:${port};`);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    const script = await get('/assets/index.js?v=1', { Cookie: cookie });
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    const head = await get('/', { Cookie: cookie }, 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/../../secret.txt',
    '//etc/passwd',
    '/..\\secret.txt',
    '/link.txt',
    '/notes.sh',
    '/assets',
    '/assets/',
    '/index.html%00.js',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await get(path, { Cookie: await aSession() });
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it.each(['localhost', 'plusn.example', '127.0.0.1', '127.0.0.1.nip.example', '[::1]'])(
    'refuses to be called %s',
    async (name) => {
      const cookie = await aSession();
      const host = name === '127.0.0.1' ? name : `${name}:${port}`;
      expect((await get('/', { Cookie: cookie, Host: host })).status).toBe(403);
    },
  );

  it.each([
    { Origin: 'http://plusn.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('refuses another page: %o', async (headers) => {
    const cookie = await aSession();
    expect((await get('/', { Cookie: cookie, ...headers })).status).toBe(403);
  });

  it('keeps its token when another page tries to spend it', async () => {
    expect((await get(startPathOf(), { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await get(startPathOf())).status).toBe(303);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('answers 405 to %s', async (method) => {
    const { status, headers } = await get('/', { Cookie: await aSession() }, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the socket of the loopback host', () => {
  it('refuses 6 upgrades: no cookie, wrong cookie, no Origin, another Origin, another Host, another path', async () => {
    const Cookie = await aSession();
    const Origin = `http://127.0.0.1:${port}`;
    expect(await aSocket({ Origin })).toBe(403);
    expect(await aSocket({ Origin, Cookie: `plusn_${port}=wrong` })).toBe(403);
    expect(await aSocket({ Cookie })).toBe(403);
    expect(await aSocket({ Cookie, Origin: 'http://plusn.example' })).toBe(403);
    expect(await aSocket({ Cookie, Origin, Host: `localhost:${port}` })).toBe(403);
    expect(await aSocket({ Cookie, Origin }, '/other')).toBe(403);
    expect(windows).toEqual([]);
  });

  it('answers {id, name, ask} with {id, reply}, and carries events', async () => {
    const socket = await openSocket(await aSession());
    socket.send(JSON.stringify({ id: 7, name: 'recent/list', ask: null }));
    expect(await nextText(socket)).toEqual({
      id: 7,
      reply: { ok: true, value: { name: 'recent/list', ask: null } },
    });
    const heard = nextText(socket);
    server.send('menu/command', { command: 'file.save' });
    expect(await heard).toEqual({ event: 'menu/command', payload: { command: 'file.save' } });
    socket.terminate();
  });

  it.each(['{', '[]', '{"name":"recent/list"}', '{"id":-1,"name":"a","ask":null}', 'null'])(
    'is closed with 1007 after the message %s',
    async (text) => {
      const socket = await openSocket(await aSession());
      const code = closing(socket);
      socket.send(text);
      expect(await code).toBe(1007);
    },
  );

  it('is closed with 1009 after a message over its limit, and the host goes on', async () => {
    const cookie = await aSession();
    const socket = await openSocket(cookie);
    const code = closing(socket);
    socket.send(JSON.stringify({ id: 1, name: 'a', ask: 'x'.repeat(1000) }));
    expect(await code).toBe(1009);
    expect(faults).toHaveLength(1);
    expect((await get('/', { Cookie: cookie })).status).toBe(200);
  });

  it('belongs to the newest window: the one before is closed with 4001', async () => {
    const cookie = await aSession();
    const first = await openSocket(cookie);
    const code = closing(first);
    const second = await openSocket(cookie);
    expect(await code).toBe(replacedCode);
    expect(windows).toEqual([true, true]);
    const gone = closing(second);
    second.close();
    await gone;
    await expect.poll(() => windows).toEqual([true, true, false]);
  });
});
