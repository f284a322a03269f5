import type { Page } from 'playwright-core';
import type { Disk } from '../../../main/services/files/disk.ts';
import type { PageProblems } from './watch-page.ts';

export interface WindowWishes {
  /** A file to open at once. */
  file?: string;
  width?: number;
  height?: number;
  /** In place of the machine's disk: one that is full, or lets nobody write. Only the loopback host takes one. */
  disk?: Disk;
  /** Offences that the test is about, told by a part of their text. */
  expected?: readonly string[];
  /** For what only the loopback host lets a test do, also where there is an Electron. */
  onlyInBrowser?: boolean;
}

/** The program started once, with its window. */
export interface OpenedWindow {
  page: Page;
  problems: PageProblems;
  host: 'browser' | 'electron';
  /** Raises the question where a file is, and answers it with a path: in the window's own chooser, or the system's dialog. */
  chooseFile: (purpose: 'Open a file' | 'Save as', path: string, raise: () => Promise<void>) => Promise<void>;
  /** `null` while none runs, and where the host does not tell. */
  solverProcessId: () => number | null;
  /** The host goes, the page stays. */
  endHost: () => Promise<void>;
  /** The page goes as if its process had been killed: nothing is asked, nothing is kept on the way out. */
  killPage: () => Promise<void>;
  close: () => Promise<void>;
}
