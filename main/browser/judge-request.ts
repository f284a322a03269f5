import type { IncomingMessage } from 'node:http';
import type { SessionKey } from './session-key.ts';

export interface Gate {
  /** `127.0.0.1:` and the port: the one name under which the program may be called. */
  host: string;
  cookieName: string;
  key: SessionKey;
}

export interface Refusal {
  status: 403 | 404 | 405;
  say: string;
}

/** Addresses of the form `/start/<token>` are where a session begins. */
export const startPath = '/start/';

/**
 * Why a request is refused whoever asks; `null` where it may go on. Another page in the same browser can name this port,
 * so the name it was called by, the page it comes from and the method are looked at before anything else.
 */
export function judgeRequest(request: IncomingMessage, { host }: Gate): Refusal | null {
  const { headers, method } = request;
  // A page elsewhere can have its own name resolve to 127.0.0.1, but then the name is in this header.
  if (headers.host !== host) return { status: 403, say: 'This is not the address of the program.' };
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return { status: 403, say: 'Another page may not ask here.' };
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { status: 403, say: 'Another page may not ask here.' };
  }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, say: 'Only GET and HEAD are answered.' };
  return null;
}

/** Whether a request carries the session that the token was exchanged for. */
export function hasSession({ headers }: IncomingMessage, { cookieName, key }: Gate): boolean {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  const cookie = cookies.find((each) => each.startsWith(`${cookieName}=`));
  return key.isSession(cookie?.slice(cookieName.length + 1) ?? null);
}
