import type { Language } from '../../contract/preferences.ts';
import type { ExportFile, PlanDocument } from '../../contract/requests.ts';
import { alreadyThere } from './already-there.ts';
import type { Disk } from './disk.ts';
import { wholePath } from './whole-path.ts';
import { writeWhole } from './write-whole.ts';

/** The workbook or report of plans, made where it holds nobody up. */
export type MakeDocument = (document: PlanDocument) => Promise<Uint8Array>;

/** The workbook that planners fill in. */
export type MakeTemplate = (language: Language) => Uint8Array;

interface Makers {
  makeDocument: MakeDocument;
  makeTemplate: MakeTemplate;
}

/** A table, a picture or a document takes the place of a file only where the planner has agreed to it, and that file is not kept then. */
export async function writeExport(
  { content, overwrites, ...ask }: ExportFile,
  io: { disk: Disk; randomId: () => string } & Makers,
): Promise<{ path: string }> {
  const path = wholePath(ask.path);
  const bytes = await bytesOf(content, io);
  const refuse = () => {
    throw alreadyThere(path);
  };
  await writeWhole(path, bytes, {
    disk: io.disk,
    randomId: io.randomId,
    keepReplaced: overwrites ? null : refuse,
  });
  return { path };
}

function bytesOf(
  content: ExportFile['content'],
  { makeDocument, makeTemplate }: Makers,
): Promise<Uint8Array> | Uint8Array | string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'base64':
      return Buffer.from(content.base64, 'base64');
    case 'plan-workbook':
    case 'plan-report':
      return makeDocument(content);
    case 'template':
      return makeTemplate(content.language);
  }
}
