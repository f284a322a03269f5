import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { answeredFiles, writeAnswered } from './support/answered-views.ts';
import { composeText } from './support/compose-text.ts';
import { examplesFolder } from './support/fresh-folders.ts';
import { journey } from './support/journey.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { views, type View } from './support/views.ts';
import { wordsIn, type Words } from './support/words-in.ts';

/** What is left in English on the way, each text once; `file` is the text of what is open. */
async function leftIn(page: Page, walk: readonly View[], words: Words, file: string, language: string) {
  const left: string[] = [];
  for (const { name, reach } of walk) {
    await reach(page, words);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    left.push(...(await leftInEnglish(page, file)).map((text) => `${name}: ${text}`));
  }
  return [...new Set(left)];
}

describe('in Chinese', () => {
  for (const language of ['zh-HK', 'zh-CN'] as const) {
    journey(
      `leaves 0 English words in the views of ${language}, and says on the page which language it is`,
      async ({ openWindow, prefer }) => {
        prefer({ language });
        const example = readFileSync(`${examplesFolder}/small-appliances.plusn`, 'utf8');
        const words = await wordsIn(language);
        const { page } = await openWindow({ onlyInBrowser: true });
        const left = await leftIn(page, views, words, example, language);
        expect(left).toEqual([]);
      },
    );

    for (const answered of answeredFiles) {
      journey(
        `leaves 0 English words in the answers about ${answered.name} in ${language}`,
        async ({ openWindow, prefer, folders }) => {
          prefer({ language });
          const words = await wordsIn(language);
          const { page } = await openWindow({ file: writeAnswered(answered, folders) });
          const left = await leftIn(page, answered.views, words, answered.text, language);
          expect(left).toEqual([]);
        },
      );
    }
  }

  journey(
    'takes 深圳廠 typed through an input method into a cell, and ends the edit by the second Enter alone',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'zh-HK', hasSeenTour: true });
      const words = await wordsIn('zh-HK');
      const { page } = await openWindow({ file: folders.copyExample('small-appliances') });
      const window = frame(page, words);
      await window.isShown();
      await window.show('Network');
      const sites = gridPage(page, words('Sites'));
      await sites.row('東莞').getByRole('gridcell', { name: '東莞', exact: true }).click();
      await composeText(page, ['shen', '深圳', '深圳廠']);
      await page.keyboard.press('Enter');
      await sites.row('深圳廠').waitFor();
      await page.keyboard.press('ControlOrMeta+Z');
      await sites.row('東莞').waitFor();
    },
  );
});
