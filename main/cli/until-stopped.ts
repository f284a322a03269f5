import type { Terminal } from './terminal.ts';

/** What is worked out until it ends by itself, or is told to by Ctrl-C or after so many seconds; `saying` answers Ctrl-C. */
export async function untilStopped<Answer>(
  terminal: Terminal,
  { seconds, saying }: { seconds: number | null; saying: string },
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const stop = new AbortController();
  const stopListening = terminal.onInterrupt(() => {
    terminal.note(saying);
    stop.abort();
  });
  const limit = seconds === null ? null : setTimeout(() => stop.abort(), seconds * 1000);
  try {
    return await work(stop.signal);
  } finally {
    if (limit !== null) clearTimeout(limit);
    stopListening();
  }
}
