import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

export type PlanForm = 'Flow map' | 'Sankey' | 'Costs' | 'Charts' | 'Table';

/** The plan of the scenario that is shown. */
export function planPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  // In every language: the first list of the screen is the map's places and lanes.
  const map = main.getByRole('img').getByRole('listbox');
  const inspector = page.getByRole('complementary', { name: words('Inspector') });
  const ledger = inspector.getByRole('heading', { name: words('Ledger entries') });
  const ledgerGroup = inspector.getByRole('button', { name: /\.\d\d$/ });
  return {
    headline: main.getByRole('heading', { level: 1 }),
    map,
    lanes: map.getByRole('option', { name: /→/ }),
    inspector,
    /** Under a waterfall of the inspector; opens the ledger entries of all of it. */
    total: inspector.getByRole('button', { name: words('Total') }),
    ledger,
    ledgerSum: async () =>
      amountAtEnd(await inspector.getByText(words('Sum')).locator('xpath=..').innerText()),
    ledgerGroups: async () => (await ledgerGroup.allInnerTexts()).map(amountAtEnd),
    tableRows: async (title: string) => {
      const table = main.getByRole('table', { name: title, exact: true });
      await table.waitFor();
      const rows = await table
        .getByRole('row')
        .filter({ has: page.getByRole('cell') })
        .all();
      return Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
    },
    exportAs: async (title: string, kind: 'CSV' | 'SVG' | 'PNG' | 'XLSX' | 'HTML' | 'PDF') => {
      const dialog = page.getByRole('dialog', { name: words('Export') });
      await dialog.getByRole('button', { name: `${title} as ${kind}`, exact: true }).click();
    },
    form: async (form: PlanForm) => {
      await main
        .getByRole('radiogroup', { name: words('Form') })
        .getByRole('radio', { name: words(form) })
        .click();
    },
    colourBy: (colour: 'Origin' | 'Mode' | 'Duty burden' | 'Product') =>
      main
        .getByRole('radiogroup', { name: words('Colour by') })
        .getByRole('radio', { name: words(colour) })
        .click(),
  };
}

/** The amount with which a line ends. */
function amountAtEnd(text: string): number {
  const [amount = ''] = /−?[\d,]+\.\d\d$/.exec(text.trim()) ?? [];
  return Number(amount.replaceAll(',', '').replace('−', '-'));
}
