import type { Locator, Page } from 'playwright-core';

/** A table that works like a spreadsheet. Cells are told by the text in the first column of their row and the title of their column. */
export function gridPage(page: Page, label: string | RegExp) {
  const grid = page.getByRole('grid', { name: label });
  const header = (title: string) =>
    grid.getByRole('columnheader').filter({ has: page.getByText(title, { exact: true }) });
  const columnOf = async (title: string) => (await header(title).getAttribute('aria-colindex')) ?? '';
  const row = (name: string) =>
    grid.getByRole('row').filter({ has: page.getByRole('gridcell', { name, exact: true }) });
  const cell = async (name: string, title: string): Promise<Locator> =>
    row(name).locator(`[role="gridcell"][aria-colindex="${await columnOf(title)}"]`);
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
    filter: (title: string) => grid.getByRole('textbox', { name: `Filter ${title}` }),
  };
}
