import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The question how the plan changes over many cases, and its table. */
export function sweepPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  // The name of a list begins with what is chosen in it.
  const choose = (place: number) => async (option: string | RegExp) => {
    await main.locator('button[aria-haspopup="listbox"]').nth(place).click();
    await page.getByRole('option', { name: option }).click();
  };
  return {
    headline: main.getByRole('heading', { level: 1 }),
    over: choose(0),
    and: choose(1),
    run: main.getByRole('button', { name: words('Run the sweep') }),
    again: main.getByRole('button', { name: words('Run again') }),
    cancel: main.getByRole('button', { name: words('Cancel') }),
    isRunning: main.getByRole('heading', { name: words('Planning one case after the other.') }),
    count: main.getByRole('textbox', { name: words('in') }),
    /** A point, cell or bar, by what it says. */
    mark: (name: string | RegExp) => main.getByRole('button', { name }),
    inspector: main.getByRole('complementary'),
    pin: main.getByRole('button', { name: words('Pin as scenario') }),
  };
}
