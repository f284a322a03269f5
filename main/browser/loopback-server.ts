import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { EventName, Events } from '../contract/events.ts';
import { windowHeaders } from '../security/window-headers.ts';
import { hasSession, judgeRequest, startPath, type Gate, type Refusal } from './judge-request.ts';
import { createSessionKey } from './session-key.ts';
import { attachSocket, type AnswerRequest } from './window-socket.ts';
import { listWindowFiles, type WindowFile } from '../hosts/window-files.ts';

/**
 * The largest message from the window: a document of the largest size that opens, with room for characters of several
 * bytes and for what is around it, and less than the longest text that the engine of JavaScript holds. A message over it
 * ends the session.
 */
const largestMessageBytes = 500 * 1024 * 1024;

/** Where the window's socket is. */
export const socketPath = '/planner';

/** A socket is closed with this code when another window of the same session has taken its place. */
export const replacedCode = 4001;

export interface LoopbackOptions {
  /** Folder of the built window. */
  windowFolder: string;
  answer: AnswerRequest;
  /** Hears when a window has come, and when the last one has gone. */
  onWindow: (isThere: boolean) => void;
  report: (fault: string, error: unknown) => void;
  maximumMessageBytes?: number;
}

export interface LoopbackServer {
  /** Address with the one-time token. */
  url: string;
  send: (name: EventName, event: Events[EventName]) => void;
  close: () => Promise<void>;
}

/**
 * The window and its socket on 127.0.0.1, on a port that the system chooses. Only this machine can reach it, and only
 * the browser that was given the token: it is exchanged once for a cookie that scripts cannot read and that no other site sends.
 */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const files = listWindowFiles(options.windowFolder);
  const key = createSessionKey();
  const server = createServer({ maxHeaderSize: 16_384 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0, exclusive: true }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  // Cookies know no ports: two programs at once must not overwrite each other's.
  const gate: Gate = { host: `127.0.0.1:${port}`, cookieName: `plusn_${port}`, key };
  const headers = windowHeaders([`ws://${gate.host}`]);

  const refuse = (response: ServerResponse, { status, say }: Refusal): void => {
    const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
    response.writeHead(status, { ...headers, ...allow, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`${say}\n`);
  };

  const start = (request: IncomingMessage, response: ServerResponse, token: string): void => {
    if (hasSession(request, gate)) {
      // Who opens the address again in the same browser goes on in it.
      response.writeHead(303, { ...headers, Location: '/' });
      response.end();
      return;
    }
    const session = key.redeem(token);
    if (session === null) {
      return refuse(response, {
        status: 403,
        say: 'This address has been used, or is not whole. Go on in the browser that used it, or start PlusN again for a new one.',
      });
    }
    const cookie = `${gate.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    response.writeHead(303, { ...headers, 'Set-Cookie': cookie, Location: '/' });
    response.end();
  };

  const sendFile = async (response: ServerResponse, found: WindowFile, hasBody: boolean): Promise<void> => {
    const bytes = await readFile(found.file);
    response.writeHead(200, { ...headers, 'Content-Type': found.type, 'Content-Length': bytes.length });
    response.end(hasBody ? bytes : undefined);
  };

  const serveRequest = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = judgeRequest(request, gate);
    if (refusal !== null) return refuse(response, refusal);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.startsWith(startPath)) return start(request, response, path.slice(startPath.length));
    if (!hasSession(request, gate)) {
      return refuse(response, { status: 403, say: 'Open the address that PlusN printed when it started.' });
    }
    const found = files.get(path);
    if (found === undefined) return refuse(response, { status: 404, say: 'There is nothing here.' });
    return sendFile(response, found, request.method === 'GET');
  };

  server.on('request', (request, response) => {
    serveRequest(request, response).catch((error: unknown) => {
      options.report(`${request.url ?? ''} could not be served.`, error);
      response.destroy();
    });
  });

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maximumMessageBytes ?? largestMessageBytes,
    perMessageDeflate: false,
  });
  let current: WebSocket | null = null;

  const welcome = (socket: WebSocket): void => {
    // One window at a time: what is open and watched is one document.
    current?.close(replacedCode, 'Opened in another window.');
    current = socket;
    options.onWindow(true);
    socket.on('close', () => {
      if (current !== socket) return;
      current = null;
      options.onWindow(false);
    });
    attachSocket(socket, options.answer, options.report);
  };

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const isOurs =
      judgeRequest(request, gate) === null &&
      // A browser names the page in every upgrade; what names none is no page of ours.
      request.headers.origin === `http://${gate.host}` &&
      request.url === socketPath &&
      hasSession(request, gate);
    if (isOurs) sockets.handleUpgrade(request, stream, head, welcome);
    else stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  return {
    url: `http://${gate.host}${startPath}${key.token}`,
    send(name, event) {
      current?.send(JSON.stringify({ event: name, payload: event }));
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
