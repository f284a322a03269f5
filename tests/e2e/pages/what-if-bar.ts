import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The sliders under a plan, and what turning them comes to. */
export function whatIfBar(page: Page, words = inEnglish) {
  const bar = page.getByRole('region', { name: words('What if') });
  return {
    sliders: bar.getByRole('slider'),
    values: bar.getByRole('textbox'),
    /** Total, change, and which of preview and best plan it is. */
    result: bar.getByRole('status'),
    reset: bar.getByRole('button', { name: words('Reset') }),
    pin: bar.getByRole('button', { name: words('Pin as scenario') }),
  };
}
