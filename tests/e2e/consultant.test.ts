import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { fileChooser } from './pages/file-chooser.ts';
import { findingsPanel } from './pages/findings-panel.ts';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { networkPage } from './pages/network-page.ts';
import { notices } from './pages/notices.ts';
import { startPage } from './pages/start-page.ts';
import { journey } from './support/journey.ts';

/** As a spreadsheet puts it on the clipboard: tabs between cells, quotes around a cell that holds quotes or a tab. */
const block = [
  '"Kettle, ""gooseneck"""\tappliances\t8516.10\tpiece\t1.2',
  'Rice cooker\tappliances\t8516.60\tpiece\t3.4',
  '"Fan\theater"\tappliances\t8516.29\tpiece\t2.1',
].join('\r\n');
const kettle = 'Kettle, "gooseneck"';

const readDocument = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as PlannerDocument;

describe('a consultant', () => {
  journey(
    'pastes 3 rows, fills, sorts, filters, takes 4 steps back and forth, and mends an entry that does not fit by its finding',
    async ({ openWindow, prefer }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow();
      const window = frame(page);
      await startPage(page).newFromTemplate();
      await startPage(page).template('Small appliances').click();
      await window.isShown();
      await window.show('Network');
      await networkPage(page).show('Products');
      const products = gridPage(page, 'Products');
      const weightOf = async (name: string) => (await products.cell(name, 'Weight')).innerText();

      await products.count(13);
      await products.last.click();
      await products.paste(block);
      await products.count(16);
      expect(await weightOf('Rice cooker')).toBe('3.4');

      // Fill down from the first of the three.
      await products.select(kettle, 'Weight');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('ControlOrMeta+D');
      await expect.poll(() => weightOf('Rice cooker')).toBe('1.2');
      expect(await products.copied()).toBe('1.2\r\n1.2\r\n1.2');

      await page.keyboard.press('Alt+Shift+S');
      await products.sorted('Weight', 'ascending').waitFor();
      await page.keyboard.press('Alt+Shift+S');
      await products.sorted('Weight', 'descending').waitFor();
      await page.keyboard.press('Alt+Shift+S');

      await products.filter('HS code').fill('8516.60');
      await products.row('Rice cooker').waitFor();
      await products.row(kettle).waitFor({ state: 'detached' });
      await products.filter('HS code').fill('');
      await products.count(16);

      await products.enter('Rice cooker', 'Weight', 'heavy');
      await products.invalid('Rice cooker', 'heavy').waitFor();
      const findings = findingsPanel(page);
      await window.findings.click();
      await findings.goTo(/“heavy” is not taken/);
      await page.keyboard.type('3.5');
      await page.keyboard.press('Enter');
      await findings.item(/“heavy” is not taken/).waitFor({ state: 'detached' });
      expect(await weightOf('Rice cooker')).toBe('3.5');

      // The mending, the entry that did not fit, the fill, the paste: each one step.
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+Z');
      await products.count(13);
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+Y');
      await products.count(16);
      expect(await weightOf('Rice cooker')).toBe('3.5');
    },
  );

  journey(
    'gets a file back while it is open, merges, and finds both edits in the file',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const path = folders.copyExample('small-appliances');
      const { page } = await openWindow({ file: path });
      const window = frame(page);
      await window.isShown();
      await window.show('Network');
      const sites = gridPage(page, 'Sites');
      await sites.enter('Dongguan', 'Fixed cost', '161000');
      await window.fileState('Not saved').waitFor();

      const theirs = readDocument(path);
      theirs.network.sites.find(({ id }) => id === 'suzhou')!.opening.fixedCostPerPeriod = 106_000;
      writeFileSync(path, `${JSON.stringify(theirs, null, 2)}\n`);

      await notices(page).act(/was changed by another program/, 'Merge');
      await notices(page)
        .strip(/Merged: 1 change taken from the file/)
        .waitFor();
      expect(await (await sites.cell('Suzhou', 'Fixed cost')).innerText()).toBe('106,000');
      expect(await (await sites.cell('Dongguan', 'Fixed cost')).innerText()).toBe('161,000');

      await page.keyboard.press('ControlOrMeta+S');
      await window.fileState('Saved').waitFor();
      const both = readDocument(path).network.sites.map(({ id, opening }) => [
        id,
        opening?.fixedCostPerPeriod,
      ]);
      expect(both).toContainEqual(['suzhou', 106_000]);
      expect(both).toContainEqual(['dongguan', 161_000]);
    },
  );

  journey(
    'merges a file in which somebody else has changed the same cells, and chooses 2 of them by keyboard',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const path = folders.copyExample('small-appliances');
      const { page } = await openWindow({ file: path });
      const window = frame(page);
      await window.isShown();
      await window.show('Network');
      const sites = gridPage(page, 'Sites');
      await sites.enter('Dongguan', 'Fixed cost', '161000');
      await sites.enter('Suzhou', 'Fixed cost', '107000');
      const theirs = readDocument(path);
      for (const { id, opening } of theirs.network.sites) {
        if (id === 'suzhou' || id === 'dongguan') opening.fixedCostPerPeriod = 106_000;
      }
      writeFileSync(path, `${JSON.stringify(theirs, null, 2)}\n`);

      await notices(page).act(/was changed by another program/, 'Merge');
      const dialog = page.getByRole('dialog', { name: '2 places were changed here and in the file' });
      await dialog.getByRole('radiogroup', { name: 'Suzhou: Fixed cost' }).waitFor();
      await page.keyboard.press('Escape');
      await notices(page)
        .strip(/Your values stay in 2 places that the file has changed as well/)
        .waitFor();
      expect(await (await sites.cell('Suzhou', 'Fixed cost')).innerText()).toBe('107,000');

      await notices(page).act(/Your values stay in 2 places/, 'Choose now');
      await dialog.getByRole('radio', { name: '161,000 USD/period here' }).focus();
      await page.keyboard.press('ArrowDown');
      await dialog.getByRole('button', { name: 'Take these values' }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await (await sites.cell('Dongguan', 'Fixed cost')).innerText()).toBe('106,000');
      expect(await (await sites.cell('Suzhou', 'Fixed cost')).innerText()).toBe('107,000');
      await page.keyboard.press('ControlOrMeta+Z');
      await expect.poll(async () => (await sites.cell('Dongguan', 'Fixed cost')).innerText()).toBe('161,000');
    },
  );

  journey(
    'saves an example under a name of its own, and is asked before a file is replaced',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      writeFileSync(folders.path('client.plusn'), 'not ours');
      const { page } = await openWindow({ onlyInBrowser: true });
      const window = frame(page);
      await startPage(page).openExample(/apparel/i);
      await window.isShown();
      await page.keyboard.press('ControlOrMeta+S');
      await fileChooser(page, 'Save as').take('client');
      await page.getByRole('alertdialog', { name: /^Replace client.plusn/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });
      expect(readFileSync(folders.path('client.plusn'), 'utf8')).toBe('not ours');
      await fileChooser(page, 'Save as').take('client two');
      await window.fileState('Saved').waitFor();
      expect(readDocument(folders.path('client two.plusn')).network.sites.length).toBeGreaterThan(10);
    },
  );
});
