import type { EventName, Events } from '../../main/contract/events.ts';
import type { Planner } from '../../main/contract/planner.ts';
import type { Reply } from '../../main/contract/reply.ts';
import type { HostLoss } from '../store/desk-slice.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop host; the loopback host is reached over a socket instead. */
    readonly planner?: Planner;
  }
}

/** The host of this window, whichever it is. */
export function connect(onLost: (loss: HostLoss) => void): Planner {
  return window.planner ?? connectSocket(new URL('/planner', window.location.href), onLost);
}

/** The code with which the host closes the socket of a page when another page has come in its place. */
const replacedCode = 4001;

const disconnected: Reply<never> = {
  ok: false,
  error: {
    code: 'disconnected',
    message: 'The program behind this window no longer answers it. Start it again.',
    path: null,
  },
};

type Incoming = { id: number; reply: Reply<unknown> } | { event: EventName; payload: unknown };

/** A planner over a WebSocket: one message a request, one a reply, one an event. */
function connectSocket(url: URL, onLost: (loss: HostLoss) => void): Planner {
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(url);
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  const hearers = new Map<EventName, Set<(event: unknown) => void>>();
  const unsent: string[] = [];
  let last = 0;

  socket.addEventListener('open', () => {
    for (const text of unsent.splice(0)) socket.send(text);
  });
  socket.addEventListener('message', ({ data }) => {
    const incoming = JSON.parse(String(data)) as Incoming;
    if ('event' in incoming) {
      for (const hear of hearers.get(incoming.event) ?? []) hear(incoming.payload);
      return;
    }
    waiting.get(incoming.id)?.(incoming.reply);
    waiting.delete(incoming.id);
  });
  socket.addEventListener('close', ({ code }) => {
    for (const answer of waiting.values()) {
      answer(disconnected);
    }
    waiting.clear();
    onLost(code === replacedCode ? 'replaced' : 'ended');
  });

  return {
    request: (name, ask) =>
      new Promise((resolve) => {
        if (socket.readyState > WebSocket.OPEN) {
          resolve(disconnected);
          return;
        }
        last += 1;
        waiting.set(last, resolve as (reply: Reply<unknown>) => void);
        const text = JSON.stringify({ id: last, name, ask });
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
        else unsent.push(text);
      }),
    on: <Name extends EventName>(name: Name, hear: (event: Events[Name]) => void) => {
      const set = hearers.get(name) ?? new Set();
      hearers.set(name, set);
      set.add(hear as (event: unknown) => void);
      return () => set.delete(hear as (event: unknown) => void);
    },
  };
}
