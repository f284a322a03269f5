import type { GLPK } from 'glpk.js/node';
import loadLibrary from 'glpk.js/node';

/** The library with an ear on what it prints, which is all it ever says about a search. */
export interface ListenedGlpk {
  library: GLPK;
  /** Runs the task and gives each line printed meanwhile to `onLine`. */
  listen: <Result>(onLine: (line: string) => void, task: () => Result) => Result;
}

/**
 * The library keeps the console's `log` as it finds it while loading. It is given one that passes
 * everything on, whoever it comes from, except while a task is listened to.
 */
export async function loadListened(): Promise<ListenedGlpk> {
  const { log } = console;
  let ear: ((line: string) => void) | null = null;
  console.log = (...words: unknown[]) => (ear === null ? log.apply(console, words) : ear(words.join(' ')));
  try {
    const library = await loadLibrary();
    return {
      library,
      listen(onLine, task) {
        ear = onLine;
        try {
          return task();
        } finally {
          ear = null;
        }
      },
    };
  } finally {
    console.log = log;
  }
}
