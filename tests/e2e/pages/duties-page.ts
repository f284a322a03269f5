import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

export type DutiesTab = 'Explorer' | 'Layers' | 'Fees' | 'Agreements';

/** The explorer of duties, and the tables of law beside it. */
export function dutiesPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  const tabs = main.getByRole('tablist', { name: words('Duty tables') });
  const chart = main.getByRole('region', { name: words('Duty over the horizon') });
  const field = (label: string) => main.getByRole('textbox', { name: words(label) });
  return {
    headline: main.getByRole('heading', { level: 1 }),
    /** Waits until the sentence on top says so. */
    says: (text: RegExp) => main.getByRole('heading', { level: 1, name: text }).waitFor(),
    show: async (tab: DutiesTab) => {
      await tabs.getByRole('tab', { name: words(tab) }).click();
      await main.getByRole('tabpanel', { name: words(tab) }).waitFor();
    },
    chart,
    /** A layer's row in the chart, by the beginning of its name. */
    layer: (name: string) => chart.getByRole('button', { name: words(name) }).first(),
    slider: chart.getByRole('slider', { name: words('Date of arrival') }),
    chosen: main.getByRole('region', { name: words('Selected layer') }),
    calendar: main.getByRole('complementary', { name: words('Calendar of changes') }),
    enter: async (label: string, text: string) => {
      await field(label).fill(text);
      await field(label).press('Enter');
    },
    assume: async (percent: string) => {
      const rate = main.getByRole('textbox', { name: words('Rate to assume') });
      await rate.fill(percent);
      await rate.press('Enter');
    },
    switchOn: main.getByRole('button', { name: words('Switch on as a scenario') }),
    findLane: async (text: string) => {
      await main.getByRole('button', { name: words('Find a lane…') }).click();
      await page.getByRole('textbox', { name: words('Lane') }).fill(text);
      await page.getByRole('menuitem').first().click();
    },
    valueAndClaims: async () => {
      await main.getByRole('button', { name: words('Value and claims…') }).click();
      await page.getByRole('dialog', { name: words('The goods and their entry') }).waitFor();
    },
  };
}
