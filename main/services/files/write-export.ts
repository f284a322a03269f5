import type { ExportFile } from '../../contract/requests.ts';
import { alreadyThere } from './already-there.ts';
import type { Disk } from './disk.ts';
import { wholePath } from './whole-path.ts';
import { writeWhole } from './write-whole.ts';

/** A table or a picture takes the place of a file only where the planner has agreed to it, and that file is not kept then. */
export async function writeExport(
  { content, overwrites, ...ask }: ExportFile,
  io: { disk: Disk; randomId: () => string },
): Promise<{ path: string }> {
  const path = wholePath(ask.path);
  const bytes = content.kind === 'text' ? content.text : Buffer.from(content.base64, 'base64');
  const refuse = () => {
    throw alreadyThere(path);
  };
  await writeWhole(path, bytes, { ...io, keepReplaced: overwrites ? null : refuse });
  return { path };
}
