import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { SharedFile, ShareFile } from '../../contract/sharing.ts';
import { integrityPath, integrityText, sha256Of } from '../integrity.ts';
import { shareDocument } from '../share-document.ts';
import { alreadyThere } from './already-there.ts';
import type { Disk } from './disk.ts';
import { followLinks } from './follow-links.ts';
import { wholePath } from './whole-path.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a file for somebody else, and beside it its hash. It never takes the place of the file that it was made of, whose
 * other parts would be lost by it.
 */
export async function writeShared(
  { overwrites, source, document, mask, ...ask }: ShareFile,
  { disk, randomId }: { readonly disk: Disk; readonly randomId: () => string },
): Promise<SharedFile> {
  const path = wholePath(ask.path);
  if (source !== null && (await isSameFile(disk, path, wholePath(source)))) throw isSource(path);
  const { text } = shareDocument(document, mask);
  const refuse = () => {
    throw alreadyThere(path);
  };
  await writeWhole(path, text, { disk, randomId, keepReplaced: overwrites ? null : refuse });
  const beside = integrityPath(path);
  await writeWhole(beside, integrityText(text, path), { disk, randomId, keepReplaced: null });
  return { path, integrityPath: beside, sha256: sha256Of(text) };
}

async function isSameFile(disk: Disk, one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((path) => followLinks(disk, path).catch(() => path)),
  );
  return first === second;
}

function isSource(path: string): PlannerFailure {
  const say = `${path} is the file that is open, which would lose what is not shared. Choose another name.`;
  return new PlannerFailure('not-allowed', say, path);
}
