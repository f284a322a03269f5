import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { findPrinter } from '../../../main/hosts/find-printer.ts';
import { startBrowserHost } from '../../../main/browser/start-browser-host.ts';
import { fileChooser } from '../pages/file-chooser.ts';
import { bringAxe } from './find-serious.ts';
import { examplesFolder, type FreshFolders } from './fresh-folders.ts';
import type { OpenedWindow, WindowWishes } from './opened-window.ts';
import { watchPage } from './watch-page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface WindowPlace {
  browser: Browser;
  folders: FreshFolders;
  wishes: WindowWishes;
}

/** The program over the loopback host: real services, solver process and files, and one page in a fresh profile. */
export async function openInChromium({ browser, folders, wishes }: WindowPlace): Promise<OpenedWindow> {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const faults: string[] = [];
  const host = await startBrowserHost({
    dataFolder: folders.data,
    homeFolder: folders.home,
    windowFolder: `${root}/out/window`,
    examplesFolder,
    version,
    platform: process.platform,
    openAtStart: wishes.file ?? null,
    goneAfterMs: 600_000,
    printPdf: findPrinter(),
    report: (fault, error) => void faults.push(`Fault in the host: ${fault} ${String(error)}`),
    ...(wishes.disk === undefined ? {} : { disk: wishes.disk }),
  });
  const context = await browser.newContext({
    viewport: { width: wishes.width ?? 1440, height: wishes.height ?? 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Hong_Kong',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const problems = await watchPage(page);
  await bringAxe(page);
  await page.goto(host.url);
  let isHostThere = true;
  const endHost = async () => {
    if (isHostThere) await host.close();
    isHostThere = false;
  };
  return {
    page,
    host: 'browser',
    get problems() {
      return [...problems, ...faults].filter((problem) => !isExpected(problem, wishes));
    },
    chooseFile: async (purpose, path, raise) => {
      await raise();
      await fileChooser(page, purpose).take(path);
    },
    solverProcessId: host.solverProcessId,
    endHost,
    killPage: async () => {
      await context.close();
    },
    close: async () => {
      await context.close();
      await endHost();
    },
  };
}

function isExpected(problem: string, { expected = [] }: WindowWishes): boolean {
  return expected.some((part) => problem.includes(part));
}
