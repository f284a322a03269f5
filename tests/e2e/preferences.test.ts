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

  journey(
    'are not needed for another language: 繁體 and Chinese find it in the palette of an English window',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow({ file: folders.copyExample('small-appliances') });
      await frame(page).isShown();
      const typed = async (text: string, title: string) => {
        await page.keyboard.press('ControlOrMeta+k');
        await page.keyboard.type(text);
        await page.getByRole('menuitem', { name: title }).click();
      };
      await typed('繁體', 'Language: Traditional Chinese');
      await page.locator('html[lang="zh-HK"]').waitFor();
      await typed('English', '語言：英文');
      await page.locator('html[lang="en"]').waitFor();
      await typed('Simplified Chinese', 'Language: Simplified Chinese');
      await page.locator('html[lang="zh-CN"]').waitFor();
      await typed('Sweep', '批量推演');
    },
  );
});
