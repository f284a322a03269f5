import { describe, expect } from 'vitest';
import { kettlesOfThree } from '../support/kettles-of-three.ts';
import { frame } from './pages/frame.ts';
import { networkPage } from './pages/network-page.ts';
import { palette } from './pages/palette.ts';
import { planPage } from './pages/plan-page.ts';
import { whySection } from './pages/why-section.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

describe('a planner who asks why', () => {
  journey(
    'learns that Penang is HKD 0.50 a unit too dear and comes in below 12, pins it, and that 60 kettles more of Hanoi save HKD 75',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettlesOfThree });
      const window = frame(page);
      const why = whySection(page);
      await window.solve.click();
      await window.planState(/^Optimal/).waitFor();

      await window.show('Network');
      await networkPage(page).show('Sites');
      await page.getByRole('gridcell', { name: /Penang/ }).click();
      await page.getByRole('button', { name: 'Why is it unused?' }).click();
      await why.ask.click();
      await why.picture.waitFor();
      expect(plain(await why.answer.innerText())).toContain(
        'Penang is unused: HKD 0.50 a unit too dear. Price of Kettle at Penang, falling from HKD 12.50 to HKD 12.00, brings it in.',
      );
      expect((await why.changes()).map(plain).join('\n')).toMatch(/HKD 12\.50\s+HKD 12\.00/);
      expect(await findSerious(page)).toEqual([]);

      await why.pin(/^Pin as scenario: Price of Kettle at Penang/).click();
      await window.tab(/^Price of Kettle at Penang at HKD 12\.00/).click();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();

      await page.keyboard.press('Control+k');
      await palette(page).search('Open what limits the plan');
      await page.keyboard.press('Enter');
      await why.priceLimits.click();
      await why.limits.waitFor();
      const [hanoi = []] = await planPage(page).tableRows('What limits the plan');
      expect(plain(hanoi.join(' | '))).toMatch(/^Supply of Kettle, Hanoi \| 1 of 1 \| unit \| 1\.25 \| 75/);
    },
  );

  journey(
    'reads that 1,000 kettles and a capacity of 700 force Hanoi, and what the plan without Ningbo pays part by part',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const capacities: Readonly<Record<string, number | null>> = { hanoi_kettle: null, ningbo_kettle: 700 };
      const network = {
        ...kettlesOfThree,
        offers: kettlesOfThree.offers
          .filter(({ id }) => id in capacities)
          .map((offer) => ({ ...offer, capacityPerPeriod: capacities[offer.id] ?? null })),
        duties: kettlesOfThree.duties.map((layer) => ({ ...layer, rate: 0.5 })),
      };
      const { page } = await openDocument('forced', { network });
      const window = frame(page);
      const why = whySection(page);
      await window.solve.click();
      await window.planState(/^Optimal/).waitFor();
      await window.show('Network');
      await networkPage(page).show('Sites');
      await page.getByRole('gridcell', { name: /Hanoi/ }).click();
      await page.getByRole('button', { name: /^Why/ }).first().click();
      await why.askUsed.click();
      await why.section.getByText('Without it these cannot hold together').waitFor();
      const forced = plain(await why.section.innerText());
      expect(forced).toContain('Hanoi is used for 300 units, and no plan does without it.');
      expect(forced).toContain('Of 1,000 units, 700 units can be served without it.');
      expect(await findSerious(page)).toEqual([]);

      await window.show('Network');
      await networkPage(page).show('Sites');
      await page.getByRole('gridcell', { name: /Ningbo/ }).click();
      await page.getByRole('button', { name: /^Why/ }).first().click();
      await why.askUsed.click();
      const bill = why.section.getByRole('table', { name: /^The whole plan without it/ });
      await bill.waitFor();
      // Hanoi at 10 + 0.5 + 5 in the place of Ningbo at 12 + 1: 2.5 more for each of 700.
      expect(plain(await bill.innerText())).toMatch(/Material\s+−1,400[^]*Total\s+\+1,750\s+\+2\.50/);
    },
  );
});
