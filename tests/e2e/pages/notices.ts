import type { Page } from 'playwright-core';

/** Strips above the work that say what happened. */
export function notices(page: Page) {
  const strip = (words: string | RegExp) =>
    page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: words });
  return {
    strip,
    act: (words: string | RegExp, action: string) =>
      strip(words).getByRole('button', { name: action }).click(),
  };
}
