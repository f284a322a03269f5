import type { Worker } from 'node:worker_threads';
import type { LeverMove } from '../session/lever-move.ts';
import type { SessionAnswer, SessionStart } from '../session/warm-session.ts';
import { compileHighs } from './compile-engine.ts';
import type { SessionCommand, SessionSignal } from './session-protocol.ts';
import { spawnSessionThread } from './spawn-thread.ts';

export interface SessionHearing {
  /** The answer to a turn; turns that were overtaken may go without. `milliseconds` is what the thread took. */
  onAnswer: (turn: number, answer: SessionAnswer, milliseconds: number) => void;
  /** The session cannot be kept up: its thread fails every time. Nothing comes after this. */
  onLost: (message: string) => void;
}

/** A warm session in a thread of its own. */
export interface RunningSession {
  move: (turn: number, moves: readonly LeverMove[]) => void;
  close: () => void;
}

/** A thread that owes an answer for so long is ended: a first jump on a large model may take ten seconds. */
const patienceMs = 30_000;
/** Threads that may die in a row without one answer. */
const mostDeaths = 3;

/** Keeps a session alive: a thread that dies or hangs is replaced, opened anew, and asked the latest value again. */
export function startSession(start: SessionStart, { onAnswer, onLost }: SessionHearing): RunningSession {
  const latest = new SharedArrayBuffer(4);
  const latestTurn = new Int32Array(latest);
  let thread: Worker | null = null;
  let owed: SessionCommand | null = null;
  let last: SessionCommand | null = null;
  let timer: NodeJS.Timeout | null = null;
  let deaths = 0;
  let isClosed = false;

  const stopWaiting = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const waitForAnswer = (): void => {
    timer ??= setTimeout(() => replace('it did not answer'), patienceMs);
  };
  const endThread = (): void => {
    const ended = thread;
    thread = null;
    void ended?.terminate();
  };
  const post = (command: SessionCommand): void => {
    owed = command;
    thread?.postMessage(command);
    waitForAnswer();
  };
  const replace = (why: string): void => {
    stopWaiting();
    endThread();
    deaths += 1;
    if (isClosed) return;
    if (deaths > mostDeaths) {
      isClosed = true;
      onLost(`The session of the sliders was ended ${mostDeaths} times: ${why}.`);
      return;
    }
    begin();
  };
  const hear = (signal: SessionSignal): void => {
    if (signal.kind === 'failed') return replace(signal.message);
    deaths = 0;
    stopWaiting();
    if (owed !== null && signal.turn >= owed.turn) owed = null;
    if (owed !== null) waitForAnswer();
    onAnswer(signal.turn, signal.answer, signal.milliseconds);
  };
  const begin = (): void => {
    void compileHighs().then((wasmModule) => {
      if (isClosed || thread !== null) return;
      const worker = spawnSessionThread({ start, wasmModule, latest });
      thread = worker;
      worker.on('message', (signal: SessionSignal) => (thread === worker ? hear(signal) : undefined));
      worker.on('error', (error) => (thread === worker ? replace(error.message) : undefined));
      worker.on('exit', (code) => (thread === worker ? replace(`its thread ended with ${code}`) : undefined));
      if (last !== null) post(last);
    });
  };
  begin();

  return {
    move(turn, moves) {
      if (isClosed) return;
      last = { turn, moves };
      Atomics.store(latestTurn, 0, turn);
      if (thread !== null) post(last);
    },
    close() {
      isClosed = true;
      stopWaiting();
      endThread();
    },
  };
}
