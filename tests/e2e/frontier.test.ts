import { describe, expect } from 'vitest';
import { aNetwork } from '../support/network-builder.ts';
import { alternativesPage } from './pages/alternatives-page.ts';
import { frame } from './pages/frame.ts';
import { frontierPage } from './pages/frontier-page.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

/**
 * A million kettles for Denver: the Mainland makes one for 10 and 5 kg of carbon, Vietnam, 600,000 at most, for 11 and
 * 3 kg, Malaysia for 14 and 1 kg.
 */
const kettles = aNetwork()
  .withTerritory('vn', { name: 'Vietnam' })
  .withTerritory('my', { name: 'Malaysia' })
  .withPlant('binh_duong', { territory: 'vn' })
  .withPlant('penang', { territory: 'my' })
  .withRecipe('dongguan', 'kettle', { overheadPerUnit: 10, carbonKgPerUnit: 5 })
  .withRecipe('binh_duong', 'kettle', {
    overheadPerUnit: 11,
    carbonKgPerUnit: 3,
    capacityPerPeriod: 600_000,
  })
  .withRecipe('penang', 'kettle', { overheadPerUnit: 14, carbonKgPerUnit: 1 })
  .withLane('dongguan', 'denver')
  .withLane('binh_duong', 'denver')
  .withLane('penang', 'denver')
  .withDemand('denver', 'kettle', 1_000_000)
  .build();

describe('a planner who asks what less carbon costs', () => {
  journey(
    'reads that 80 % of carbon costs 4 m, goes from plan to plan by the keyboard, and pins one as a scenario of the same cost',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettles });
      const window = frame(page);
      const frontier = frontierPage(page);

      await window.isShown();
      await page.keyboard.press('Control+8');
      await window.isOn('Frontier');
      await page.getByText('What does less carbon, a shorter wait or a wider spread cost?').waitFor();
      await frontier.run.click();
      await frontier.slider.waitFor();
      expect(plain(await frontier.headline.innerText())).toMatch(/^The first \d\d\.\d % of carbon costs HKD/);
      expect((await frontier.points()).length).toBe(10);

      await frontier.slider.focus();
      await page.keyboard.press('Home');
      expect(plain((await frontier.slider.getAttribute('aria-valuetext')) ?? '')).toBe(
        '5,000 t, 10.00 HKD m',
      );
      await page.keyboard.press('End');
      expect(plain((await frontier.slider.getAttribute('aria-valuetext')) ?? '')).toBe(
        '1,000 t, 14.00 HKD m',
      );
      await page.getByText('Plan 9 against the cheapest').waitFor();
      expect(plain(await frontier.inspector.innerText())).toContain('4,000 t less carbon for HKD 4.0 m');
      await page.keyboard.press('ArrowRight');
      expect(await frontier.slider.getAttribute('aria-valuenow')).toBe('8');
      expect(await findSerious(page)).toEqual([]);

      await page.keyboard.press('End');
      await frontier.pin.click();
      await window.tab(/^Carbon 1,000/).click();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();
      await window.tab(/^Carbon 1,000.*14\.0/).waitFor();
    },
  );
});

describe('a planner who asks which other plans cost little more', () => {
  journey(
    'finds a plan within 10 % that makes 69 % elsewhere, and pins it as a scenario',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettles });
      const window = frame(page);
      const alternatives = alternativesPage(page);

      await window.show('Alternatives');
      await page.getByText('Which other plans cost little more?').waitFor();
      await alternatives.within.fill('10');
      await alternatives.within.press('Enter');
      await alternatives.run.click();
      await alternatives.bars('B').waitFor();
      expect(plain(await alternatives.headline.innerText())).toMatch(
        /^Plan B makes 69 % of the volume elsewhere for 9\.6 % more, HKD 960,000\./,
      );
      await alternatives.bars('A').press('Enter');
      await page.getByText('The best plan. Choose another').waitFor();
      await alternatives.bars('B').press('Enter');
      await page.getByText('Plan B against the best').waitFor();
      expect(await findSerious(page)).toEqual([]);

      await alternatives.pin.click();
      await window.tab(/^Plan B/).click();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();
    },
  );
});
