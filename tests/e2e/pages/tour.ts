import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** The words beside things that walk a newcomer through one change. */
export function tour(page: Page, words = inEnglish) {
  const callout = (title: string) => page.getByRole('dialog', { name: words(title) });
  return {
    callout,
    go: (title: string, action: string | RegExp) =>
      callout(title).getByRole('button', { name: action }).click(),
    leave: () => page.getByRole('button', { name: words('Leave the tour') }).click(),
  };
}
