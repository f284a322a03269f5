import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { test } from 'vitest';
import type { Preferences } from '../../../main/contract/preferences.ts';
import { documentText, type DocumentContent } from '../../support/document-text.ts';
import { freshFolders, type FreshFolders } from './fresh-folders.ts';
import { launchChromium } from './launch-chromium.ts';
import { openInChromium } from './open-in-chromium.ts';
import { openInElectron } from './open-in-electron.ts';
import { electronRuntime } from './launch-electron.ts';
import type { OpenedWindow, WindowWishes } from './opened-window.ts';

const picturesFolder = fileURLToPath(new URL('../../../out/e2e', import.meta.url));

export type OpenWindow = (wishes?: WindowWishes) => Promise<OpenedWindow>;

interface Journey {
  browser: Browser;
  folders: FreshFolders;
  /** Writes preferences for the next window of this test to find. */
  prefer: (preferences: Partial<Preferences>) => void;
  /** Starts the program in the test's own folders. What is still open at the end of the test is closed. */
  openWindow: OpenWindow;
  /** Writes a file of this name into the home folder, and starts the program with it. */
  openDocument: (name: string, content: DocumentContent, wishes?: WindowWishes) => Promise<OpenedWindow>;
}

/**
 * A test of the whole program: one browser for a file, folders of its own for each test. It fails when a page did what
 * no page of the program may do, and leaves a picture of each of its windows in `out/e2e` when it fails.
 */
export const journey = test.extend<Journey>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  folders: async ({}, use) => {
    const folders = freshFolders();
    await use(folders);
    folders.remove();
  },
  prefer: async ({ folders }, use) => {
    await use((preferences) =>
      writeFileSync(join(folders.data, 'preferences.json'), JSON.stringify(preferences)),
    );
  },
  openWindow: async ({ browser, folders, task }, use) => {
    const opened: OpenedWindow[] = [];
    await use(async (wishes = {}) => {
      const start =
        electronRuntime() !== null && wishes.onlyInBrowser !== true ? openInElectron : openInChromium;
      const window = await start({ browser, folders, wishes });
      opened.push(window);
      return window;
    });
    const hasFailed = task.result?.state === 'fail';
    const problems: string[] = [];
    for (const [n, window] of opened.entries()) {
      if (hasFailed) await takePicture(window, `${task.file.name} ${task.name} ${n + 1}`);
      problems.push(...window.problems);
      await window.close();
    }
    if (problems.length > 0) throw new Error(`What no page of the program may do:\n${problems.join('\n')}`);
  },
  openDocument: async ({ folders, openWindow }, use) => {
    await use((name, content, wishes = {}) => {
      const file = folders.path(`${name}.plusn`);
      writeFileSync(file, documentText(content));
      return openWindow({ ...wishes, file });
    });
  },
});

async function takePicture({ page }: OpenedWindow, name: string): Promise<void> {
  if (page.isClosed()) return;
  mkdirSync(picturesFolder, { recursive: true });
  const path = join(picturesFolder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);
  await page.screenshot({ path }).then(
    () => console.error(`The window as it was: ${path}`),
    () => undefined,
  );
}
