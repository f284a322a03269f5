import type { Page } from 'playwright-core';

/** The window's own file chooser. */
export function fileChooser(page: Page, purpose: 'Open a file' | 'Save as') {
  const dialog = page.getByRole('dialog', { name: purpose });
  return {
    dialog,
    /** Types a name or a path, and Enter. */
    take: async (name: string) => {
      const field = dialog.getByRole('textbox', { name: /^File name/ });
      await dialog.getByRole('listbox').waitFor();
      await field.fill(name);
      await field.press('Enter');
    },
    entry: (name: string) => dialog.getByRole('option', { name }),
    cancel: () => dialog.getByRole('button', { name: 'Cancel' }).click(),
  };
}
