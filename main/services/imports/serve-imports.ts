import { basename } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { FoundImport, ImportProposal, TableMapping } from '../../contract/imports.ts';
import type { Handlers } from '../../contract/handlers.ts';
import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { Tell } from '../../contract/tell.ts';
import type { ImportCommand, ImportSignal } from '../../jobs/import-messages.ts';
import { startJobThread } from '../../jobs/start-job-thread.ts';
import { sayTooLarge } from '../../workbook/read/read-workbook.ts';
import { workbookLimits } from '../../workbook/read/workbook-limits.ts';
import type { Disk } from '../files/disk.ts';
import { fileFailure } from '../files/file-failure.ts';
import { inTurn } from '../files/in-turn.ts';
import { wholePath } from '../files/whole-path.ts';

export type ImportHandlers = Pick<Handlers, 'import/read' | 'import/map' | 'import/propose' | 'import/close'>;

export interface ServedImports {
  readonly handlers: ImportHandlers;
  /** Lets go of what was read. */
  readonly close: () => Promise<void>;
}

interface Session {
  readonly key: string;
  /** `null` until its file is read. */
  thread: Worker | null;
}

/** The one import of the window, read and mapped in a thread of its own: a large workbook holds up neither window nor file. */
export function serveImports({ disk, tell }: { readonly disk: Disk; readonly tell: Tell }): ServedImports {
  const queue = inTurn();
  /** What was chosen last; `null` once it is let go. */
  let session: Session | null = null;

  async function end(): Promise<void> {
    const before = session;
    session = null;
    await before?.thread?.terminate();
  }

  function run<Answer>(key: string, command: ImportCommand): Promise<Answer> {
    const thread = threadOf(key);
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        thread.off('message', hear);
        thread.off('error', fail);
        thread.off('exit', ended);
        act();
      };
      const hear = (signal: ImportSignal) => {
        if (signal.kind === 'progress') tell('import/progress', { key, done: signal.done, of: signal.of });
        else settle(() => resolve(signal.answer as Answer));
      };
      const fail = (error: unknown) =>
        settle(() => reject(gone(error instanceof Error ? error.message : String(error))));
      const ended = () => settle(() => reject(gone('it was let go')));
      thread.on('message', hear);
      thread.once('error', fail);
      thread.once('exit', ended);
      thread.postMessage(command);
    });
  }

  function threadOf(key: string): Worker {
    if (session?.key === key && session.thread !== null) return session.thread;
    throw letGo();
  }

  return {
    handlers: {
      'import/read': async ({ source, ...ask }) => {
        const before = end();
        const mine: Session = { key: ask.key, thread: null };
        session = mine;
        await before;
        const { name, content } =
          source.kind === 'text'
            ? { name: source.name, content: source.text }
            : await readFile(disk, source.path);
        if (session !== mine) throw letGo();
        mine.thread = startJobThread('import-thread').once('exit', () => {
          // What is asked of a thread that has ended is never answered.
          if (session === mine) session = null;
        });
        return queue(async () => run<FoundImport>(ask.key, { kind: 'read', ask, name, content }));
      },
      'import/map': (ask) => queue(async () => run<TableMapping | null>(ask.key, { kind: 'map', ask })),
      'import/propose': (ask) => queue(async () => run<ImportProposal>(ask.key, { kind: 'propose', ask })),
      'import/close': async ({ key }) => {
        if (session?.key === key) await end();
        return null;
      },
    },
    close: end,
  };
}

const letGo = () => new PlannerFailure('not-there', 'This import was let go. Choose the file again.');

const gone = (reason: string) =>
  new PlannerFailure('internal', `The import could not go on: ${reason}. Try again.`);

async function readFile(disk: Disk, asked: string): Promise<{ name: string; content: Uint8Array }> {
  const path = wholePath(asked);
  try {
    const { size } = await disk.stat(path);
    // Refused by its size alone, before it fills the memory.
    if (size > workbookLimits.fileBytes)
      throw new PlannerFailure('too-large', sayTooLarge(workbookLimits), path);
    return { name: basename(path), content: await disk.readFile(path) };
  } catch (error) {
    throw fileFailure(error, path, 'read');
  }
}
