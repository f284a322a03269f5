import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { dutiesPage } from './pages/duties-page.ts';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { networkPage } from './pages/network-page.ts';
import { palette } from './pages/palette.ts';
import { journey } from './support/journey.ts';

describe('who asks what goods pay', () => {
  journey(
    'reads 13.7 % in July and 16.2 % in August, assumes 10 % more of a proposal, and makes a scenario of it that pays 26.2 %',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page, chooseFile } = await openWindow({ file: folders.copyExample('small-appliances') });
      const window = frame(page);
      const duties = dutiesPage(page);
      await window.isShown();
      await window.show('Duties');

      await duties.findLane('cai mep us west');
      await duties.enter('Arriving', '10 Jul 2026');
      await duties.says(/made in Vietnam pays 13\.7\s% on entering the United States on 10 Jul 2026/);
      await duties.enter('Arriving', '2026-08-01');
      await duties.says(/pays 16\.2\s% on entering the United States on 1 Aug 2026: MFN 3\.7\s%/);

      // The line of the day by the keyboard: to the first day, and a month further.
      await duties.slider.focus();
      await page.keyboard.press('Home');
      await duties.says(/pays 13\.7\s% .* on 1 Jul 2026.* From 24 Jul 2026 it is 16\.2\s%\./);
      await page.keyboard.press('PageUp');
      await duties.says(/on 31 Jul 2026/);
      await duties.enter('Arriving', '15 Jan 2027');

      await duties.layer('Section 301, excess capacity').focus();
      await page.keyboard.press('Enter');
      await duties.chosen.getByText('Adds a rate not named yet').waitFor();
      expect(await duties.switchOn.getAttribute('aria-disabled')).toBe('true');
      await duties.assume('10');
      await duties.says(/What is proposed would make it 26\.2\s%\./);
      await duties.switchOn.click();
      await window
        .tab(/in force$/)
        .and(page.locator('[aria-selected="true"]'))
        .waitFor();
      await duties.says(/pays 26\.2\s% on entering the United States on 15 Jan 2027/);

      const path = folders.path('proposal.plusn');
      await chooseFile('Save as', path, () => window.menu('Save as…'));
      await window.fileState('Saved').waitFor();
      const saved = JSON.parse(readFileSync(path, 'utf8')) as PlannerDocument;
      expect(saved.scenarios.at(-1)!.overrides).toEqual([
        expect.objectContaining({ at: 'duties/us_s301_excess_vn/status', to: 'in_force' }),
        expect.objectContaining({ at: 'duties/us_s301_excess_vn/rate', to: 0.1 }),
        expect.objectContaining({ at: 'duties/us_s301_excess_vn/validFrom' }),
      ]);

      // The base is as it was.
      await window.tab(/^Base/).click();
      await duties.says(/pays 16\.2\s% on entering the United States on 15 Jan 2027/);
    },
  );

  journey(
    'comes from a lane of the network by its duty and by the palette, and asks about 1 code of 4 digits alone',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow({ file: folders.copyExample('small-appliances') });
      const window = frame(page);
      const duties = dutiesPage(page);
      await window.isShown();
      await window.show('Network');
      const network = networkPage(page);
      await network.show('Lanes');
      const lanes = gridPage(page, 'Lanes');
      await lanes.grid.getByRole('gridcell', { name: 'US West', exact: true }).first().click();
      await network.aside.getByRole('button', { name: 'Explain this duty' }).click();
      await duties.says(/made in Vietnam/);

      await window.show('Network');
      await window.search.click();
      const search = palette(page);
      await search.search('Explain the duty of this lane');
      await page.keyboard.press('Enter');
      await window.isOn('Duties');

      await duties.enter('HS', '85');
      await duties.says(/The ordinary rate of these goods is not in the file/);
      await duties.chart
        .locator('..')
        .getByRole('button', { name: /^8509\.40\.00, / })
        .click();
      await duties.says(/8509\.40\.00.* pay /);
      await duties.enter('HS', 'none such');
      await page.getByText('is no HS code').waitFor();
    },
  );
});
