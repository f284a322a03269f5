import type { Reply } from '../../main/contract/reply.ts';
import type { SharedFile, ShareFile } from '../../main/contract/sharing.ts';
import { chooseToSave } from './choose-path.ts';
import { mayReplace } from './may-replace.ts';
import type { SessionParts } from './parts.ts';

/** Asks where, and writes a file for somebody else. `null` where it was called off; a refusal is for whoever asked to say. */
export async function shareFile(
  parts: SessionParts,
  suggestedName: string,
  shared: Pick<ShareFile, 'document' | 'mask'>,
): Promise<Reply<SharedFile> | null> {
  const source = parts.store.getState().document?.file.path ?? null;
  const chosen = await chooseToSave(parts, suggestedName, 'scenario-file');
  return chosen === null ? null : write(parts, { ...shared, ...chosen, source });
}

async function write(parts: SessionParts, ask: ShareFile): Promise<Reply<SharedFile> | null> {
  const reply = await parts.planner.request('share/write', ask);
  if (reply.ok || reply.error.code !== 'already-there') return reply;
  return (await mayReplace(parts, ask.path)) ? write(parts, { ...ask, overwrites: true }) : null;
}
