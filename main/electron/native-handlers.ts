import type { Handlers } from '../contract/handlers.ts';
import type { HostDescription } from '../contract/host-description.ts';
import type { NativeDialogs } from './native-dialogs.ts';
import type { ProgramWindow } from './electron-modules.ts';
import { formatTitle } from './format-title.ts';

/** Channels that only this host can answer. */
export type NativeChannel = 'host/describe' | 'dialog/open' | 'dialog/save' | 'window/title' | 'window/close';

/** Of the host's description, what is the same in every host. */
export type CommonDescription = Pick<HostDescription, 'version' | 'preferences' | 'notices' | 'reference'>;

export interface NativeHandlerOptions {
  platform: NodeJS.Platform;
  describe: () => Promise<CommonDescription>;
  /** The file to open at once, said once. */
  takeOpenAtStart: () => string | null;
  dialogs: NativeDialogs;
  window: () => ProgramWindow;
  /** Hears whether there is unsaved work. */
  onDirty: (isDirty: boolean) => void;
  leave: () => void;
}

const platforms: Partial<Record<NodeJS.Platform, HostDescription['platform']>> = {
  win32: 'windows',
  darwin: 'mac',
  linux: 'linux',
};

/** What the desktop does for the window: its own dialogs, the title with its marker of unsaved work, closing. */
export function nativeHandlers(options: NativeHandlerOptions): Pick<Handlers, NativeChannel> {
  const { platform, describe, takeOpenAtStart, dialogs, window, onDirty, leave } = options;
  return {
    'host/describe': async () => ({
      host: 'electron',
      platform: platforms[platform] ?? 'other',
      capabilities: { hasNativeDialogs: true, hasNativeMenu: true, canCloseWindow: true },
      openAtStart: takeOpenAtStart(),
      ...(await describe()),
    }),
    'dialog/open': () => dialogs.open(),
    'dialog/save': (ask) => dialogs.save(ask),
    'window/title': async ({ title, path, isDirty }) => {
      onDirty(isDirty);
      const shown = window();
      shown.setTitle(formatTitle({ title, isDirty, platform }));
      shown.setDocumentEdited(isDirty);
      shown.setRepresentedFilename(path ?? '');
      return null;
    },
    'window/close': async () => {
      // The reply goes first: a window that is gone cannot be answered.
      setImmediate(leave);
      return null;
    },
  };
}
