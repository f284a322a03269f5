import type { Handlers } from '../contract/handlers.ts';
import { parsers } from '../contract/parsers.ts';
import { serve } from '../contract/serve.ts';
import type { Tell } from '../contract/tell.ts';
import { confineSession } from './confine-session.ts';
import type { ProgramWindow } from './electron-modules.ts';
import { guardClose } from './guard-close.ts';
import { guardCrashes } from './guard-crashes.ts';
import { askChannel } from './ipc-channels.ts';
import { isOwnWindow, type Asker } from './is-own-window.ts';
import { languageOfLocale } from './language-of-locale.ts';
import { menuTemplate } from './menu-template.ts';
import { nativeDialogs } from './native-dialogs.ts';
import { nativeHandlers } from './native-handlers.ts';
import { nativeText } from './native-texts.ts';
import type { OpenRequests } from './open-requests.ts';
import type { ProgramServices } from '../hosts/program-services.ts';
import type { ProgramParts } from './program-parts.ts';
import { serveWindowFiles } from './serve-window-files.ts';
import { windowOptions } from './window-options.ts';
import { findWindowPlace } from './window-place.ts';

export interface OpenWindowOptions {
  parts: ProgramParts;
  services: ProgramServices;
  requests: OpenRequests;
  send: Tell;
}

/** Makes the one window with all that guards it, and answers what it asks. The page is not loaded yet. */
export function openWindow({ parts, services, requests, send }: OpenWindowOptions): ProgramWindow {
  const { electron, platform, report } = parts;
  const { app } = electron;
  const common = services.handlers;
  const language = () => services.preferences().language ?? languageOfLocale(app.getLocale());
  const followPreferences = () => {
    electron.nativeTheme.themeSource = services.preferences().theme;
    electron.setApplicationMenu(
      menuTemplate({
        language: language(),
        platform,
        isForDevelopers: !app.isPackaged,
        command: (command) => send('menu/command', { command }),
      }),
    );
  };
  followPreferences();

  const place = findWindowPlace(parts.placeFile.read(), electron.screen.getAllDisplays());
  const window = new electron.BrowserWindow(
    windowOptions({
      place,
      preloadPath: parts.preloadPath,
      iconPath: parts.iconPath,
      isDark: electron.nativeTheme.shouldUseDarkColors,
    }),
  );
  const { session } = window.webContents;
  confineSession(session);
  session.protocol.handle(
    'plusn',
    serveWindowFiles({ files: parts.listWindowFiles(), headers: parts.headers }),
  );
  if (place.isMaximised) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('ready-to-show', () => window.show());

  let isDirty = false;
  const close = guardClose({
    window,
    isDirty: () => isDirty,
    requestClose: () => send('window/close-requested', null),
    askToLeave: async () => {
      const { response } = await electron.dialog.showMessageBox(window, {
        type: 'warning',
        message: nativeText('hungMessage', language()),
        detail: nativeText('hungDetail', language()),
        buttons: [nativeText('wait', language()), nativeText('closeAnyway', language())],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
    keepPlace: () =>
      parts.placeFile.write({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() }),
    after: parts.after,
    now: parts.now,
  });
  guardCrashes({
    window,
    dialog: electron.dialog,
    language,
    onGone: () => {
      isDirty = false;
      requests.hold();
      services
        .leavePage()
        .catch((error: unknown) => report('What was done for the page did not end in order.', error));
    },
    report,
  });

  const dialogs = nativeDialogs({
    dialog: electron.dialog,
    window: () => window,
    language,
    exists: parts.exists,
  });
  const handlers: Handlers = {
    ...common,
    'preferences/write': async (ask) => {
      const writing = common['preferences/write'](ask);
      // They hold from now on, even where they cannot be kept.
      followPreferences();
      return writing;
    },
    'document/open': async (ask) => {
      const opened = await common['document/open'](ask);
      if (opened.document !== null) app.addRecentDocument(ask.path);
      return opened;
    },
    'document/save': async (ask) => {
      const saved = await common['document/save'](ask);
      app.addRecentDocument(saved.path);
      return saved;
    },
    ...nativeHandlers({
      platform,
      describe: services.describe,
      takeOpenAtStart: requests.take,
      dialogs,
      window: () => window,
      onDirty: (dirty) => {
        isDirty = dirty;
      },
      leave: close.leave,
    }),
  };
  const answer = serve<Asker>({
    handlers,
    parsers,
    isOwnWindow,
    report,
    now: parts.now,
    ...(parts.onServed === undefined ? {} : { onServed: parts.onServed }),
  });
  electron.ipcMain.handle(askChannel, (event, name: unknown, ask: unknown) => answer(event, name, ask));
  return window;
}
