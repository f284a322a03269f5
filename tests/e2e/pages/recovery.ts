import type { Page } from 'playwright-core';

/** Work of a session that ended without saving it. */
export function recovery(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Unsaved work was kept' });
  return {
    dialog,
    edits: async () => {
      await dialog.waitFor();
      return dialog.locator('ol').getByRole('listitem').allInnerTexts();
    },
    takeBack: () => dialog.getByRole('button', { name: /^Take back/ }).click(),
    drop: () => dialog.getByRole('button', { name: /^Drop/ }).click(),
  };
}
