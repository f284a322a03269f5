import { describe, expect } from 'vitest';
import { aNetwork } from '../support/network-builder.ts';
import { frame } from './pages/frame.ts';
import { stressPage } from './pages/stress-page.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

/**
 * 100,000 kettles of a value of 20 in each of 3 months: Hanoi for 11, Dongguan for 15 on a line of 40,000 hours. Without
 * Hanoi in the first, 60,000 are lost at 200 each, 660,000 are not spent on them, and 40,000 cost 4 more.
 */
const kettles = aNetwork('Kettles')
  .withPeriods(3, 30)
  .withTerritory('vn', { name: 'Vietnam' })
  .withProduct('kettle', { name: 'Kettle', customsValuePerUnit: 20 })
  .withPlant('hanoi', { name: 'Hanoi', territory: 'vn' })
  .withPlant('dongguan', { name: 'Dongguan' })
  .withMarket('denver', { name: 'Denver' })
  .withLine('dongguan', { name: 'Dongguan line', hoursPerPeriod: 40_000 })
  .withRecipe('hanoi', 'kettle', { labourPerUnit: 10 })
  .withRecipe('dongguan', 'kettle', {
    labourPerUnit: 14,
    lineHours: [{ line: 'dongguan_line', hoursPerUnit: 1 }],
  })
  .withLane('hanoi', 'denver', { costPer: { unit: 1 } })
  .withLane('dongguan', 'denver', { costPer: { unit: 1 }, mode: 'air' })
  .withDemand('denver', 'kettle', 100_000, { period: 'p1' })
  .withDemand('denver', 'kettle', 100_000, { period: 'p2' })
  .withDemand('denver', 'kettle', 100_000, { period: 'p3' })
  .build();

describe('a planner who asks what the network could least afford to lose', () => {
  journey(
    'finds Hanoi at HKD 11.5 m and 20 % of demand, the line that would keep 8,000 kettles, and pins the month without it',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettles });
      const window = frame(page);
      const stress = stressPage(page);

      await window.isShown();
      await page.keyboard.press('Control+7');
      await page.getByText('What could the network least afford to lose?').waitFor();
      await stress.days.fill('30');
      await stress.days.press('Enter');
      await stress.run.click();
      await stress.pin.waitFor();
      expect(plain(await stress.headline.innerText())).toBe(
        'The worst 30 days to lose: Hanoi, HKD 11.5 m more and 20.0 % of demand lost from day 1. ' +
          'Dongguan line with 20 % more hours would save most, HKD 1.5 m.',
      );
      expect(plain(await stress.inspector.innerText())).toContain('60,000 (20.0 %)');
      expect(plain(await stress.investments.innerText())).toContain('8,000');
      expect(await findSerious(page)).toEqual([]);

      // Rows are reached and chosen by the keyboard; what costs nothing is told under the chart.
      const border = stress.row(/^Everything by sea/);
      await border.focus();
      await page.keyboard.press('Enter');
      await stress.inspector.getByText('Nothing leaves by this mode, anywhere.').waitFor();
      await stress.tryInvestments.click();
      await stress.investments.waitFor();

      await stress.row(/^Hanoi/).click();
      await stress.pin.click();
      await window.tab(/^Hanoi, 30 days/).click();
      await page.getByText('What could the network least afford to lose?').waitFor();
      await window.tab(/^Base/).click();
      await stress.days.fill('60');
      await stress.days.press('Enter');
      await page.getByText('The ranking is of another time or other kinds than those above.').waitFor();
    },
  );
});
