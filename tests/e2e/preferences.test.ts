import { describe, expect } from 'vitest';
import { frame } from './pages/frame.ts';
import { journey } from './support/journey.ts';

describe('preferences', () => {
  journey(
    'take 61 s of time limit from the keys, and the window stays',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true, solveSeconds: 60 });
      const { page } = await openWindow({ file: folders.copyExample('small-appliances') });
      const window = frame(page);
      await window.isShown();
      await page.keyboard.press('ControlOrMeta+,');
      const limit = page.getByLabel(/Time limit/).first();
      await limit.click();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('61');
      await page.keyboard.press('Tab');
      expect(await limit.inputValue()).toBe('61');
      await page.keyboard.press('Escape');
      await window.isShown();
    },
  );
});
