import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Reply } from '../contract/reply.ts';

/** Answers one request of the window that this socket belongs to. Never rejects. */
export type AnswerRequest = (name: unknown, ask: unknown) => Promise<Reply<unknown>>;

const message = z.object({ id: z.number().int().nonnegative(), name: z.unknown(), ask: z.unknown() });

/** What is wrong with a frame is the caller's fault, and no reply could name its request. */
const unreadable = 1007;

/** One message for each request, `{id, name, ask}`, and one back, `{id, reply}`; replies may overtake one another. */
export function attachSocket(
  socket: WebSocket,
  answer: AnswerRequest,
  report: (fault: string, error: unknown) => void,
): void {
  // Too large a message, or a broken frame: the library closes the socket and says so here.
  socket.on('error', (error) => report('The window broke the rules of its socket, which was closed.', error));
  socket.on('message', (data, isBinary) => {
    const request = isBinary ? null : parseMessage(data);
    if (request === null) {
      socket.close(unreadable, 'A message is {id, name, ask} in JSON.');
      return;
    }
    answer(request.name, request.ask)
      .then((reply) => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id: request.id, reply }));
      })
      .catch((error: unknown) => report('A reply could not be sent.', error));
  });
}

/** The library hands over text as one buffer unless it is told otherwise. */
function parseMessage(data: RawData): z.infer<typeof message> | null {
  try {
    return message.safeParse(JSON.parse((data as Buffer).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
