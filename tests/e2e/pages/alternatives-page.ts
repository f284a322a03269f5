import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The question which other plans cost little more, and those plans. */
export function alternativesPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  return {
    headline: main.getByRole('heading', { level: 1 }),
    within: main.getByRole('textbox', { name: words('Cost at most') }),
    run: main.getByRole('button', { name: words('Find alternatives') }),
    runAgain: main.getByRole('button', { name: words('Run again') }),
    /** A plan's bars, which open it. */
    bars: (letter: string) => main.getByRole('button', { name: new RegExp(`Plan ${letter}`) }),
    pin: main.getByRole('button', { name: words('Pin as scenario') }),
    inspector: main.getByRole('complementary'),
  };
}
