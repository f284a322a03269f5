import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** Two scenarios beside each other, and all of them in a table. */
export function comparePage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  const sideBySide = main.getByRole('region', { name: words('Side by side') });
  return {
    headline: main.getByRole('heading', { level: 1 }),
    /** Above the one that solves every scenario; how many are missing is in its words. */
    solveMissing: main.getByRole('button', { name: /^(?:Solve|立即求解)/ }).first(),
    moves: main.getByRole('region', { name: words('What moves') }),
    costs: main.getByRole('region', { name: words('What it costs') }),
    /** The rows of what differs in the data of the two. */
    differs: main.getByRole('region', { name: words('What differs in the data') }).getByRole('row'),
    /** Texts of a scenario's row in the table of all scenarios, from its name on. */
    row: async (name: RegExp) => {
      const row = sideBySide.getByRole('row', { name });
      return row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts();
    },
  };
}
