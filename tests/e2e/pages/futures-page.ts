import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The question what to decide before it is known which future comes, and its regret table. */
export function futuresPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  return {
    headline: main.getByRole('heading', { level: 1 }),
    probability: (name: string) => main.getByRole('textbox', { name: `Probability of ${name}` }),
    run: main.getByRole('button', { name: words('Weigh the futures') }),
    runAgain: main.getByRole('button', { name: words('Run again') }).first(),
    cancel: main.getByRole('button', { name: words('Cancel') }),
    isRunning: main.getByRole('heading', { name: words('Weighing the futures.') }),
    table: main.getByRole('group', { name: words('Regret of each plan') }),
    row: (name: RegExp) => main.getByRole('button', { name }),
    by: (measure: string) => main.getByRole('radio', { name: measure }),
    /** By the keyboard, from the list of a choice, whose name begins with what is chosen. */
    choose: async (title: RegExp, option: string | RegExp) => {
      await main.getByRole('button', { name: title }).press('Enter');
      await page.getByRole('option', { name: option }).press('Enter');
    },
    otherChoices: main.getByText(words('The table is of other choices than those above.')),
    inspector: main.getByRole('complementary'),
    stale: main.getByText(words('The inputs have changed since this was worked out.')),
  };
}
