/** Why a request was refused. The window has a sentence for each in every language; `message` is the detail. */
export type PlannerErrorCode =
  /** The payload does not fit the channel. */
  | 'bad-request'
  | 'unknown-channel'
  /** The caller is not the program's own window. */
  | 'not-allowed'
  | 'not-there'
  | 'no-permission'
  | 'read-only'
  | 'disk-full'
  /** The system takes no file of that name: too long, or with a character that it forbids. */
  | 'name-not-possible'
  | 'changed-on-disk'
  /** A file has that name, and the planner has not agreed to lose it. */
  | 'already-there'
  | 'too-large'
  /** The plan that a document is asked of answers other data than it came with. */
  | 'stale-plan'
  | 'not-supported'
  | 'disconnected'
  | 'internal';

export interface PlannerError {
  code: PlannerErrorCode;
  /** One or two plain English sentences: what, where, and the next step. */
  message: string;
  /** The file it is about; `null` where it is about none. */
  path: string | null;
}

/** What a request comes back with. Errors are values: no host carries a thrown error's class across. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: PlannerError };
