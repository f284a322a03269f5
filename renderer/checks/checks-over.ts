import type { DocumentRest, Found, FromChecks, ToChecks } from './check-messages.ts';

/** The way to the checks, wherever they run. */
export interface ChecksPort {
  tell: (message: ToChecks) => void;
  hear: (listen: (message: FromChecks) => void) => void;
  /** Something went wrong over there: what was asked may never be answered. */
  onFault: (act: () => void) => void;
}

/** The checks at work beside the window. */
export interface Checks {
  tell: (message: ToChecks) => void;
  onFound: (hear: (found: Found) => void) => void;
  /** The text of the document as the checks have been told it, with this rest, in parts; `null` where they cannot write it. */
  write: (rest: DocumentRest) => Promise<readonly string[] | null>;
}

/** The checks behind a port. */
export function checksOver({ tell, hear, onFault }: ChecksPort): Checks {
  let turn = 0;
  const waiting = new Map<number, { parts: string[]; end: (parts: readonly string[] | null) => void }>();
  let hearFound: (found: Found) => void = () => undefined;
  hear((message) => {
    if (message.kind === 'found') {
      hearFound(message);
      return;
    }
    const { turn, part, isLast } = message;
    const asked = waiting.get(turn);
    if (part !== null) asked?.parts.push(part);
    if (!isLast) return;
    asked?.end(part === null ? null : asked.parts);
    waiting.delete(turn);
  });
  onFault(() => {
    for (const { end } of waiting.values()) end(null);
    waiting.clear();
  });
  return {
    tell,
    onFound: (listen) => {
      hearFound = listen;
    },
    write: (rest) =>
      new Promise((resolve) => {
        turn += 1;
        waiting.set(turn, { parts: [], end: resolve });
        tell({ kind: 'write', turn, rest });
      }),
  };
}
