import type { Preferences } from './preferences.ts';

/** All that the window may know of the host it runs in. */
export interface HostDescription {
  host: 'electron' | 'browser';
  version: string;
  platform: 'windows' | 'mac' | 'linux' | 'other';
  capabilities: {
    /** The system's own open and save dialogs; otherwise the window shows its own chooser. */
    hasNativeDialogs: boolean;
    /** A native menu bar that sends `menu/command`. */
    hasNativeMenu: boolean;
    /** The host can close the window itself; a browser tab is closed by its reader. */
    canCloseWindow: boolean;
    /** Reports can be written as PDF. */
    canPrintPdf: boolean;
  };
  preferences: Preferences;
  /** Said once at the start: preferences that could not be read and were set aside, and the like. */
  notices: readonly HostNotice[];
  /** A file to open at once, given on the command line or by its icon. */
  openAtStart: string | null;
  /** Edition of the reference library that is shipped, and its date. */
  reference: { edition: string; capturedAt: string };
}

export type HostNotice =
  | { kind: 'preferences-set-aside'; path: string; keptAt: string }
  | { kind: 'preferences-not-writable'; path: string };
