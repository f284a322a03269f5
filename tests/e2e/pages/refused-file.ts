import type { Page } from 'playwright-core';

/** Why a file could not be opened. */
export function refusedFile(page: Page, name: string) {
  const dialog = page.getByRole('dialog', { name: `${name} could not be opened` });
  return {
    text: () => dialog.innerText(),
    close: async () => {
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
