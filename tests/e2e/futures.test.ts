import { describe, expect } from 'vitest';
import { fanScenarios, uncertainFans } from '../support/uncertain-fans.ts';
import { frame } from './pages/frame.ts';
import { futuresPage } from './pages/futures-page.ts';
import { palette } from './pages/palette.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

describe('a planner who must decide before the duties are known', () => {
  journey(
    'gives 2 scenarios a probability, opens Penang for the least average, least worst and least regret, and sees the answer go stale and back with undo',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('fans', { network: uncertainFans, scenarios: fanScenarios });
      const window = frame(page);
      const futures = futuresPage(page);

      await window.show('Futures');
      await page.getByText('What should be decided before anybody knows?').waitFor();
      await futures.probability('Duty on Vietnam').fill('30');
      await futures.probability('Duty on Vietnam').press('Enter');
      await futures.probability('Duty on the Mainland').fill('20');
      await futures.probability('Duty on the Mainland').press('Enter');
      await futures.run.click();
      await futures.table.waitFor();
      expect(plain(await futures.headline.innerText())).toBe(
        'Decide now on opening Penang: that costs least on average, HKD 1,920. If Duty on Vietnam comes it saves HKD 270; if Base comes it costs HKD 50.',
      );
      const rows = await futures
        .row(/^[AB] /)
        .evaluateAll((all) => all.map((row) => row.getAttribute('aria-description')));
      expect(rows.map((row) => plain(row ?? ''))).toEqual([
        'Base best, Duty on Vietnam 470.0, Duty on the Mainland 150.0, Average regret 171.0, Cost, worst 10 % 2,390.0, Most regret 470.0',
        'Base 90.0, Duty on Vietnam best, Duty on the Mainland best, Average regret 45.0, Cost, worst 10 % 1,920.0, Most regret 90.0',
      ]);
      expect(await findSerious(page)).toEqual([]);

      await futures.by('Least regret').click();
      expect(plain(await futures.headline.innerText())).toContain(
        'at worst that is HKD 90 dearer than the best plan',
      );
      await futures.row(/^A /).focus();
      await page.keyboard.press('Enter');
      await futures.inspector.getByText('Do now · A').waitFor();
      expect(plain(await futures.inspector.innerText())).toContain('Qualifying Hanoi to make Fan, Jul 26');

      await futures.choose(/Worst$/, '50 %');
      await futures.otherChoices.waitFor();
      await futures.choose(/Decided now$/, /^what is dated before /);
      await page.keyboard.press('Control+k');
      await palette(page).search('Run futures');
      await page.keyboard.press('Enter');
      await futures.otherChoices.waitFor({ state: 'detached' });
      await futures.inspector.getByText(/qualifications and expansions dated before 31 Jul 26/).waitFor();

      await futures.probability('Duty on Vietnam').fill('5');
      await futures.probability('Duty on Vietnam').press('Enter');
      await futures.stale.waitFor();
      await window.undo.click();
      await futures.stale.waitFor({ state: 'detached' });
    },
  );
});
