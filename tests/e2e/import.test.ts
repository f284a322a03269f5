import { writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { importDialog } from './pages/import-dialog.ts';
import { networkPage } from './pages/network-page.ts';
import { notices } from './pages/notices.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

/** Semicolons and decimal commas, weights in pounds, a header that no program knows, and a total. */
const articles = [
  'Art;Bezeichnung;Gross weight (lb);Wert',
  'blender;Blender;2,2;15,50',
  'rice_cooker;Rice cooker;6,6;1.022,50',
  'kettle;Kettle, 1.7 l;abc;12,50',
  'Total;;;1.050,50',
].join('\r\n');

describe('a planner with a CSV file of her own', () => {
  journey(
    'imports it: maps 2 columns that no program knows, sees 2.2 lb as 0.9979 kg and 1 wrong cell, accepts, and takes it back with one undo; the next file knows the headers',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      writeFileSync(folders.path('articles.csv'), articles);
      const opened = await openWindow({ file: folders.copyExample('small-appliances') });
      const { page } = opened;
      const window = frame(page);
      await window.isShown();
      await window.show('Network');
      await networkPage(page).show('Products');
      const products = gridPage(page, 'Products');
      await products.count(13);
      const before = await (await products.cell('Blender', 'Weight')).innerText();

      const dialog = importDialog(page);
      const choose = async () => {
        await window.menu('Import…');
        await opened.chooseFile('Open a file', folders.path('articles.csv'), () => dialog.chooseFile());
        await dialog.preview.waitFor();
      };
      await choose();
      await dialog.rowsAre('Products');
      await dialog.mapColumn('Art', 'Id');
      await dialog.mapColumn('Bezeichnung', 'Name');
      await dialog.mapColumn('Wert', 'Customs value per unit (money)');
      expect(await findSerious(page)).toEqual([]);
      await dialog.preview.click();

      await dialog.accept.waitFor();
      expect(plain(await dialog.dialog.innerText())).toContain('1 new, 1 changed, 0 removed, from 3 rows.');
      expect(plain(await dialog.part('Converted').innerText())).toContain('lb → kg, such as 2,2 → 0.997903');
      expect(plain(await dialog.part('Products').innerText())).toContain('New: Rice cooker');
      expect(plain(await dialog.part('Findings').innerText())).toContain(
        'articles.csv!C4: Weight (kg) must be a number, not “abc”.',
      );
      expect(await findSerious(page)).toEqual([]);
      expect(await dialog.accept.getAttribute('aria-disabled')).toBe('true');
      await dialog.leaveErrorsOut.click();
      await dialog.accept.click();

      await notices(page)
        .strip(/Imported from articles\.csv/)
        .waitFor();
      await products.count(14);
      expect(await (await products.cell('Blender', 'Weight')).innerText()).toBe('0.997903');

      await page.keyboard.press('ControlOrMeta+Z');
      await products.count(13);
      expect(await (await products.cell('Blender', 'Weight')).innerText()).toBe(before);

      // The headers are known now, and so is what the rows are.
      await choose();
      await dialog.preview.click();
      await dialog.accept.waitFor();
      expect(plain(await dialog.dialog.innerText())).toContain('1 new, 1 changed');
    },
  );

  journey(
    'reads 5 dates as 2 March to 6 March, then as 3 February to 3 June with the month first, and opens the line of 5 changes to each of them',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const opened = await openWindow({ file: folders.copyExample('small-appliances') });
      const { page } = opened;
      const window = frame(page);
      await window.isShown();
      await window.menu('Import…');
      const dialog = importDialog(page);
      await dialog.paste(
        'Customer\tSKU\t02/03/2027\t03/03/2027\t04/03/2027\t05/03/2027\t06/03/2027\nUS West\tToaster\t5000\t600\t6700\t7000\t7100',
      );
      await dialog.preview.click();
      await dialog.accept.waitFor();
      expect(plain(await dialog.dialog.innerText())).toContain('0 new, 1 changed, 0 removed, from 1 row.');
      expect(plain(await dialog.part('Findings').innerText())).toContain('was read as 2 March 2027');

      await dialog.back.click();
      await dialog.datesAre('month, day, year');
      await dialog.preview.click();
      await dialog.accept.waitFor();
      expect(plain(await dialog.dialog.innerText())).toContain('0 new, 5 changed, 0 removed, from 1 row.');
      const demand = dialog.part('Demand');
      expect(plain(await demand.innerText())).not.toContain('Mar 27');
      await demand.getByText('5 records').click();
      const first = demand.getByRole('listitem').filter({ hasText: 'Mar 27' }).last();
      expect(plain(await first.innerText())).toContain('6,120 units → 600 units');
      expect(await findSerious(page)).toEqual([]);
    },
  );
});
