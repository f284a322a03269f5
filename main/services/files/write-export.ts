import type { ExportFile } from '../../contract/requests.ts';
import type { Disk } from './disk.ts';
import { requireAbsolute } from './require-absolute.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a table or a picture; what it replaces is not kept, as the planner has agreed in the dialog. */
export async function writeExport(
  { path, content }: ExportFile,
  io: { disk: Disk; randomId: () => string },
): Promise<{ path: string }> {
  requireAbsolute(path);
  const bytes = content.kind === 'text' ? content.text : Buffer.from(content.base64, 'base64');
  await writeWhole(path, bytes, { ...io, keepReplaced: null });
  return { path };
}
