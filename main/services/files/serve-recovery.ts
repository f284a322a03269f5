import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PlannerFailure } from '../../contract/planner-failure.ts';
import type {
  RecoveredWork,
  RecoveryPart,
  RecoverySnapshot,
  RecoverySummary,
} from '../../contract/requests.ts';
import { limits } from '../../../scenarios/schema/limits.ts';
import { checkStoredPlans } from '../check-stored-plans.ts';
import { openBytes } from '../open-bytes.ts';
import type { Disk } from './disk.ts';
import { fileFailure, isMissing } from './file-failure.ts';
import { inTurn } from './in-turn.ts';
import { makePrivateFolder } from './make-private-folder.ts';
import type { Processes } from './process-mark.ts';
import {
  readRecovery,
  readRecoveryHeader,
  recoveryBytes,
  summaryOf,
  type RecoveryHeader,
} from './recovery-file.ts';
import { stampOf } from './stamp-of.ts';
import { writeWhole } from './write-whole.ts';

const ending = '.recovery';
const asideEnding = '.damaged';

export interface RecoveryOptions {
  disk: Disk;
  folder: string;
  now: () => number;
  randomId: () => string;
  processes: Processes;
}

export interface ServedRecovery {
  part: (ask: RecoveryPart) => Promise<null>;
  keep: (ask: RecoverySnapshot) => Promise<null>;
  list: () => Promise<readonly RecoverySummary[]>;
  open: (ask: { key: string }) => Promise<RecoveredWork>;
  drop: (ask: { key: string }) => Promise<null>;
  /** Ends when everything that was asked before has ended. */
  settle: () => Promise<void>;
}

/**
 * Work that is not saved yet, one file for each key in a folder of its own. Snapshots of this process are listed too, since a
 * window may have been loaded anew; those of another program that still runs are not. A damaged one is renamed and left.
 */
export function serveRecovery({ disk, folder, now, randomId, processes }: RecoveryOptions): ServedRecovery {
  const queue = inTurn();
  // A key may hold what no file name may, and capital letters that some systems do not tell from small ones.
  const nameOf = (key: string) => `${createHash('sha256').update(key).digest('hex').slice(0, 40)}${ending}`;
  const pathOf = (key: string) => join(folder, nameOf(key));
  /** Parts of the next snapshot, in order. */
  let gathered: { key: string | null; parts: string[] } = { key: null, parts: [] };
  const leaveAside = (path: string) => disk.rename(path, `${path}${asideEnding}`).catch(() => undefined);

  async function part({ key, part: place, text }: RecoveryPart): Promise<null> {
    // A window has one document open: parts of another are of a snapshot that was given up.
    if (place === 0) gathered = { key, parts: [] };
    if (gathered.key !== key || gathered.parts.length !== place) throw missingPart();
    const length = gathered.parts.reduce((sum, each) => sum + each.length, text.length);
    if (length > limits.characters) {
      gathered = { key, parts: [] };
      const say = `The unsaved work has more than ${limits.characters} characters and cannot be kept.`;
      throw new PlannerFailure('too-large', `${say} Save it, and split the network or remove stored plans.`);
    }
    gathered.parts.push(text);
    return null;
  }

  async function keep({ parts, edits, key, path, stamp, title }: RecoverySnapshot): Promise<null> {
    if (gathered.key !== key || gathered.parts.length !== parts) throw missingPart();
    // Joined before they become bytes: a part may end within a character.
    const text = gathered.parts.join('');
    gathered = { key, parts: [] };
    await makePrivateFolder(disk, folder);
    const owner = await processes.own();
    const keptAt = new Date(now()).toISOString();
    const about = { key, path, stamp, title, keptAt, edits: [...edits], owner };
    const bytes = recoveryBytes(about, Buffer.from(text));
    await writeWhole(pathOf(key), bytes, { disk, randomId, keepReplaced: null });
    return null;
  }

  const missingPart = () =>
    new PlannerFailure('bad-request', 'A part of the unsaved work is missing, so it was not kept. Save it.');

  async function list(): Promise<readonly RecoverySummary[]> {
    const names = await disk.readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw fileFailure(error, folder, 'read');
    });
    const found: RecoveryHeader[] = [];
    for (const name of names.filter((each) => each.endsWith(ending))) {
      const path = join(folder, name);
      const header = await readRecoveryHeader(disk, path).catch(() => undefined);
      if (header === null) await leaveAside(path);
      else if (header !== undefined && !(await processes.isOtherLiving(header.owner))) found.push(header);
    }
    return found.sort((one, two) => two.keptAt.localeCompare(one.keptAt)).map(summaryOf);
  }

  async function open({ key }: { key: string }): Promise<RecoveredWork> {
    const path = pathOf(key);
    const bytes = await disk.readFile(path).catch((error: unknown) => {
      if (!isMissing(error)) throw fileFailure(error, path, 'read');
      throw new PlannerFailure(
        'not-there',
        'That unsaved work is not kept any more. Open the file itself.',
        path,
      );
    });
    const read = readRecovery(bytes);
    const opened = read === null ? null : checkStoredPlans(openBytes(read.body));
    if (read === null || opened === null || opened.document === null) {
      await leaveAside(path);
      const next = 'Open the file itself, which holds what was saved last.';
      const say = `The unsaved work is damaged and cannot be opened; it is kept as ${path}${asideEnding}. ${next}`;
      throw new PlannerFailure('internal', say, path);
    }
    const { header } = read;
    const present = header.path === null ? null : await presentStamp(header.path);
    return {
      summary: summaryOf(header),
      stamp: header.stamp,
      document: opened.document,
      findings: opened.findings,
      hasFileChanged: present !== header.stamp,
    };
  }

  const presentStamp = (path: string) => disk.readFile(path).then(stampOf, () => null);

  async function drop({ key }: { key: string }): Promise<null> {
    const path = pathOf(key);
    await disk.rm(path, { force: true }).catch((error: unknown) => {
      throw fileFailure(error, path, 'write');
    });
    return null;
  }

  return {
    part: (ask) => queue(() => part(ask)),
    keep: (ask) => queue(() => keep(ask)),
    list: () => queue(list),
    open: (ask) => queue(() => open(ask)),
    drop: (ask) => queue(() => drop(ask)),
    settle: () => queue(async () => undefined),
  };
}
