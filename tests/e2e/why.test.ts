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
});
