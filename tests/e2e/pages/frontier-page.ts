import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The question of what less of a measure costs, and its frontier. */
export function frontierPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  return {
    headline: main.getByRole('heading', { level: 1 }),
    choose: (measure: string) => main.getByRole('radio', { name: words(measure) }).click(),
    run: main.getByRole('button', { name: words('Draw the frontier') }),
    runAgain: main.getByRole('button', { name: words('Run again') }),
    slider: main.getByRole('slider'),
    pin: main.getByRole('button', { name: words('Pin as scenario') }),
    /** Texts of the rows of plans. */
    points: () => main.getByRole('table').first().getByRole('row').allInnerTexts(),
    inspector: main.getByRole('complementary'),
  };
}
