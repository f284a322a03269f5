import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { PlannerErrorCode } from '../../contract/reply.ts';

/** The system's own word for what went wrong, such as `ENOSPC`; `null` for an error that is not the system's. */
export function systemCode(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : null;
}

/** Whether the system says that there is nothing at that path. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
}

type Deed = 'read' | 'write';
type Sentence = readonly [code: PlannerErrorCode, say: (path: string) => string];

const notThereToRead: Sentence = [
  'not-there',
  (path) => `There is nothing at ${path}. It may have been moved or renamed; open it from where it is now.`,
];
const notThereToWrite: Sentence = [
  'not-there',
  (path) => `The folder for ${path} is not there. Choose another folder, or make that one first.`,
];
const noReading: Sentence = [
  'no-permission',
  (path) => `${path} may not be read. Ask its owner for permission, or open a copy.`,
];
const noWriting: Sentence = [
  'no-permission',
  (path) =>
    `${path} may not be written. Save under another name or in another folder; what was there is as it was.`,
];
const full: Sentence = [
  'disk-full',
  (path) =>
    `The disk is full, so ${path} was not written. Free some space, or save to another disk; what was there is as it was.`,
];
const readOnly: Sentence = [
  'read-only',
  (path) => `${path} is on a disk that may only be read. Save in another folder.`,
];
const impossibleName: Sentence = [
  'name-not-possible',
  (path) => `The system takes no file named ${path}. Choose a shorter name, without special characters.`,
];
const inUse: Sentence = [
  'no-permission',
  (path) => `${path} is in use by another program. Close it there, or save under another name.`,
];
const folderInstead: Sentence = ['not-there', (path) => `${path} is a folder. Name a file inside it.`];
const linkedInCircles: Sentence = [
  'not-there',
  (path) => `${path} is a link that leads back to itself. Choose the file it was meant for.`,
];
const outOfReach: Sentence = [
  'not-there',
  (path) =>
    `The disk or network share of ${path} cannot be reached. Connect to it, or choose another folder.`,
];

const sentences: Readonly<Record<string, Readonly<Record<Deed, Sentence>>>> = {
  ENOENT: { read: notThereToRead, write: notThereToWrite },
  ENOTDIR: { read: notThereToRead, write: notThereToWrite },
  EACCES: { read: noReading, write: noWriting },
  EPERM: { read: noReading, write: noWriting },
  EROFS: { read: readOnly, write: readOnly },
  ENOSPC: { read: full, write: full },
  EDQUOT: { read: full, write: full },
  ENAMETOOLONG: { read: impossibleName, write: impossibleName },
  EINVAL: { read: impossibleName, write: impossibleName },
  EBUSY: { read: inUse, write: inUse },
  ETXTBSY: { read: inUse, write: inUse },
  EISDIR: { read: folderInstead, write: folderInstead },
  ELOOP: { read: linkedInCircles, write: linkedInCircles },
  ENETDOWN: { read: outOfReach, write: outOfReach },
  ENETUNREACH: { read: outOfReach, write: outOfReach },
  EHOSTDOWN: { read: outOfReach, write: outOfReach },
  EHOSTUNREACH: { read: outOfReach, write: outOfReach },
  ESTALE: { read: outOfReach, write: outOfReach },
  ETIMEDOUT: { read: outOfReach, write: outOfReach },
};

/** What a planner is told of an error of the file system: the file, the reason and the next step. A refusal stays what it is. */
export function fileFailure(error: unknown, path: string, deed: Deed): PlannerFailure {
  if (error instanceof PlannerFailure) return error;
  const sentence = sentences[systemCode(error) ?? ''];
  if (sentence !== undefined) {
    const [code, say] = sentence[deed];
    return new PlannerFailure(code, say(path), path);
  }
  const reason = error instanceof Error ? error.message : String(error);
  const word = deed === 'read' ? 'read' : 'written';
  return new PlannerFailure(
    'internal',
    `${path} could not be ${word}: ${reason}. Try again, or choose another folder.`,
    path,
  );
}
