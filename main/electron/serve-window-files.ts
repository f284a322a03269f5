import { readFile } from 'node:fs/promises';
import type { WindowFile } from '../hosts/window-files.ts';
import { isWindowAddress } from './window-scheme.ts';

export interface ServedWindow {
  /** Files of the built window by the path of their address; there are no others. */
  files: ReadonlyMap<string, WindowFile>;
  /** Sent with every answer, refusals included. */
  headers: Readonly<Record<string, string>>;
}

/** Answers `plusn://window/…` with files of the built window and nothing else. */
export function serveWindowFiles({ files, headers }: ServedWindow): (request: Request) => Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    if (!isWindowAddress(request.url)) return refuse(403);
    const found = files.get(new URL(request.url).pathname);
    if (found === undefined) return refuse(404);
    const bytes = await readFile(found.file).catch(() => null);
    if (bytes === null) return refuse(404);
    const body = request.method === 'HEAD' ? null : new Uint8Array(bytes);
    return new Response(body, { headers: { ...headers, 'Content-Type': found.type } });
  };
}
