import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

export type ScreenName =
  | 'Network'
  | 'Duties'
  | 'Plan'
  | 'Compare'
  | 'Break-even'
  | 'Futures'
  | 'Stress'
  | 'Sweep'
  | 'Frontier'
  | 'Alternatives';
export type MenuItem =
  | 'Open…'
  | 'Import…'
  | 'Save'
  | 'Save with a reason…'
  | 'Save as…'
  | 'Share…'
  | 'History of the file…'
  | 'Preferences…'
  | 'Keyboard shortcuts'
  | 'Close, back to the start';

/** What stands around every screen of an open document. */
export function frame(page: Page, words = inEnglish) {
  const rail = page.getByRole('navigation', { name: words('Screens') });
  const tabs = page.getByRole('tablist', { name: words('Scenarios') });
  const bar = page.getByRole('banner');
  const railButton = (name: string) => rail.getByRole('button', { name: words(name) });
  const isOn = (screen: ScreenName) =>
    railButton(screen).and(page.locator('[aria-current="page"]')).waitFor();
  return {
    rail,
    isOn,
    bar,
    isShown: () => rail.waitFor(),
    /** Whether the document is saved, in the rail's words. */
    fileState: (state: 'Example' | 'Saved' | 'Not saved' | 'Read only') => rail.getByText(words(state)),
    fileName: (name: string) => rail.getByText(name, { exact: true }),
    show: async (screen: ScreenName) => {
      await railButton(screen).click();
      await isOn(screen);
    },
    findings: railButton('Findings'),
    undo: railButton('Undo'),
    redo: railButton('Redo'),
    export: railButton('Export…'),
    tabs,
    tab: (name: string | RegExp) => tabs.getByRole('tab', { name }),
    addScenario: async (name: string) => {
      await page.getByRole('button', { name: words('Add a scenario') }).click();
      await page.getByRole('menuitem', { name: words('New scenario') }).click();
      await page.getByRole('textbox', { name: words('Name of the scenario') }).fill(name);
      await page.keyboard.press('Enter');
      await tabs.getByRole('tab', { name, selected: true }).waitFor();
    },
    actOnTab: async (name: string | RegExp, action: string) => {
      await tabs.getByRole('tab', { name }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: words(action) }).click();
    },
    solve: bar.getByRole('button', { name: words('Solve') }),
    cancel: bar.getByRole('button', { name: words('Cancel') }),
    /** How the plan stands, in the bar's words. */
    planState: (words: RegExp) => bar.getByRole('button', { name: words }),
    openSolvePanel: async () => {
      await bar.locator('button[aria-expanded]:has([aria-live])').click();
      await page.getByRole('dialog', { name: words('The solve') }).waitFor();
    },
    // Where there is little room, it says the first word alone.
    search: bar
      .getByRole('button', { name: words('Search or run a command') })
      .or(bar.getByRole('button', { name: words('Search') })),
    openMenu: () => page.getByRole('button', { name: words('PlusN menu') }).click(),
    menu: async (item: MenuItem) => {
      await page.getByRole('button', { name: words('PlusN menu') }).click();
      // “Save as…” begins as “Save” does, and stands below it.
      await page
        .getByRole('menuitem', { name: words(item) })
        .first()
        .click();
    },
  };
}
