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
  /** The text of the document as the checks have been told it, with this rest; `null` where they cannot write it. */
  write: (rest: DocumentRest) => Promise<string | null>;
}

/** The checks behind a port. */
export function checksOver({ tell, hear, onFault }: ChecksPort): Checks {
  let turn = 0;
  const waiting = new Map<number, (text: string | null) => void>();
  let hearFound: (found: Found) => void = () => undefined;
  hear((message) => {
    if (message.kind === 'found') {
      hearFound(message);
      return;
    }
    waiting.get(message.turn)?.(message.text);
    waiting.delete(message.turn);
  });
  onFault(() => {
    for (const answer of waiting.values()) answer(null);
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
        waiting.set(turn, resolve);
        tell({ kind: 'write', turn, rest });
      }),
  };
}
