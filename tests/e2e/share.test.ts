import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { keepsIntegrity } from '../../main/services/integrity.ts';
import { fanScenarios, uncertainFans } from '../support/uncertain-fans.ts';
import { fileChooser } from './pages/file-chooser.ts';
import { frame } from './pages/frame.ts';
import { shareDialog } from './pages/share-dialog.ts';
import { journey } from './support/journey.ts';

const readDocument = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as PlannerDocument;
const content = { network: uncertainFans, scenarios: fanScenarios };

describe('a consultant who shares', () => {
  journey(
    'says why by a key, sends 1 of 2 scenarios with the history, and then the shape without a name or a true cost',
    async ({ openDocument, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true, author: 'Chan Tai Man' });
      const { page } = await openDocument('fans', content, { onlyInBrowser: true });
      const window = frame(page);
      const path = folders.path('fans.plusn');
      await window.isShown();

      await window.addScenario('Strike');
      await page.keyboard.press('ControlOrMeta+Alt+S');
      const why = page.getByRole('dialog', { name: 'Save with a reason' });
      await why.getByText('Not saved yet · Scenarios: 1 added').waitFor();
      await why.getByRole('textbox', { name: 'Why' }).fill('Union vote of May');
      await page.keyboard.press('Enter');
      await window.fileState('Saved').waitFor();
      expect(readDocument(path).trail[0]).toMatchObject({
        by: 'Chan Tai Man',
        because: 'Union vote of May',
        changed: [{ what: 'scenarios', added: 1 }],
      });
      await window.menu('History of the file…');
      await page
        .getByRole('dialog', { name: 'History of the file' })
        .getByText('Union vote of May')
        .waitFor();
      await page.keyboard.press('Escape');

      const share = shareDialog(page);
      await page.keyboard.press('ControlOrMeta+Shift+E');
      await share.noScenario();
      await share.part('Strike').click({ force: true });
      await share.because.fill('For the bank');
      await share.write.click();
      await fileChooser(page, 'Save as').take('for-the-bank');
      await share.written.waitFor();
      const sent = folders.path('for-the-bank.plusn');
      const integrity = readFileSync(`${sent}.sha256`, 'utf8');
      expect(keepsIntegrity(readFileSync(sent), integrity)).toBe(true);
      expect(integrity).toBe(`${await share.hash()}  for-the-bank.plusn\n`);
      const shared = readDocument(sent);
      expect(shared.scenarios.map(({ name }) => name)).toEqual(['Strike']);
      expect(shared.trail.map(({ did, because }) => [did, because])).toEqual([
        ['shared', 'For the bank'],
        ['saved', 'Union vote of May'],
      ]);
      await share.done();

      await page.keyboard.press('ControlOrMeta+Shift+E');
      await share.hide('Names and costs');
      expect(await share.write.getAttribute('aria-disabled')).toBe('true');
      await share.makeKey();
      await share.samples.getByText(/^Plant \d$/).waitFor();
      const key = await share.key.inputValue();
      expect(key).toMatch(/^(?:[a-z2-9]{5}-){4}[a-z2-9]{5}$/);
      await share.write.click();
      // The very file that is open is never written over, whoever agrees to it.
      await fileChooser(page, 'Save as').take('fans');
      await page.getByRole('button', { name: 'Overwrite' }).click();
      await share.dialog.getByText('is the file that is open').waitFor();
      expect(readDocument(path).scenarios).toHaveLength(3);
      await share.write.click();
      await fileChooser(page, 'Save as').take('masked');
      await share.written.getByText('The key is not in the file.').waitFor();
      const masked = readFileSync(folders.path('masked.plusn'), 'utf8');
      expect(masked).not.toMatch(/fan|hanoi|houston|strike|chan tai man|union/i);
      expect(masked).not.toContain(key);
      expect(existsSync(folders.path('masked.plusn.sha256'))).toBe(true);
    },
  );
});
