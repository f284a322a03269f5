import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The question at which value the best plan changes, and its curve. */
export function breakEvenPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  // Its name begins with the lever that is chosen.
  const pickers = main.locator('button[aria-haspopup="listbox"]');
  const [lever, against] = [pickers.first(), pickers.nth(1)];
  return {
    headline: main.getByRole('heading', { level: 1 }),
    lever,
    choose: async (name: string | RegExp) => {
      await lever.click();
      await page.getByRole('option', { name }).click();
    },
    chooseAgainst: async (name: string | RegExp) => {
      await against.click();
      await page.getByRole('option', { name }).click();
    },
    drawMap: main.getByRole('button', { name: words('Draw the map') }),
    /** Holds the pair of values that is looked up, as the slider does a value. */
    map: main.getByRole('slider', { name: /^(?:Best plan by|最佳計劃分布|最优计划分布)/ }),
    run: main.getByRole('button', { name: words('Draw the curve') }),
    cancel: main.getByRole('button', { name: words('Cancel') }),
    isRunning: main.getByRole('heading', { name: words('Looking for every plan that is best somewhere.') }),
    slider: main.getByRole('slider'),
    value: main.getByRole('textbox', { name: words('Value') }),
    pin: main.getByRole('button', { name: words('Pin as scenario') }),
    /** Texts of the rows of plans. */
    plans: () => main.getByRole('complementary').getByRole('table').first().getByRole('row').allInnerTexts(),
  };
}
