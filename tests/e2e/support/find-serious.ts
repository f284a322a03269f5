import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

/**
 * Puts axe-core into every document that the page is to load. The content security policy lets the page neither load
 * nor evaluate a script that is not the program's own; an initial script of the debugger is outside of it.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: script });
}

/** What axe finds serious or critical in the page as it stands, each with the elements it is about. */
export async function findSerious(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() =>
    window.axe.run({ resultTypes: ['violations'], elementRef: false }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => {
        const why = failureSummary?.split('\n').slice(1, 3).join(' ').trim() ?? '';
        return `${id}: ${help} — ${target.join(' ')} (${why}): ${html.slice(0, 300)}`;
      }),
    );
}
