import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';
import { findSerious, bringAxe } from './support/find-serious.ts';
import { watchPage } from './support/watch-page.ts';

const page = (body: string) =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><title>Page</title>${body}`)}`;

describe('what every journey is watched for', () => {
  journey('hears of 6 things that no page of the program may do', async ({ browser }) => {
    const tab = await browser.newPage();
    const problems = await watchPage(tab);
    const policy = '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'">';
    const script =
      "console.warn('careful'); console.error('wrong'); setTimeout(() => { throw new Error('uncaught'); })";
    // A page that is left at once would take its error along.
    const thrown = tab.waitForEvent('pageerror');
    await tab.goto(page(`${policy}<img src="data:image/png,x"><script>${script}</script><p>There</p>`));
    await thrown;
    await tab.goto('http://example.invalid/').catch(() => undefined);
    for (const part of [
      'Console warning: careful',
      'Console error: wrong',
      'Error nobody caught: Error: uncaught',
      'Offence against the policy: img-src data',
      'Request to http://example.invalid/',
      'Failed: http://example.invalid/',
    ]) {
      expect(problems).toContainEqual(expect.stringContaining(part));
    }
    await tab.close();
  });

  journey('finds 1 critical fault in a page with a picture without words', async ({ browser }) => {
    const tab = await browser.newPage();
    await bringAxe(tab);
    await tab.goto(page('<main><h1>Page</h1><img src="data:,"></main>'));
    expect(await findSerious(tab)).toEqual([expect.stringContaining('image-alt')]);
    await tab.close();
  });
});
