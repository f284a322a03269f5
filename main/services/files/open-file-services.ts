import { dirname, join } from 'node:path';
import { previewMask } from '../../../scenarios/sharing/preview-mask.ts';
import type { HostNotice } from '../../contract/host-description.ts';
import type { Handlers } from '../../contract/handlers.ts';
import type { Preferences } from '../../contract/preferences.ts';
import type { Tell } from '../../contract/tell.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { keepPreferences } from './keep-preferences.ts';
import { keepRecent } from './keep-recent.ts';
import { listFolder } from './list-folder.ts';
import { listPlaces } from './list-places.ts';
import { ownFile } from './own-file.ts';
import { machineProcesses, type Processes } from './process-mark.ts';
import { serveDocuments } from './serve-documents.ts';
import { serveExamples } from './serve-examples.ts';
import { serveRecovery } from './serve-recovery.ts';
import { sweepTemporaryFiles } from './temporary-files.ts';
import { drawFromKey } from '../share-key.ts';
import { writeShared } from './write-shared.ts';
import { writeExport, type MakeDocument, type MakeTemplate } from './write-export.ts';

export interface FileServiceOptions {
  /** The program's own: preferences, recent files, unsaved work. Made at the first write. */
  dataFolder: string;
  homeFolder: string;
  examplesFolder: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Letters, digits, `-` and `_`; never the same twice. */
  randomId: () => string;
  tell: Tell;
  makeDocument: MakeDocument;
  makeTemplate: MakeTemplate;
  /** The machine's own where none is given. */
  disk?: Disk;
  processes?: Processes;
  /** How soon a change of the open file by others is told. */
  watching?: { settleMs: number; pollMs: number };
}

/** The channels that read or write files. */
export type FileHandlers = Pick<
  Handlers,
  | 'preferences/write'
  | 'recent/list'
  | 'recent/forget'
  | 'examples/list'
  | 'examples/open'
  | 'files/list'
  | 'document/open'
  | 'document/save'
  | 'document/close'
  | 'recovery/part'
  | 'recovery/keep'
  | 'recovery/list'
  | 'recovery/open'
  | 'recovery/drop'
  | 'export/write'
  | 'share/preview'
  | 'share/write'
>;

export interface FileServices {
  /** As they are now. */
  preferences: () => Preferences;
  /** What went wrong with the program's own files at the start. */
  notices: readonly HostNotice[];
  handlers: FileHandlers;
  /** Ends the watch of the open document and waits for writes under way. */
  close: () => Promise<void>;
}

/** All services of files over one disk. Each refuses by throwing a `PlannerFailure`. */
export async function openFileServices({
  dataFolder,
  homeFolder,
  examplesFolder,
  now,
  randomId,
  tell,
  makeDocument,
  makeTemplate,
  disk = nodeDisk,
  processes = machineProcesses(disk, now),
  watching = { settleMs: 150, pollMs: 2000 },
}: FileServiceOptions): Promise<FileServices> {
  const ownFileIn = (name: string) => ownFile(join(dataFolder, name), { disk, randomId, now });
  const recoveryFolder = join(dataFolder, 'recovery');
  for (const folder of [dataFolder, recoveryFolder]) await sweepTemporaryFiles(disk, folder, now());

  const preferences = await keepPreferences(ownFileIn('preferences.json'));
  const recent = keepRecent(ownFileIn('recent.json'), disk, now);
  const examples = serveExamples(disk, examplesFolder);
  const recovery = serveRecovery({ disk, folder: recoveryFolder, now, randomId, processes });
  /** Where the planner was last in this session. */
  let lastFolder: string | null = null;
  const documents = serveDocuments({
    disk,
    now,
    randomId,
    tell,
    watching,
    remember: async (path, title) => {
      lastFolder = dirname(path);
      await recent.remember(path, title);
    },
  });

  return {
    preferences: preferences.present,
    notices: preferences.notices,
    close: async () => {
      await Promise.all([documents.close(), recovery.settle(), preferences.settle()]);
    },
    handlers: {
      'preferences/write': async (ask) => {
        await preferences.write(ask);
        return null;
      },
      'recent/list': recent.list,
      'recent/forget': ({ path }) => recent.forget(path),
      'examples/list': examples.list,
      'examples/open': examples.open,
      'files/list': async ({ folder, kind }) => {
        const places = await listPlaces(disk, homeFolder);
        if (folder !== null) {
          const listing = await listFolder(disk, folder, kind);
          lastFolder = folder;
          return { ...listing, places };
        }
        // The last folder may be gone by now; home is there.
        const last = await listFolder(disk, lastFolder ?? homeFolder, kind).catch(() => null);
        return { ...(last ?? (await listFolder(disk, homeFolder, kind))), places };
      },
      'document/open': documents.open,
      'document/save': documents.save,
      'document/close': documents.close,
      'recovery/part': recovery.part,
      'recovery/keep': recovery.keep,
      'recovery/list': recovery.list,
      'recovery/open': recovery.open,
      'recovery/drop': recovery.drop,
      'export/write': (ask) => writeExport(ask, { disk, randomId, makeDocument, makeTemplate }),
      'share/preview': async ({ document, mask }) => previewMask(document, mask.kind, drawFromKey(mask.key)),
      'share/write': (ask) => writeShared(ask, { disk, randomId }),
    },
  };
}
