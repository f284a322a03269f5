import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The search over commands and everything in the network. */
export function palette(page: Page, words = inEnglish) {
  const dialog = page.getByRole('dialog', { name: words('Search and commands') });
  return {
    dialog,
    search: async (text: string) => {
      await dialog.getByRole('textbox').fill(text);
      await dialog.getByRole('menuitem', { name: text }).first().waitFor();
    },
  };
}
