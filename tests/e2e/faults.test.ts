import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { documentText } from '../support/document-text.ts';
import { kettlesOfThree } from '../support/kettles-of-three.ts';
import { findingsPanel } from './pages/findings-panel.ts';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { networkPage } from './pages/network-page.ts';
import { notices } from './pages/notices.ts';
import { question } from './pages/question.ts';
import { recovery } from './pages/recovery.ts';
import { refusedFile } from './pages/refused-file.ts';
import { startPage } from './pages/start-page.ts';
import { failingFolder } from './support/failing-folder.ts';
import { journey } from './support/journey.ts';

const english = { language: 'en', hasSeenTour: true } as const;

describe('when something goes wrong', () => {
  journey(
    'starts with defaults where the preferences are no JSON, says so, and keeps what it found',
    async ({ openWindow, folders }) => {
      writeFileSync(join(folders.data, 'preferences.json'), '{"language": "zh-HK", "the');
      const { page } = await openWindow();
      await startPage(page).isShown();
      await notices(page)
        .strip(/preferences could not be read and were set aside/)
        .waitFor();
    },
  );

  journey(
    'lists the 1 repair and the 1 unknown field that a file was opened with, and the repair until it is saved',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const document = JSON.parse(documentText({ network: kettlesOfThree })) as {
        network: { sites: Record<string, unknown>[] };
      };
      const { sites } = document.network;
      Object.assign(sites[0]!, { colour: 'red' });
      sites.push({ ...sites[1] });
      const file = folders.path('repaired.plusn');
      writeFileSync(file, JSON.stringify(document));
      const { page } = await openWindow({ file });
      const window = frame(page);
      await window.isShown();
      const { item } = findingsPanel(page);
      await window.findings.click();
      await item(/word for word/).waitFor();
      await item(/colour/).waitFor();
      await window.menu('Save');
      await item(/word for word/).waitFor({ state: 'detached' });
      expect(await item(/colour/).count()).toBe(1);
    },
  );

  journey(
    'does not save where the folder lets nobody write, says so, and saves elsewhere',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const file = folders.copyExample('small-appliances');
      const before = readFileSync(file, 'utf8');
      const { page, chooseFile } = await openWindow({
        file,
        disk: failingFolder(folders.home, 'nobody may write'),
        onlyInBrowser: true,
      });
      const window = frame(page);
      await window.isShown();
      await window.show('Network');
      await gridPage(page, 'Sites').enter('Dongguan', 'Handling', '0.06');
      await window.menu('Save');
      const refused = question(page);
      await refused.dialog.getByText(/You have no permission for this file or folder/).waitFor();
      expect(readFileSync(file, 'utf8')).toBe(before);
      await chooseFile('Save as', folders.elsewhere('copy.plusn'), () => refused.answer('Save as…'));
      await window.fileState('Saved').waitFor();
      expect(readFileSync(folders.elsewhere('copy.plusn'), 'utf8')).toContain('0.06');
    },
  );

  journey(
    'keeps the file as it was when the disk is full, and the edits in the window',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const file = folders.copyExample('small-appliances');
      const before = readFileSync(file, 'utf8');
      const { page } = await openWindow({
        file,
        disk: failingFolder(folders.home, 'disk is full'),
        onlyInBrowser: true,
      });
      const window = frame(page);
      await window.isShown();
      await window.show('Network');
      const sites = gridPage(page, 'Sites');
      await sites.enter('Dongguan', 'Handling', '0.06');
      await window.menu('Save');
      const full = question(page);
      await full.dialog.getByText(/The disk is full. Nothing was lost/).waitFor();
      await full.answer('Cancel');
      await window.fileState('Not saved').waitFor();
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(await (await sites.cell('Dongguan', 'Handling')).innerText()).toBe('0.06');
    },
  );

  journey(
    'says that the solver ended when its process is killed, keeps the last plan, and solves the next time',
    async ({ openWindow, prefer }) => {
      // To the last proof, so that there is time to kill it.
      prefer({ ...english, engine: 'highs', relativeGap: 0 });
      const { page, solverProcessId } = await openWindow({ onlyInBrowser: true });
      const window = frame(page);
      await startPage(page).openExample(/electronics/i);
      await window.planState(/^Optimal|^Stopped/).waitFor();
      await window.solve.click();
      await window.planState(/^Solving/).waitFor();
      process.kill(solverProcessId()!, 'SIGKILL');
      await notices(page)
        .strip(/The solver ended unexpectedly/)
        .waitFor();
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await notices(page).act(/The solver ended unexpectedly/, 'Solve again');
      await window.planState(/^Solving/).waitFor();
      await window.cancel.click();
      await window.solve.waitFor();
    },
  );

  journey(
    'ends with what it has after a time limit of 0.05 s, and says that no plan was found in it',
    async ({ openWindow, prefer }) => {
      prefer({ ...english, engine: 'highs', solveSeconds: 0.05 });
      const { page } = await openWindow();
      const window = frame(page);
      await startPage(page).openFirstWithTour();
      await window.planState(/^Optimal/).waitFor();
      await window.solve.click();
      await window.planState(/^No plan within [\d.]+ s|^Stopped at its limit/).waitFor();
      // What was shown before stays.
      await page
        .getByRole('main')
        .getByRole('heading', { level: 1, name: /landed they cost/ })
        .waitFor();
    },
  );

  journey(
    'offers exactly the 2 edits that were lost when the page was killed, and takes them back',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const file = folders.copyExample('small-appliances');
      const first = await openWindow({ file, onlyInBrowser: true });
      const window = frame(first.page);
      await window.isShown();
      await window.show('Network');
      const sites = gridPage(first.page, 'Sites');
      await sites.enter('Dongguan', 'Handling', '0.06');
      await sites.enter('Suzhou', 'Handling', '0.07');
      await expect.poll(() => keptEdits(folders.data), { timeout: 20_000 }).toBe(2);
      await first.killPage();
      await first.endHost();

      const { page } = await openWindow({ onlyInBrowser: true });
      const kept = recovery(page);
      expect(await kept.edits()).toEqual([
        expect.stringContaining('Handling'),
        expect.stringContaining('Handling'),
      ]);
      await kept.takeBack();
      const after = gridPage(page, 'Sites');
      expect(await (await after.cell('Dongguan', 'Handling')).innerText()).toBe('0.06');
      expect(await (await after.cell('Suzhou', 'Handling')).innerText()).toBe('0.07');
      await frame(page).fileState('Not saved').waitFor();
      await frame(page).menu('Save');
      await frame(page).fileState('Saved').waitFor();
    },
  );

  journey(
    'keeps the last document open when another file cannot be read, and says on which line it breaks',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const file = folders.copyExample('small-appliances');
      writeFileSync(folders.path('broken.plusn'), '{\n  "format": "plusn",\n  "version": 1,\n  oops\n}\n');
      const { page, chooseFile } = await openWindow({ file });
      const window = frame(page);
      await window.isShown();
      await chooseFile('Open a file', folders.path('broken.plusn'), () => window.menu('Open…'));
      const refused = refusedFile(page, 'broken.plusn');
      expect(await refused.text()).toContain('line 4');
      await refused.close();
      await window.fileName('small-appliances.plusn').or(window.fileName('small-appliances')).waitFor();
      await window.planState(/^Optimal/).waitFor();
    },
  );

  journey(
    'says that the program has ended when its host goes, and leaves what it shows',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const file = folders.copyExample('small-appliances');
      const { page, endHost } = await openWindow({ file, onlyInBrowser: true });
      const window = frame(page);
      await window.isShown();
      // Coastlines come a moment after the rest, and would no longer be had.
      await page.waitForFunction(
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('land-50m'))",
      );
      await endHost();
      await notices(page)
        .strip(/The program behind this window has ended/)
        .first()
        .waitFor();
      await window.show('Network');
      expect(await networkPage(page).table('Sites').getAttribute('aria-selected')).toBe('true');
    },
  );

  journey(
    'asks before 1 unsaved edit is closed over, and stays when put aside',
    async ({ openWindow, prefer, folders }) => {
      prefer(english);
      const { page } = await openWindow({ file: folders.copyExample('small-appliances') });
      const window = frame(page);
      await window.isShown();
      await window.show('Network');
      await gridPage(page, 'Sites').enter('Dongguan', 'Handling', '0.06');
      await window.menu('Close, back to the start');
      await question(page).dialog.getByText('1 edit has not been saved').waitFor();
      await question(page).answer('Cancel');
      await window.isShown();
      await window.menu('Close, back to the start');
      await question(page).answer('Don’t save');
      await startPage(page).isShown();
    },
  );
});

/** Edits that the snapshot of unsaved work tells of in its first line; `null` while there is none. */
function keptEdits(data: string): number | null {
  const folder = join(data, 'recovery');
  const name = existsSync(folder)
    ? readdirSync(folder).find((each) => each.endsWith('.recovery'))
    : undefined;
  if (name === undefined) return null;
  const [first = '{}'] = readFileSync(join(folder, name), 'utf8').split('\n');
  return (JSON.parse(first) as { edits: readonly string[] }).edits.length;
}
