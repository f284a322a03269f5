import type { Page } from 'playwright-core';

/** A question over the window. */
export function question(page: Page) {
  const dialog = page.getByRole('alertdialog');
  return {
    dialog,
    answer: async (choice: string | RegExp) => {
      await dialog.getByRole('button', { name: choice }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
