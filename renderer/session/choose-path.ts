import type { ChosenPath, FileKind, FolderEntry } from '../../main/contract/requests.ts';
import { said } from '../i18n/said.ts';
import { mayReplace } from './may-replace.ts';
import { failureMessages } from './messages.ts';
import type { SessionParts } from './parts.ts';

/** The first is the one that a file is saved with. */
const endings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  'scenario-file': ['.plusn'],
  csv: ['.csv'],
  svg: ['.svg'],
  xlsx: ['.xlsx'],
  png: ['.png'],
  html: ['.html'],
  pdf: ['.pdf'],
  table: ['.xlsx', '.xlsm', '.csv', '.tsv', '.txt'],
};

/** A file to open, by the system's dialog where the host has one, else by the window's own. `null` when put aside. */
export async function chooseToOpen(
  parts: SessionParts,
  kind: FileKind = 'scenario-file',
): Promise<string | null> {
  const { planner, store, tellFailure } = parts;
  if (!store.getState().host.capabilities.hasNativeDialogs) {
    return (await showChooser(parts, 'open', kind, ''))?.path ?? null;
  }
  const reply = await planner.request('dialog/open', { kind });
  if (!reply.ok) tellFailure(reply.error);
  return reply.ok ? (reply.value?.path ?? null) : null;
}

/** Where to write, and whether what is there may go. `null` when put aside. */
export async function chooseToSave(
  parts: SessionParts,
  suggestedName: string,
  kind: FileKind,
): Promise<ChosenPath | null> {
  const { planner, store, tellFailure } = parts;
  if (!store.getState().host.capabilities.hasNativeDialogs) {
    return showChooser(parts, 'save', kind, suggestedName);
  }
  const reply = await planner.request('dialog/save', { suggestedName, kind });
  if (!reply.ok) tellFailure(reply.error);
  return reply.ok ? reply.value : null;
}

function showChooser(
  { planner, store, ask }: SessionParts,
  purpose: 'open' | 'save',
  kind: FileKind,
  suggestedName: string,
): Promise<ChosenPath | null> {
  const { setDesk } = store.getState();
  store.getState().chooser?.close();
  return new Promise((resolve) => {
    let asked = 0;
    const update = (change: Partial<NonNullable<ReturnType<typeof present>>>) => {
      const chooser = present();
      if (chooser !== null) setDesk({ chooser: { ...chooser, ...change } });
    };
    const present = () => {
      const { chooser } = store.getState();
      return chooser?.close === close ? chooser : null;
    };
    const end = (chosen: ChosenPath | null) => {
      if (present() !== null) setDesk({ chooser: null });
      resolve(chosen);
    };
    const close = () => end(null);
    const visit = (folder: string | null) => {
      asked += 1;
      const turn = asked;
      update({ isReading: true });
      void planner.request('files/list', { folder, kind }).then((reply) => {
        // A folder asked for later has come first.
        if (turn !== asked) return;
        if (reply.ok) update({ listing: reply.value, problem: null, isReading: false });
        else {
          const { code, message } = reply.error;
          update({ problem: { said: said(failureMessages[code]), detail: message }, isReading: false });
        }
      });
    };
    const take = (entry: FolderEntry) => {
      if (entry.isFolder) visit(entry.path);
      else if (purpose === 'open') end({ path: entry.path, overwrites: false });
      else void replace(entry);
    };
    const replace = async (entry: FolderEntry) => {
      if (await mayReplace({ ask }, entry.path)) end({ path: entry.path, overwrites: true });
    };
    const takeName = (typed: string) => {
      const listing = present()?.listing;
      if (listing == null) return;
      const [ending] = endings[kind];
      const hasEnding = endings[kind].some((each) => typed.toLowerCase().endsWith(each));
      const name = purpose === 'open' || hasEnding ? typed : `${typed}${ending}`;
      const entry = listing.entries.find((each) => each.name === name);
      if (entry !== undefined) take(entry);
      else if (isAbsolute(name) && purpose === 'open' && !hasEnding) visit(name);
      else end({ path: isAbsolute(name) ? name : joined(listing.folder, name), overwrites: false });
    };
    setDesk({
      chooser: {
        purpose,
        kind,
        suggestedName,
        listing: null,
        problem: null,
        isReading: true,
        visit,
        take,
        takeName,
        close,
      },
    });
    visit(null);
  });
}

const isAbsolute = (path: string) => /^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(path);

/** The folder's own separator tells the system. */
function joined(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}
