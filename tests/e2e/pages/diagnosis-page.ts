import type { Page } from 'playwright-core';
import { inEnglish } from '../support/words-in.ts';

/** Why there is no plan, and the edits that give one. */
export function diagnosisPage(page: Page, words = inEnglish) {
  const main = page.getByRole('main');
  const edits = main.getByRole('list', { name: words('Edits that give a plan') });
  return {
    ask: main.getByRole('button', { name: words('Find out why') }),
    title: main.getByRole('heading', { level: 2, name: /^◆?\s*(No plan|無計劃|无计划)/ }),
    /** What it comes to, in a sentence or two under the title. */
    lead: main.locator('.diagnosis-lead'),
    /** The row of a statement in the picture of what is stated and what would do. */
    limit: (text: string | RegExp) =>
      main
        .getByRole('group', { name: words('What is stated, and what would do') })
        .getByRole('button')
        .filter({ hasText: text }),
    /** The row of an edit in the picture of what the plan with each costs. */
    costOf: (text: string | RegExp) =>
      main
        .getByRole('group', { name: words('What the plan with each edit costs') })
        .getByRole('button')
        .filter({ hasText: text }),
    edits,
    /** The sentence of a statement, which goes to its cell. */
    statement: (text: string | RegExp) => main.getByRole('button', { name: text }),
    edit: (text: string | RegExp) => edits.getByRole('listitem').filter({ hasText: text }),
    apply: (text: string | RegExp) =>
      edits
        .getByRole('listitem')
        .filter({ hasText: text })
        .getByRole('button', { name: words('Apply'), exact: false }),
    pin: (text: string | RegExp) =>
      edits
        .getByRole('listitem')
        .filter({ hasText: text })
        .getByRole('button', { name: words('Pin as scenario'), exact: false }),
  };
}
