import { describe, expect } from 'vitest';
import { planPage } from './pages/plan-page.ts';
import { startPage } from './pages/start-page.ts';
import { frame } from './pages/frame.ts';
import { tour } from './pages/tour.ts';
import { whatIfBar } from './pages/what-if-bar.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';

const patient = { timeout: 90_000 };

describe('a planner who asks what if', () => {
  journey(
    'turns the duty paid most by 3 key presses, sees the total change, and pins it as a scenario with that rate',
    async ({ openWindow, prefer }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow();
      const bar = whatIfBar(page);
      await startPage(page).openFirstWithTour();
      await frame(page).isShown();
      await tour(page).leave();
      await planPage(page).map.waitFor();
      const result = () => bar.result.innerText();
      const before = await result();
      const duty = bar.sliders.first();
      await duty.focus();
      const rate = Number(await duty.getAttribute('aria-valuenow'));
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
      const turned = Number(await duty.getAttribute('aria-valuenow'));
      expect(turned).toBeCloseTo(rate + 0.015, 6);
      await expect.poll(result, patient).toMatch(/▲ \d/);
      await expect.poll(result, patient).toMatch(/Best plan/);
      expect(await result()).not.toContain('≈');
      expect(await result()).not.toBe(before);
      expect(await findSerious(page)).toEqual([]);

      const printed = await duty.getAttribute('aria-valuetext');
      await bar.pin.click();
      const tab = page.getByRole('tab', { selected: true }).first();
      await expect.poll(() => tab.innerText(), patient).toContain(printed!.trim());
      // The scenario is turned from as any plan: its slider begins where it was pinned.
      expect(Number(await bar.sliders.first().getAttribute('aria-valuenow'))).toBeCloseTo(turned, 6);
      expect(await planPage(page).headline.innerText()).toContain('more than Base');
    },
  );

  journey(
    'types a value, and resets every lever at once to the plan as it was',
    async ({ openWindow, prefer }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow({ onlyInBrowser: true });
      const bar = whatIfBar(page);
      await startPage(page).openFirstWithTour();
      await frame(page).isShown();
      await tour(page).leave();
      const before = await bar.result.innerText();
      await bar.values.nth(1).fill('150 %');
      await page.keyboard.press('Enter');
      await expect.poll(() => bar.result.innerText(), patient).toMatch(/▲ \d/);
      await bar.reset.click();
      await expect.poll(() => bar.result.innerText(), patient).toBe(before);
    },
  );
});
