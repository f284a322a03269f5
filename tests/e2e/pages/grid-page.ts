import type { Locator, Page } from 'playwright-core';

const mostColumns = 60;
/** Titles, filters, and the row for new records. */
const rowsBesides = 3;

/** A table that works like a spreadsheet. Cells are told by the text in the first column of their row and the title of their column. */
export function gridPage(page: Page, label: string | RegExp) {
  const grid = page.getByRole('grid', { name: label });
  // A title wears an arrow while its column is sorted.
  const header = (title: string) =>
    grid.getByRole('columnheader').filter({ has: page.getByText(new RegExp(`^${title}(?: [▲▼])?$`)) });
  const columnOf = async (title: string) => (await header(title).getAttribute('aria-colindex')) ?? '';
  /** Columns out of sight are not there: the cursor goes to the right until the wanted one is. */
  const seek = async (name: string, title: string) => {
    await row(name).waitFor();
    if ((await header(title).count()) > 0) return;
    await row(name).getByRole('gridcell', { name, exact: true }).click();
    for (let steps = 0; steps < mostColumns && (await header(title).count()) === 0; steps += 1) {
      await page.keyboard.press('ArrowRight');
    }
  };
  const row = (name: string) =>
    grid.getByRole('row').filter({ has: page.getByRole('gridcell', { name, exact: true }) });
  const cell = async (name: string, title: string): Promise<Locator> => {
    await seek(name, title);
    return row(name).locator(`[role="gridcell"][aria-colindex="${await columnOf(title)}"]`);
  };
  return {
    grid,
    header,
    row,
    cell,
    select: async (name: string, title: string) => (await cell(name, title)).click(),
    /** Goes to a cell, types over it, and Enter. */
    enter: async (name: string, title: string, text: string) => {
      await (await cell(name, title)).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    /** A block of cells as a spreadsheet puts it on the clipboard, pasted at the cell under the cursor. */
    paste: async (tabSeparated: string) => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), tabSeparated);
      await page.keyboard.press('ControlOrMeta+V');
    },
    copied: async () => {
      await page.keyboard.press('ControlOrMeta+C');
      return page.evaluate(() => navigator.clipboard.readText());
    },
    texts: async (title: string) =>
      grid
        .locator(`[role="gridcell"][aria-colindex="${await columnOf(title)}"]:not(:has(input))`)
        .allInnerTexts(),
    sorted: (title: string, way: 'ascending' | 'descending') =>
      header(title).and(page.locator(`[aria-sort="${way}"]`)),
    /** The row at the foot that takes new records. */
    last: grid.getByRole('gridcell', { name: 'Type, or paste rows from Excel' }),
    /** Waits until so many records are shown. */
    count: (records: number) =>
      grid.and(page.locator(`[aria-rowcount="${records + rowsBesides}"]`)).waitFor(),
    invalid: (name: string, text: string) =>
      row(name).getByRole('gridcell', { name: text }).and(page.locator('[aria-invalid="true"]')),
    filter: (title: string) => grid.getByRole('textbox', { name: `Filter ${title}` }),
  };
}
