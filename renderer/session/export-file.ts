import type { ExportFile, FileKind } from '../../main/contract/requests.ts';
import { said } from '../i18n/said.ts';
import { chooseToSave } from './choose-path.ts';
import { mayReplace } from './may-replace.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';

/** Asks where, and writes a table, a picture or a document of plans. */
export async function exportFile(
  parts: SessionParts,
  suggestedName: string,
  kind: Exclude<FileKind, 'scenario-file'>,
  content: ExportFile['content'],
): Promise<boolean> {
  const chosen = await chooseToSave(parts, suggestedName, kind);
  if (chosen === null) return false;
  return writeExport(parts, { ...chosen, content });
}

async function writeExport(parts: SessionParts, file: ExportFile): Promise<boolean> {
  const reply = await parts.planner.request('export/write', file);
  if (!reply.ok && reply.error.code === 'already-there') {
    return (await mayReplace(parts, file.path)) && writeExport(parts, { ...file, overwrites: true });
  }
  if (!reply.ok) {
    parts.tellFailure(reply.error);
    return false;
  }
  const { path } = reply.value;
  parts.tell({ id: 'exported', severity: 'note', said: said(messages.exported, { path }) });
  return true;
}
