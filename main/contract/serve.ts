import { ZodError } from 'zod';
import { isRequestName } from './channels.ts';
import type { Handlers } from './handlers.ts';
import type { Parsers } from './parsers.ts';
import { PlannerFailure } from './planner-failure.ts';
import type { PlannerErrorCode, Reply } from './reply.ts';
import type { Answer, RequestName } from './requests.ts';

/** The end of one request, for whoever traces or counts them. */
export interface ServedRequest {
  name: string;
  milliseconds: number;
  /** `null` when it was answered. */
  refused: PlannerErrorCode | null;
}

export interface ServeOptions<Sender> {
  handlers: Handlers;
  parsers: Parsers;
  /** Whether a request comes from the program's own window. Asked before anything else is looked at. */
  isOwnWindow: (sender: Sender) => boolean;
  /** Hears of faults of the program itself: errors that no handler meant to throw. */
  report: (fault: string, error: unknown) => void;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
  onServed?: (request: ServedRequest) => void;
}

/** Answers one request. Never rejects: whatever goes wrong is a `Reply` with an error. */
export type Serve<Sender> = (sender: Sender, name: unknown, ask: unknown) => Promise<Reply<unknown>>;

const refuse = (code: PlannerErrorCode, message: string, path: string | null = null): Reply<never> => ({
  ok: false,
  error: { code, message, path },
});

/** The one gate between window and program: check the sender → parse → handle → wrap as a `Reply`. */
export function serve<Sender>(options: ServeOptions<Sender>): Serve<Sender> {
  const { handlers, parsers, isOwnWindow, report, now, onServed } = options;

  const handle = async <Name extends RequestName>(name: Name, raw: unknown): Promise<Reply<Answer<Name>>> => {
    let ask;
    try {
      ask = parsers[name](raw);
    } catch (error) {
      return refuse('bad-request', sayMisfit(name, error));
    }
    try {
      return { ok: true, value: await handlers[name](ask) };
    } catch (error) {
      if (error instanceof PlannerFailure) return refuse(error.code, error.message, error.path);
      report(`${name} failed.`, error);
      const reason = error instanceof Error ? error.message : String(error);
      return refuse('internal', `${name} failed: ${reason}`);
    }
  };

  /** A frame that goes while it asks cannot be looked at any more: it is nobody's window then. */
  const isOwn = (sender: Sender): boolean => {
    try {
      return isOwnWindow(sender);
    } catch {
      return false;
    }
  };

  return async (sender, name, ask) => {
    const began = now();
    const reply = !isOwn(sender)
      ? refuse('not-allowed', "Only the program's own window may ask.")
      : isRequestName(name)
        ? await handle(name, ask)
        : refuse('unknown-channel', `There is no channel ${shown(name)}.`);
    onServed?.({
      name: shown(name),
      milliseconds: now() - began,
      refused: reply.ok ? null : reply.error.code,
    });
    return reply;
  };
}

/** A name from outside, short enough to be printed. */
function shown(name: unknown): string {
  return typeof name === 'string' ? name.slice(0, 60) : `of type ${typeof name}`;
}

function sayMisfit(name: RequestName, error: unknown): string {
  const issue = error instanceof ZodError ? error.issues[0] : undefined;
  if (issue === undefined) return `The payload of ${name} does not fit: ${String(error)}`;
  const place = issue.path.length === 0 ? 'The payload' : issue.path.map(String).join('/');
  return `The payload of ${name} does not fit. ${place}: ${issue.message}.`;
}
