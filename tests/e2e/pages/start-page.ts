import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** What a planner sees first. */
export function startPage(page: Page, words = inEnglish) {
  const title = page.getByRole('heading', {
    level: 1,
    name: words('Open a solved network, change one tariff, and watch the flows move.'),
  });
  const first = page.getByRole('button', { name: words('Open and take the tour') });
  return {
    title,
    /** With its examples, which are read after the page is there. */
    isShown: () => first.waitFor(),
    /** With their maps, which are drawn when their plans have been read, the smallest last. */
    isDrawn: () => page.getByRole('main').locator('svg').nth(2).waitFor(),
    openFirstWithTour: () => first.click(),
    focusFirst: () => first.focus(),
    openExample: (name: RegExp) => page.getByRole('main').getByRole('button', { name }).click(),
    newFromTemplate: () => page.getByRole('button', { name: words('New from template…') }).click(),
    template: (name: string) =>
      page.getByRole('dialog', { name: words('Choose a template') }).getByRole('button', { name }),
    openFile: () => page.getByRole('button', { name: words('Open…') }).click(),
    recent: page.getByRole('region', { name: words('Recent') }).getByRole('listitem'),
  };
}
