import { describe, expect } from 'vitest';
import { frame, type ScreenName } from './pages/frame.ts';
import { palette } from './pages/palette.ts';
import { startPage } from './pages/start-page.ts';
import { journey } from './support/journey.ts';
import { walkFocus } from './support/walk-focus.ts';

const screens: readonly (readonly [ScreenName, string])[] = [
  ['Network', 'ControlOrMeta+1'],
  ['Duties', 'ControlOrMeta+2'],
  ['Plan', 'ControlOrMeta+3'],
  ['Compare', 'ControlOrMeta+4'],
];

describe('with the keyboard alone', () => {
  journey(
    'the focus goes everywhere on the start and on 4 screens, is seen at each stop, and is held nowhere',
    async ({ openWindow, prefer }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow();
      const window = frame(page);
      await startPage(page).isShown();
      const unseen: string[] = [];
      const walk = async (where: string) => {
        const stops = await walkFocus(page);
        expect(stops.length, where).toBeGreaterThan(5);
        unseen.push(...stops.filter(({ isSeen }) => !isSeen).map(({ what }) => `${where}: ${what}`));
      };
      await walk('Start');
      await startPage(page).focusFirst();
      await page.keyboard.press('Enter');
      await window.isShown();
      for (const [screen, keys] of screens) {
        await page.keyboard.press(keys);
        await window.isOn(screen);
        await walk(screen);
      }
      expect(unseen).toEqual([]);
    },
  );

  journey(
    'solves with F5, cancels with Shift F5, edits, undoes, and finds a site in the palette',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true, engine: 'highs', relativeGap: 0 });
      const { page } = await openWindow({ file: folders.copyExample('electronics') });
      const window = frame(page);
      await window.isShown();
      await page.keyboard.press('F5');
      await window.planState(/^Solving/).waitFor();
      await page.keyboard.press('Shift+F5');
      await window.planState(/^Stopped by you|^No plan|^Optimal/).waitFor();

      await page.keyboard.press('ControlOrMeta+K');
      await palette(page).search('Penang');
      await page.keyboard.press('Enter');
      await window.isOn('Network');
      await page.keyboard.press('F2');
      await page.keyboard.type(' Two');
      await page.keyboard.press('Enter');
      await window.fileState('Not saved').waitFor();
      await page.keyboard.press('ControlOrMeta+Z');
      await window.undo.and(page.getByRole('button', { name: 'Undo: nothing was done yet' })).waitFor();
    },
  );
});
