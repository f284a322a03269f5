import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** Why the plan has what is selected, or has it not: in the inspector of the plan; and what limits it, among the tables. */
export function whySection(page: Page, words = inEnglish) {
  const section = page.getByRole('region', { name: words('Why'), exact: true });
  const main = page.getByRole('main');
  return {
    section,
    answer: section.locator('p').first(),
    ask: section.getByRole('button', { name: words('Why is it unused?') }),
    askUsed: section.getByRole('button', { name: words('Why, and what would change it') }),
    picture: section.getByRole('group'),
    changes: () => section.getByRole('table').getByRole('row').allInnerTexts(),
    pin: (name: RegExp) => section.getByRole('button', { name }),
    /** In the form of tables. */
    openLimits: async () => {
      await main.locator('button[aria-haspopup="listbox"]').first().click();
      await page.getByRole('option', { name: words('What limits the plan') }).click();
    },
    priceLimits: main.getByRole('button', { name: words('Price the limits') }),
    limits: main.getByRole('table', { name: words('What limits the plan') }),
  };
}
