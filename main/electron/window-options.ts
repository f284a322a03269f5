import type { BrowserWindowConstructorOptions } from 'electron';
import { smallestWindow, type WindowPlace } from './window-place.ts';

export interface WindowLooks {
  place: WindowPlace;
  preloadPath: string;
  /** Path of the program's picture; `null` where the system takes it from the package. */
  iconPath: string | null;
  isDark: boolean;
}

/** The token `surface`, behind a page that has not painted yet, so that a dark window does not flash white. */
export const windowBackground = { light: '#fcfbf9', dark: '#1a1b1e' } as const;

/** A window whose page has no Node, no shared globals and a sandbox, and is shown when it has something to show. */
export function windowOptions({
  place,
  preloadPath,
  iconPath,
  isDark,
}: WindowLooks): BrowserWindowConstructorOptions {
  return {
    ...place.bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'PlusN',
    show: false,
    backgroundColor: isDark ? windowBackground.dark : windowBackground.light,
    ...(iconPath === null ? {} : { icon: iconPath }),
    webPreferences: {
      preload: preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      // A drop of a file must not become a navigation to it.
      navigateOnDragDrop: false,
      safeDialogs: true,
      disableDialogs: true,
    },
  };
}
