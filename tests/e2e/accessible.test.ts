import { describe, expect } from 'vitest';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { views } from './support/views.ts';
import { inEnglish } from './support/words-in.ts';

describe('for planners who use a screen reader or little sight', () => {
  for (const theme of ['light', 'dark'] as const) {
    journey(`axe finds 0 serious faults in each view in ${theme}`, async ({ openWindow, prefer }) => {
      prefer({ theme, language: 'en' });
      const { page } = await openWindow({ onlyInBrowser: true });
      const faults: string[] = [];
      for (const { name, reach } of views) {
        await reach(page, inEnglish);
        faults.push(...(await findSerious(page)).map((fault) => `${name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
});
