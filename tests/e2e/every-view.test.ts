import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answeredFiles, writeAnswered } from './support/answered-views.ts';
import { findSerious } from './support/find-serious.ts';
import { examplesFolder } from './support/fresh-folders.ts';
import { journey } from './support/journey.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { views, type View } from './support/views.ts';
import { wordsIn, type Words } from './support/words-in.ts';

/** What axe finds and what is left in English on the way, each once; `file` is the text of what is open. */
async function faultsOn(page: Page, walk: readonly View[], words: Words, file: string, language: string) {
  const faults: string[] = [];
  for (const { name, reach } of walk) {
    await reach(page, words);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const left = (await leftInEnglish(page, file)).map((text) => `English: ${text}`);
    faults.push(...[...(await findSerious(page)), ...left].map((fault) => `${name}: ${fault}`));
  }
  return [...new Set(faults)];
}

// What axe looks at does not depend on the language, nor the words on the theme: two walks see all four.
describe('every view', () => {
  for (const [language, theme] of [
    ['zh-HK', 'light'],
    ['zh-CN', 'dark'],
  ] as const) {
    journey(
      `has 0 serious faults by axe in ${theme}, 0 English words in ${language}, and says which language it is`,
      async ({ openWindow, prefer }) => {
        prefer({ theme, language });
        const example = readFileSync(`${examplesFolder}/small-appliances.plusn`, 'utf8');
        const words = await wordsIn(language);
        const { page } = await openWindow({ onlyInBrowser: true });
        expect(await faultsOn(page, views, words, example, language)).toEqual([]);
      },
    );

    for (const answered of answeredFiles) {
      journey(
        `of the answers about ${answered.name} has 0 serious faults by axe in ${theme} and 0 English words in ${language}`,
        async ({ openWindow, prefer, folders }) => {
          prefer({ theme, language });
          const words = await wordsIn(language);
          const { page } = await openWindow({ file: writeAnswered(answered, folders) });
          expect(await faultsOn(page, answered.views, words, answered.text, language)).toEqual([]);
        },
      );
    }
  }
});
