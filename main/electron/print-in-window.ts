import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { PrintPdf } from '../services/print-pdf.ts';
import type { PrintingWindow } from './electron-modules.ts';

/** A window that nobody sees, without a script, a preload or a session that is anybody else's. */
const printingOptions = (partition: string): BrowserWindowConstructorOptions => ({
  show: false,
  webPreferences: {
    // Without `persist:` it lives in memory.
    partition,
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  },
});

/**
 * Prints by the program's own Chromium, in a hidden window. The page comes from a file, because an address with all of it
 * inside may be longer than Chromium takes; that file is the one thing that the window may ask for.
 */
export function printInWindow(
  Window: new (options: BrowserWindowConstructorOptions) => PrintingWindow,
): PrintPdf {
  return async (html) => {
    const folder = await mkdtemp(join(tmpdir(), 'plusn-print-'));
    const page = join(folder, 'report.html');
    const address = pathToFileURL(page).href;
    const window = new Window(printingOptions(basename(folder)));
    try {
      await writeFile(page, html);
      window.webContents.session.webRequest.onBeforeRequest(({ url }, answer) => {
        answer({ cancel: url !== address });
      });
      await window.loadURL(address);
      return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
    } finally {
      window.destroy();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  };
}
