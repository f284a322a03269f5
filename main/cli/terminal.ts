import { createInterface } from 'node:readline';
import { localDate } from '../../scenarios/domain/calendar-day.ts';

/** What a command may do to the world outside its files. Tests bring their own. */
export interface Terminal {
  /** Characters that a line of output may have. */
  width: number;
  /** Whether standard error is looked at while the command runs, so that a line may be rewritten. */
  isLive: boolean;
  /** Standard output, as given. */
  out: (text: string) => void;
  /** One line on standard error. */
  note: (line: string) => void;
  /** Standard error, as given: for a line that is rewritten. */
  noteRaw: (text: string) => void;
  /**
   * Asks a question and answers with what is typed, `null` where the reader ends it. `null` itself where nobody is
   * there to answer.
   */
  ask: ((question: string) => Promise<string | null>) | null;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
  /** The calendar date here, `YYYY-MM-DD`. */
  today: () => string;
  /** What the clock on the wall says. */
  moment: () => Date;
  /** Calls the listener on Ctrl-C; the answer stops listening. */
  onInterrupt: (listener: () => void) => () => void;
}

const widest = 100;

/** Ctrl-D and Ctrl-C end the question without an answer. */
async function askPerson(question: string): Promise<string | null> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((answer) => {
      reader.on('close', () => answer(null));
      reader.on('SIGINT', () => reader.close());
      reader.question(question, answer);
    });
  } finally {
    reader.close();
  }
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // A reader that closed the pipe, such as `head`, has what it wants.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    // Some terminals say that they are 0 wide.
    width: stdout.isTTY && stdout.columns > 0 ? Math.min(widest, stdout.columns) : widest,
    isLive: stderr.isTTY,
    out: (text) => void stdout.write(text),
    note: (line) => void stderr.write(`${line}\n`),
    noteRaw: (text) => void stderr.write(text),
    ask: process.stdin.isTTY && stderr.isTTY ? askPerson : null,
    now: () => performance.now(),
    today: () => localDate(new Date()),
    moment: () => new Date(),
    onInterrupt: (listener) => {
      process.on('SIGINT', listener);
      return () => void process.off('SIGINT', listener);
    },
  };
}
