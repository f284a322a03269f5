import type { WasmModule } from '../backends/program/web-assembly.ts';
import type { LeverMove } from '../session/lever-move.ts';
import type { SessionAnswer, SessionStart } from '../session/warm-session.ts';

/** What the thread of a warm session is born with. */
export interface SessionThreadSetup {
  start: SessionStart;
  /** Compiled once by the parent; `null` lets the engine find its own file. */
  wasmModule: WasmModule | null;
  /** One 32-bit number: the latest turn that was asked for. A run for an older one may be given up. */
  latest: SharedArrayBuffer;
}

/** All that a session's thread may be told: where the levers stand now. Turns count up. */
export interface SessionCommand {
  turn: number;
  moves: readonly LeverMove[];
}

/** All that it may tell. A turn that a later one overtook before it began is not answered. */
export type SessionSignal =
  | { kind: 'answer'; turn: number; answer: SessionAnswer; milliseconds: number }
  /** It threw; the thread must not be used again. */
  | { kind: 'failed'; message: string };
