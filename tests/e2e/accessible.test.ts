import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answeredFiles, writeAnswered } from './support/answered-views.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { views, type View } from './support/views.ts';
import { inEnglish } from './support/words-in.ts';

const faultsIn = async (page: Page, walk: readonly View[]) => {
  const faults: string[] = [];
  for (const { name, reach } of walk) {
    await reach(page, inEnglish);
    faults.push(...(await findSerious(page)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

describe('for planners who use a screen reader or little sight', () => {
  for (const theme of ['light', 'dark'] as const) {
    journey(`axe finds 0 serious faults in each view in ${theme}`, async ({ openWindow, prefer }) => {
      prefer({ theme, language: 'en' });
      const { page } = await openWindow({ onlyInBrowser: true });
      expect(await faultsIn(page, views)).toEqual([]);
    });

    for (const answered of answeredFiles) {
      journey(
        `axe finds 0 serious faults in the answers about ${answered.name} in ${theme}`,
        async ({ openWindow, prefer, folders }) => {
          prefer({ theme, language: 'en' });
          const { page } = await openWindow({ file: writeAnswered(answered, folders) });
          expect(await faultsIn(page, answered.views)).toEqual([]);
        },
      );
    }
  }
});
