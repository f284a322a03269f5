import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** Rows of a planner on their way into the network. */
export function importDialog(page: Page, words = inEnglish) {
  const dialog = page.getByRole('dialog', { name: words('Import') });
  const button = (name: string) => dialog.getByRole('button', { name: words(name) });
  /** A list by what it is of, and one of its entries. */
  const choose = async (of: RegExp, entry: string) => {
    await dialog.getByRole('button', { name: of }).click();
    await page.getByRole('option', { name: entry, exact: true }).click();
  };
  return {
    dialog,
    chooseFile: () => button('Choose a file…').click(),
    paste: async (text: string) => {
      await dialog.getByRole('textbox', { name: words('Or paste rows here') }).fill(text);
      await button('Read what was pasted').click();
    },
    preview: button('Preview the changes'),
    accept: button('Put into the network'),
    back: button('Back'),
    rowsAre: (kind: string) => choose(/ Rows are$|^Rows are/, kind),
    /** Opens the list of fields of a column and takes one. */
    mapColumn: (column: string, field: string) => choose(new RegExp(`${column} is$`), field),
    datesAre: (order: string) => choose(/ Dates$|^Dates/, order),
    part: (name: string) => dialog.getByRole('region', { name: words(name) }),
    leaveErrorsOut: dialog.getByText(/with an error out/),
  };
}
