import type { Page } from 'playwright-core';

/** The words beside things that walk a newcomer through one change. */
export function tour(page: Page) {
  const callout = (title: string) => page.getByRole('dialog', { name: title });
  return {
    callout,
    go: (title: string, action: string) => callout(title).getByRole('button', { name: action }).click(),
    leave: () => page.getByRole('button', { name: 'Leave the tour' }).click(),
  };
}
