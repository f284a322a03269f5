import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The dialog that writes a file for somebody else. */
export function shareDialog(page: Page, words = inEnglish) {
  const dialog = page.getByRole('dialog', { name: words('Share') });
  const written = page.getByRole('dialog', { name: words('The file is written') });
  return {
    dialog,
    hide: (what: 'Nothing' | 'Names' | 'Costs' | 'Names and costs') =>
      dialog.getByRole('radio', { name: words(what) }).click(),
    makeKey: () => dialog.getByRole('button', { name: words('Make a key') }).click(),
    key: dialog.getByRole('textbox', { name: words('Key') }),
    because: dialog.getByRole('textbox', { name: words('For whom, or why') }),
    part: (name: string | RegExp) => dialog.getByRole('checkbox', { name }),
    noScenario: () => dialog.getByRole('button', { name: words('No scenario') }).click(),
    /** What a name or a cost becomes, once there is a key. */
    samples: dialog.getByRole('table'),
    write: dialog.getByRole('button', { name: words('Write the file…') }),
    written,
    hash: () => written.locator('.share-hash').innerText(),
    done: () => written.getByRole('button', { name: words('Done') }).click(),
  };
}
