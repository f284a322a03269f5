import type { Handlers } from '../contract/handlers.ts';
import { hostPlatform } from '../hosts/host-platform.ts';
import type { CommonDescription, NativeChannel } from '../hosts/program-services.ts';
import type { NativeDialogs } from './native-dialogs.ts';
import type { ProgramWindow } from './electron-modules.ts';
import { formatTitle } from './format-title.ts';

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

/** What the desktop does for the window: its own dialogs, the title with its marker of unsaved work, closing. */
export function nativeHandlers(options: NativeHandlerOptions): Pick<Handlers, NativeChannel> {
  const { platform, describe, takeOpenAtStart, dialogs, window, onDirty, leave } = options;
  return {
    'host/describe': async () => ({
      host: 'electron',
      platform: hostPlatform(platform),
      capabilities: { hasNativeDialogs: true, hasNativeMenu: true, canCloseWindow: true, canPrintPdf: true },
      openAtStart: takeOpenAtStart(),
      ...(await describe()),
    }),
    'dialog/open': (ask) => dialogs.open(ask),
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
