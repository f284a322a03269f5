import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The tables of the network. */
export function networkPage(page: Page, words = inEnglish) {
  const tabs = page.getByRole('tablist', { name: words('Tables') });
  const table = (title: string) => tabs.getByRole('tab', { name: words(title) });
  return {
    table,
    show: async (title: string) => {
      await tabs.getByRole('tab').first().waitFor();
      // Where there is no room for its tab, a table waits in a menu.
      if ((await table(title).count()) > 0) await table(title).click();
      else {
        await page
          .getByRole('main')
          .getByRole('button', { name: words('More') })
          .click();
        await page.getByRole('menuitem', { name: words(title) }).click();
      }
      await page.getByRole('tabpanel', { name: words(title) }).waitFor();
    },
    aside: page.getByRole('complementary', { name: words('Inspector') }),
  };
}
