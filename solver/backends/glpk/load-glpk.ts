import type { GLPK } from 'glpk.js/node';
import loadLibrary from 'glpk.js/node';
import type { Engine } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import { solveWithGlpk } from './glpk-engine.ts';

/** The library with an ear on what it prints, which is all it ever says about a search. */
export interface ListenedGlpk {
  library: GLPK;
  /** Runs the task and gives each line printed meanwhile to `onLine`. */
  listen: <Result>(onLine: (line: string) => void, task: () => Result) => Result;
}

/**
 * GLPK as an engine of the calling thread. Its loader takes no options: it finds and compiles its own
 * file, a tenth the size of HiGHS's. A memory limit holds only under a guard.
 */
export async function loadGlpk(guard: HeapGuard | null = null): Promise<Engine> {
  const glpk = await loadListened();
  return { name: 'glpk', solve: (program, options) => solveWithGlpk(glpk, guard, program, options) };
}

/**
 * The library keeps the console's `log` as it finds it while loading. It is given one that passes
 * everything on, whoever it comes from, except while a task is listened to.
 */
async function loadListened(): Promise<ListenedGlpk> {
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
