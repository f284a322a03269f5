import type { Page } from 'playwright-core';
import { commandMessages } from '../../../renderer/commands/messages.ts';
import type { WindowLanguage } from '../../../renderer/i18n/language.ts';
import { inEnglish } from '../support/words-in.ts';

/** The search over commands and everything in the network. */
export function palette(page: Page, words = inEnglish) {
  const dialog = page.getByRole('dialog', { name: words('Search and commands') });
  return {
    dialog,
    search: async (text: string) => {
      await dialog.getByRole('textbox').fill(text);
      await dialog.getByRole('menuitem', { name: text }).first().waitFor();
    },
    /** Finds a command by its title in English and carries it out. */
    run: async (title: string) => {
      await dialog.getByRole('textbox').fill(commandTitle(title)[await languageOf(page)]);
      await dialog
        .getByRole('menuitem', { name: words(title) })
        .first()
        .click();
    },
  };
}

function commandTitle(english: string) {
  const found = Object.values(commandMessages).find(({ en }) => en === english);
  if (found === undefined) throw new Error(`No command is called “${english}”.`);
  return found;
}

async function languageOf(page: Page): Promise<WindowLanguage> {
  return (await page.locator('html').getAttribute('lang')) as WindowLanguage;
}
