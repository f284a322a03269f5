import type { EventName, Events } from '../../main/contract/events.ts';
import type { Planner } from '../../main/contract/planner.ts';
import type { PlannerErrorCode, Reply } from '../../main/contract/reply.ts';
import type { Answer, Ask, OpenedFile, RequestName } from '../../main/contract/requests.ts';
import { currentVersion, type PlannerDocument } from '../../scenarios/schema/document.ts';

type Replies = { [Name in RequestName]?: (ask: Ask<Name>) => Answer<Name> | Refusal };

/** What a fake host refuses with. */
export class Refusal {
  readonly code: PlannerErrorCode;
  constructor(code: PlannerErrorCode) {
    this.code = code;
  }
}

export interface FakePlanner extends Planner {
  /** Every request so far, in order. */
  asked: readonly { name: RequestName; ask: unknown }[];
  /** Requests of one channel. */
  askedOf: <Name extends RequestName>(name: Name) => readonly Ask<Name>[];
  /** Tells the window something, as a host does. */
  say: <Name extends EventName>(name: Name, event: Events[Name]) => void;
  /** Answers a channel from now on. */
  answer: (replies: Replies) => void;
}

/** A host that keeps one file in memory under its stamp, and answers `null` to what it was not told. */
export function aFakePlanner(replies: Replies = {}): FakePlanner {
  const asked: { name: RequestName; ask: unknown }[] = [];
  const hearers = new Map<EventName, ((event: never) => void)[]>();
  let known: Replies = {
    'recent/list': () => [],
    'recovery/list': () => [],
    'document/save': ({ path }) => ({
      path,
      name: path.split('/').at(-1)!,
      stamp: `stamp-${asked.length}`,
      backupPath: null,
    }),
    ...replies,
  };
  return {
    asked,
    askedOf: (name) => asked.filter((each) => each.name === name).map(({ ask }) => ask as Ask<typeof name>),
    say: (name, event) => {
      for (const hear of hearers.get(name) ?? []) hear(event as never);
    },
    answer: (more) => {
      known = { ...known, ...more };
    },
    request: async (name, ask) => {
      // As over a socket: by a copy.
      asked.push({ name, ask: JSON.parse(JSON.stringify(ask)) as unknown });
      await Promise.resolve();
      const reply = known[name] as ((ask: unknown) => unknown) | undefined;
      const value = reply === undefined ? null : reply(ask);
      if (value instanceof Refusal) {
        const message = `The fake host says ${value.code}.`;
        return { ok: false, error: { code: value.code, message, path: null } };
      }
      return { ok: true, value } as Reply<never>;
    },
    on: (name, hear) => {
      hearers.set(name, [...(hearers.get(name) ?? []), hear]);
      return () => undefined;
    },
  };
}

/** A file as the host opens it. */
export function anOpenedFile(document: PlannerDocument | null, change: Partial<OpenedFile> = {}): OpenedFile {
  return {
    path: '/plans/fans.plusn',
    name: 'fans.plusn',
    stamp: 'stamp-1',
    isReadOnly: false,
    document,
    findings: [],
    foundVersion: currentVersion,
    ...change,
  };
}
