import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PrintingWindow } from '../../../../main/electron/electron-modules.ts';
import { printInWindow } from '../../../../main/electron/print-in-window.ts';

type PrintingConstructor = Parameters<typeof printInWindow>[0];
type Options = ConstructorParameters<PrintingConstructor>[0];
type Ask = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

/** A window that keeps what is done with it, and prints what was in the file that it loaded. */
function standIn(fault: Error | null = null) {
  const seen = {
    options: [] as Options[],
    page: '',
    address: '',
    asked: {} as Parameters<PrintingWindow['webContents']['printToPDF']>[0],
    isGone: false,
    ask: (() => undefined) as Ask,
  };
  class Window {
    constructor(options: Options) {
      seen.options.push(options);
    }
    async loadURL(url: string) {
      seen.address = url;
      seen.page = readFileSync(fileURLToPath(url), 'utf8');
    }
    destroy() {
      seen.isGone = true;
    }
    webContents = {
      session: { webRequest: { onBeforeRequest: (listener: unknown) => void (seen.ask = listener as Ask) } },
      printToPDF: async (asked: typeof seen.asked) => {
        if (fault !== null) throw fault;
        seen.asked = asked;
        return Buffer.from('%PDF-');
      },
    };
  }
  return {
    seen,
    Window: Window as unknown as PrintingConstructor,
  };
}

describe('printing in a window of the desktop', () => {
  it('prints 1 page of HTML in a window that nobody sees and no script runs in, by the page’s own size', async () => {
    const { seen, Window } = standIn();
    const pdf = await printInWindow(Window)('<p>report</p>');
    expect(Buffer.from(pdf).toString()).toBe('%PDF-');
    expect(seen.page).toBe('<p>report</p>');
    expect(seen.options[0]).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true, nodeIntegration: false, webSecurity: true },
    });
    expect(seen.options[0]?.webPreferences?.partition).not.toMatch(/^persist:/);
    expect(seen.asked).toEqual({ preferCSSPageSize: true, printBackground: true });
  });

  it('lets the window ask for its 1 file and nothing else', async () => {
    const { seen, Window } = standIn();
    await printInWindow(Window)('<p>');
    const cancels = (url: string) => {
      let isCancelled: boolean | undefined;
      seen.ask({ url }, ({ cancel }) => (isCancelled = cancel));
      return isCancelled;
    };
    expect(cancels(seen.address)).toBe(false);
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,x'])
      expect(cancels(url), url).toBe(true);
  });

  it.each([null, new Error('No printer.')])(
    'leaves 0 windows and files behind, with fault %s',
    async (fault) => {
      const { seen, Window } = standIn(fault);
      const printed = printInWindow(Window)('<p>');
      if (fault === null) await printed;
      else await expect(printed).rejects.toThrow('No printer.');
      expect(seen.isGone).toBe(true);
      expect(existsSync(fileURLToPath(seen.address))).toBe(false);
    },
  );
});
