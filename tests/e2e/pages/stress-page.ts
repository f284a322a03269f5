import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The question what the network could least afford to lose, and its ranking. */
export function stressPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  return {
    headline: main.getByRole('heading', { level: 1 }),
    kind: (title: string) =>
      main.locator('label').filter({ has: page.getByRole('checkbox', { name: words(title) }) }),
    days: main.getByRole('textbox', { name: words('for') }),
    run: main.getByRole('button', { name: words('Stress the network') }),
    cancel: main.getByRole('button', { name: words('Cancel') }),
    isRunning: main.getByRole('heading', {
      name: words('Letting everything stand still, one after the other.'),
    }),
    /** A bar of the ranking, by what stands still. */
    row: (name: string | RegExp) => main.getByRole('button', { name }),
    inspector: main.getByRole('complementary'),
    tryInvestments: main.getByRole('button', { name: words('Try investments') }),
    investments: main.getByRole('table', { name: words('Investments that would save most') }),
    pin: main.getByRole('button', { name: words('Pin as scenario') }),
  };
}
