import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

export type PlanForm = 'Flow map' | 'Sankey' | 'Costs' | 'Charts' | 'Table';

/** The plan of the scenario that is shown. */
export function planPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  const map = main.getByRole('listbox', { name: /^Flow map/ });
  const inspector = page.getByRole('complementary', { name: words('Inspector') });
  return {
    headline: main.getByRole('heading', { level: 1 }),
    map,
    lanes: map.getByRole('option', { name: /→/ }),
    inspector,
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
