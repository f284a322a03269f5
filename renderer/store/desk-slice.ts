import type {
  FileKind,
  FolderEntry,
  FolderListing,
  RecentFile,
  RecoverySummary,
} from '../../main/contract/requests.ts';
import type { FoundImport, ImportProposal, TableMapping } from '../../main/contract/imports.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Finding, Severity } from '../../scenarios/checks/finding.ts';
import type { Conflict, Side } from '../../scenarios/merge/conflict.ts';
import type { Contents } from '../../scenarios/merge/merge-contents.ts';
import type { Message, MessageValues } from '../i18n/message.ts';
import type { Said } from '../i18n/said.ts';
import type { SliceOf } from './slice.ts';

/** Something that happened, said beside the work and never over it. */
export interface Notice {
  /** One notice of an id stands at a time: a later one takes its place. */
  id: string;
  severity: Severity;
  said: Said;
  /** The host's own words, in English; `null` where the sentence says it all. */
  detail: string | null;
  actions: readonly NoticeAction[];
}

export interface NoticeAction {
  label: Message;
  run: () => void;
}

export interface Question {
  title: Message;
  detail: Message | null;
  values: MessageValues;
  /** Lines below the detail, such as the edits that would be lost; those of the planner's own making stay as they are. */
  list?: readonly Said[];
  /** The first is the one that Enter takes. */
  choices: readonly Message[];
}

/** A question over the window. `answer` takes the place in `choices`, or `null` when it is put aside with Esc. */
export interface PendingQuestion {
  question: Question;
  answer: (choice: number | null) => void;
}

/** Places that the planner and the file have both changed, of which the planner chooses one by one. */
export interface PendingConflicts {
  conflicts: readonly Conflict[];
  /** What the file holds: records that it alone has are called after it. */
  theirs: Contents;
  /** Whose value stands at each place, mine where none is named; `null` when it is put off with Esc. */
  answer: (choices: ReadonlyMap<string, Side> | null) => void;
}

/** Conflicts of a merge that the planner has yet to decide. Mine stands there, and the file has something else. */
export interface PutOff {
  /** Stamp of the file before the merge: a snapshot under it is recovered as work whose file has changed. */
  stampBefore: string | null;
  /** Places where the two still differ, for an edit may have settled one. */
  count: () => number;
  /** Asks about them; `false` where they are put off again. */
  decide: () => Promise<boolean>;
}

/** The window's own file chooser, for hosts without the system's dialogs. */
export interface Chooser {
  purpose: 'open' | 'save';
  kind: FileKind;
  /** Name in the field at the start; empty for `open`. */
  suggestedName: string;
  /** `null` until the first folder has been read. */
  listing: FolderListing | null;
  /** Why the folder asked for could not be read; the one before stays. */
  problem: { said: Said; detail: string } | null;
  isReading: boolean;
  /** Reads a folder. */
  visit: (folder: string) => void;
  /** Takes a file of the listing: opens it, or writes over it when the planner has agreed to that. */
  take: (entry: FolderEntry) => void;
  /** Takes a name typed into the field: `save` asks about a file that is there already. */
  takeName: (name: string) => void;
  close: () => void;
}

/** A file that could not be opened. The document before it stays open. */
export interface RefusedFile {
  name: string;
  findings: readonly Finding[];
}

/** An import under way: what was read, what its tables are taken for, and what they would change. */
export interface Importing {
  /** Names what the host has read. */
  key: string;
  step: 'choose' | 'map' | 'preview';
  /** `null` until something has been read. */
  found: FoundImport | null;
  /** By the name of its table; a table that is not to be imported has none. */
  mappings: Readonly<Record<string, TableMapping>>;
  /** `null` until it was asked for, and again as soon as a mapping changes. */
  proposal: ImportProposal | null;
  /** The network that the proposal is for: another edit in the meantime calls for a new one. */
  base: Network | null;
  /** Rows read, of all; `null` while nothing is read. */
  progress: { readonly done: number; readonly of: number } | null;
  isBusy: boolean;
}

/** Work of a session that ended without saving it. */
export type Recoverable = RecoverySummary;

/** The program behind the window has ended, or serves another window of the same browser in this one's place. */
export type HostLoss = 'ended' | 'replaced';

/** What stands on the planner's desk besides the document: questions, notices, files to choose from. */
export interface DeskState {
  notices: readonly Notice[];
  question: PendingQuestion | null;
  conflicts: PendingConflicts | null;
  /** `null` where no conflict is undecided. It outlives its notice, which the planner may close. */
  putOff: PutOff | null;
  chooser: Chooser | null;
  refusedFile: RefusedFile | null;
  importing: Importing | null;
  recent: readonly RecentFile[];
  recoverable: readonly Recoverable[];
  /** A file is being read, saved or merged; verbs on files wait for one another. */
  isFileBusy: boolean;
  /** Why nothing can be saved or solved here any more; `null` while it can. */
  hostLoss: HostLoss | null;
}

export const initialDesk: DeskState = {
  notices: [],
  question: null,
  conflicts: null,
  putOff: null,
  chooser: null,
  refusedFile: null,
  importing: null,
  recent: [],
  recoverable: [],
  isFileBusy: false,
  hostLoss: null,
};

export interface DeskActions {
  tell: (notice: Notice) => void;
  dismiss: (id: string) => void;
  setDesk: (change: Partial<DeskState>) => void;
}

const mostNotices = 5;

export const deskSlice: SliceOf<DeskActions> = (set, get) => ({
  tell: (notice) => {
    const others = get().notices.filter(({ id }) => id !== notice.id);
    set({ notices: [...others, notice].slice(-mostNotices) });
  },
  dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
  setDesk: (change) => set(change),
});
