import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** What the checks say, at the foot of the window. */
export function findingsPanel(page: Page, words = inEnglish) {
  const panel = page.getByRole('region', { name: words('Findings') });
  const item = (text: RegExp) => panel.getByRole('listitem').filter({ hasText: text });
  return {
    panel,
    item,
    goTo: (text: RegExp) => item(text).getByRole('button').first().click(),
  };
}
